import type { WriteCell } from "../../workbook/port.ts";
import type { ReportPage } from "../content.ts";
import { pageColumns } from "../page/columns.ts";
import { fontSize } from "../page/widths.ts";
import type { TypedBeside } from "../page-table.ts";
import { rowPadding } from "../paper.ts";
import { heightOf, highestRow } from "../sheet-draft.ts";
import { linesOfText } from "./text-parts.ts";

/** The text that stands in a cell somebody typed into, as far as it is known: what a formula showed. */
export function textTyped(typed: TypedBeside | undefined, column: "owner" | "commentary"): string {
  const cell: WriteCell = typed?.[column] ?? null;
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  const shown = typed?.shownTyped?.[column] ?? "";
  if (typeof cell !== "object") return shown === "" ? String(cell) : shown;
  if ("error" in cell) return cell.error;
  return typeof cell.value === "string" ? cell.value : shown;
}

/** The rows of a page, from 0, whose owner or commentary is longer than a row can be high. */
export function rowsTooLong(
  page: ReportPage,
  typed: ReadonlyMap<string, TypedBeside> | undefined,
  columnWidths: readonly number[],
): readonly number[] {
  return page.rows.flatMap(({ id }, row) => {
    const beside = typed?.get(id);
    const isLong = (["owner", "commentary"] as const).some((column) => {
      const width = columnWidths[pageColumns[column]] ?? 10;
      const lines = linesOfText(textTyped(beside, column), { width, fontSize });
      return heightOf(lines, fontSize, Infinity) + rowPadding.widest > highestRow;
    });
    return isLong ? [row] : [];
  });
}
