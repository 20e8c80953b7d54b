import type { Port } from "../../../workbook/port.ts";

/** Goes to a sheet. One that went this very moment is simply not shown. */
export async function showSheet(port: Port, sheet: string): Promise<void> {
  await port.activate({ sheet, row: 0, column: 0, rows: 1, columns: 1 }).catch(() => undefined);
}
