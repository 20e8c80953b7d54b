import type { Mark, PackName } from "../../pack/mark.ts";
import type { CellFormat, Port } from "../../workbook/port.ts";
import { changedSheetWords as words, takeWords } from "../../wording/workbook/figures-words.ts";
import { type ChangedRow, readRow, rowCells } from "./changed-rows.ts";
import { isChangedName } from "./list-names.ts";

const headingRow = 5;
const columns = words.headings.length;

/** The sheet of what changed when figures were taken; null where there is none. */
export async function changedSheet(port: Port): Promise<string | null> {
  return (await readSheet(port))?.sheet ?? null;
}

/** Removes the sheet of what changed. @returns its name; null where there is none */
export async function removeChangedSheet(port: Port): Promise<string | null> {
  const sheet = await changedSheet(port);
  if (sheet !== null) await port.removeSheet(sheet);
  return sheet;
}

/** The rows of the sheet; none where there is no sheet. */
export async function readChangedRows(port: Port): Promise<readonly ChangedRow[]> {
  return (await readSheet(port))?.rows ?? [];
}

/** Adds the sheet, in place of one that is there. @returns its name */
export async function writeChangedSheet(
  port: Port,
  rows: readonly ChangedRow[],
  { from, to, date }: { readonly from: Mark | null; readonly to: PackName; readonly date: string },
): Promise<string> {
  await removeChangedSheet(port);
  const line = (text: string): string[] => [text, ...new Array<string>(columns - 1).fill("")];
  const wide = (format: CellFormat, row: number) => ({ at: { row, column: 0, rows: 1, columns }, format });
  return port.addSheet({
    name: words.sheet,
    cells: [
      line(words.title),
      line(words.from(from?.built ?? null, to.built, date)),
      line(words.packs(from?.sha256 ?? null, to.sha256)),
      line(`${words.remove} ${takeWords.undo}`),
      line(""),
      words.headings,
      ...rows.map(rowCells),
    ],
    formats: [
      wide({ bold: true, fontSize: 14, heading: 1 }, 0),
      wide({ bold: true, fill: "#F5F5F5", borderBottom: "#808080" }, headingRow),
    ],
    textRules: [],
    columnWidths: [24, 10, 50, 16, 16, 60, 40],
    headerRow: headingRow,
    print: null,
  });
}

/** Writes other rows in place of those on the sheet. */
export async function rewriteChangedRows(
  port: Port,
  sheet: string,
  rows: readonly ChangedRow[],
  held: number,
): Promise<void> {
  const empty = Array.from({ length: Math.max(0, held - rows.length) }, () => new Array<null>(columns).fill(null));
  const cells = [...rows.map(rowCells), ...empty];
  if (cells.length > 0) await port.write({ sheet, row: headingRow + 1, column: 0 }, cells);
}

async function readSheet(port: Port): Promise<{ sheet: string; rows: ChangedRow[] } | null> {
  for (const { name, used } of await port.sheets()) {
    if (!isChangedName(name) || used === null) continue;
    const { block, values } = await port.read({ ...used, row: 0, column: 0, rows: used.row + used.rows, columns });
    if (block.rows <= headingRow || words.headings.some((heading, c) => values[headingRow]?.[c] !== heading)) continue;
    return { sheet: name, rows: values.slice(headingRow + 1).flatMap((row) => readRow(row) ?? []) };
  }
  return null;
}
