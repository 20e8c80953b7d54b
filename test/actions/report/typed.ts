import { readEarlierReports } from "../../../src/actions/report/read-earlier.ts";
import { movedFormula } from "../../../src/formula/moved-formula.ts";
import type { EarlierReport, EarlierReportRow } from "../../../src/report/earlier/earlier-report.ts";
import type { Port, WriteCell } from "../../../src/workbook/port.ts";
import type { SheetModel } from "../../fixtures/book-model.ts";

/** The only report of a workbook. */
export async function onlyReport(port: Port): Promise<EarlierReport> {
  const [report, ...more] = await readEarlierReports(port);
  if (report === undefined || more.length > 0) throw new Error(`There are ${more.length + (report ? 1 : 0)} reports.`);
  return report;
}

/** Types beside a measure, as an officer would, wherever its row stands. */
export async function comment(
  port: Port,
  id: string,
  typed: { readonly owner?: WriteCell; readonly commentary?: WriteCell },
  { numberFormat, of }: { readonly numberFormat?: string; readonly of?: EarlierReport } = {},
): Promise<void> {
  const report = of ?? (await onlyReport(port));
  const row = rowOf(report, id);
  for (const [key, cell] of Object.entries(typed)) {
    const formats =
      numberFormat === undefined ? [] : [{ at: { row: 0, column: 0, rows: 1, columns: 1 }, format: { numberFormat } }];
    await port.write({ sheet: row.sheet, row: row.row, column: columnOf(report, row.sheet, key) }, [[cell]], {
      formats,
    });
  }
}

export function rowOf({ rows }: EarlierReport, id: string): EarlierReportRow & { readonly row: number } {
  const row = rows.find((one) => one.id === id);
  if (row?.row === undefined) throw new Error(`There is no row ${id}.`);
  return { ...row, row: row.row };
}

/** Where a column of a page stands. */
export function columnOf({ places }: EarlierReport, sheet: string, key: string): number {
  const column = [...(places?.columns.get(sheet) ?? [])].find(([, held]) => held === key)?.[0];
  if (column === undefined) throw new Error(`There is no column ${key}.`);
  return column;
}

/** Owner and commentary by id, only where there is any; formulas by their text. */
export function commentsOf({ rows }: Pick<EarlierReport, "rows">): Record<string, unknown> {
  return Object.fromEntries(
    rows
      .filter(({ owner, commentary }) => owner !== null || commentary !== null)
      .map(({ id, owner, commentary }) => [id, [entered(owner), entered(commentary)]]),
  );
}

export function entered(cell: WriteCell): unknown {
  return typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : cell;
}

/** As a spreadsheet does it for a user: the cells move, and the references of the sheet's formulas with them. */
export function insertRows(sheet: SheetModel, at: number, count: number): void {
  moveCells(sheet, ({ row, column }) => ({ row: row < at ? row : row + count, column }));
}

export function insertColumns(sheet: SheetModel, at: number, count: number): void {
  moveCells(sheet, ({ row, column }) => ({ row, column: column < at ? column : column + count }));
}

/** The rows from one to another, upside down. */
export function turnRows(sheet: SheetModel, first: number, last: number): void {
  moveCells(sheet, ({ row, column }) => ({ row: row < first || row > last ? row : first + last - row, column }));
}

export function deleteRow(sheet: SheetModel, at: number): void {
  for (const key of [...sheet.held.keys()]) if (key.startsWith(`${at},`)) sheet.held.delete(key);
  moveCells(sheet, ({ row, column }) => ({ row: row < at ? row : row - 1, column }));
}

export function deleteColumn(sheet: SheetModel, at: number): void {
  for (const key of [...sheet.held.keys()]) if (key.endsWith(`,${at}`)) sheet.held.delete(key);
  moveCells(sheet, ({ row, column }) => ({ row, column: column < at ? column : column - 1 }));
}

type Place = { readonly row: number; readonly column: number };

function moveCells(sheet: SheetModel, to: (place: Place) => Place): void {
  const moved = [...sheet.held].map(([key, { formula, value }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const place = to({ row, column });
    const now =
      formula === null
        ? null
        : movedFormula(formula, sheet.name, (cell) => (cell.sheet === sheet.name ? { ...cell, ...to(cell) } : cell));
    return [`${place.row},${place.column}`, { value, formula: now }] as const;
  });
  sheet.held.clear();
  for (const [key, held] of moved) sheet.held.set(key, held);
}

/** As "Paste values" over all of a sheet leaves it. */
export async function pasteValues(port: Port, name: string): Promise<void> {
  const { block, values } = await port.read(name);
  await port.write(block, values);
}
