import { cellName, parseCellName } from "../../formula/cell-name.ts";
import {
  type Block,
  type CellAddress,
  type CellFormat,
  type Port,
  PortError,
  type ReadBlock,
} from "../../workbook/port.ts";
import { frozenSheetWords as words, type LeftReason } from "../../wording/workbook/freeze.ts";
import { isListName, wantedName } from "./list-name.ts";
import { isFrozenFormula, whyNotEntered } from "./own-shapes.ts";

/** One formula kept while its cells hold values. */
export interface FrozenFormula {
  readonly cell: CellAddress;
  readonly area: Block;
  /** What stands beside the figures may be a text, or nothing where the cell was empty. */
  readonly formula: string;
  readonly edition: string;
  readonly date: string;
  /** Fingerprint of the values left in the cells. */
  readonly check: string;
}

/** The list as read from its sheet. */
export interface FrozenList {
  /** The sheet's name; null when there is none. */
  readonly sheet: string | null;
  readonly formulas: readonly FrozenFormula[];
  /** What was frozen along with them: labels, notes and marks beside the cells to type in. */
  readonly besides: readonly FrozenFormula[];
  /** Rows that thaw does not enter, and why: no freeze can have written them. They stay as they are. */
  readonly refused: readonly { readonly row: FrozenFormula; readonly why: LeftReason }[];
  /** Rows changed by hand that cannot be read: kept as they are. */
  readonly strange: readonly (readonly string[])[];
}

const headingRow = 3;
const columns = words.headings.length;

/** One row of the list's sheet, and what it keeps; undefined where it cannot be read. */
interface Row {
  readonly texts: readonly string[];
  readonly kept: FrozenFormula | undefined;
}

/** Reads the list from its sheet; rows it cannot read end up in `strange`. */
export async function readFrozenList(port: Port): Promise<FrozenList> {
  const found = await readRows(port);
  const rows = found?.rows ?? [];
  // A row that is there twice, because the list was being cleared when something went wrong, is one.
  const all = [...new Map(rows.flatMap(({ texts, kept: one }) => (one ? [[keyOf(texts), one]] : []))).values()];
  const refused = all.flatMap((row) => {
    const why = whyNotEntered(row.formula, row.cell.sheet);
    return why ? [{ row, why }] : [];
  });
  const not = new Set(refused.map(({ row }) => row));
  const kept = all.filter((row) => !not.has(row));
  return {
    sheet: found?.sheet ?? null,
    refused,
    formulas: kept.filter(isFormula),
    besides: kept.filter((one) => !isFormula(one)),
    strange: rows.flatMap(({ texts, kept: one }) => (one ? [] : [texts])),
  };
}

const isFormula = ({ cell, formula }: FrozenFormula): boolean => isFrozenFormula(formula, cell.sheet);

/**
 * Adds rows after those on the list, with the sheet when there is none, and reads them back. What stood on the list is
 * not written again, so that nothing of it can be lost. When it fails, what it added is taken off again.
 *
 * @returns the sheet's name
 * @throws PortError when the rows could not be kept
 */
export async function addToFrozenList(port: Port, more: readonly FrozenFormula[]): Promise<string> {
  const before = await readRows(port);
  const held = before?.rows.length ?? 0;
  try {
    const sheet = before?.sheet ?? (await addListSheet(port));
    await port.write({ sheet, row: before?.end ?? headingRow + 1, column: 0 }, more.map(rowOf));
    const after = await readRows(port);
    const wanted = [...(before?.rows.map(({ texts }) => texts) ?? []), ...more.map(rowOf)];
    const isKept = after?.rows.slice(held).every(({ kept }) => kept !== undefined) ?? false;
    if (!isKept || JSON.stringify(after?.rows.map(({ texts }) => texts)) !== JSON.stringify(wanted))
      throw new PortError("failed", words.notKept);
    return sheet;
  } catch (error) {
    await dropRows(port, (_row, at) => at >= held).catch(() => undefined);
    throw error;
  }
}

/**
 * Takes rows off the list as it stands now, and its sheet with the last of them. The others move up in their order, so
 * that none is lost when only some of the rows are written.
 *
 * @throws PortError when they are still there
 */
export async function dropFromFrozenList(
  port: Port,
  isGone: (row: FrozenFormula, at: number) => boolean,
): Promise<void> {
  const drop = (): Promise<void> => dropRows(port, ({ kept }, at) => kept !== undefined && isGone(kept, at));
  await drop().catch(drop);
}

async function dropRows(port: Port, isGone: (row: Row, at: number) => boolean): Promise<void> {
  const list = await readRows(port);
  if (list === null) return;
  const rest = list.rows.filter((row, at) => !isGone(row, at)).map(({ texts }) => texts);
  if (rest.length === 0) return port.removeSheet(list.sheet);
  if (rest.length === list.rows.length) return;
  const empty = Array.from({ length: list.end - headingRow - 1 - rest.length }, () =>
    new Array<null>(columns).fill(null),
  );
  await port.write({ sheet: list.sheet, row: headingRow + 1, column: 0 }, [...rest, ...empty]);
  const after = await readRows(port);
  if (JSON.stringify(after?.rows.map(({ texts }) => texts)) !== JSON.stringify(rest))
    throw new PortError("failed", words.notCleared);
}

/** Whether two rows of the list keep the same. */
export function keyOf(row: FrozenFormula | readonly string[]): string {
  return JSON.stringify("cell" in row ? rowOf(row) : row);
}

/** The filled rows of the list in their order, and the row after the last of them; null where there is no list. */
async function readRows(port: Port): Promise<{ sheet: string; rows: Row[]; end: number } | null> {
  for (const { name, used } of await port.sheets()) {
    if (!isListName(name) || used === null) continue;
    const all = textRows(await port.read(used));
    if (words.headings.some((heading, c) => all[headingRow]?.[c] !== heading)) continue;
    const body = all.slice(headingRow + 1).filter((row) => row.some((text) => text !== ""));
    return { sheet: name, rows: body.map((texts) => ({ texts, kept: parsedRow(texts) })), end: all.length };
  }
  return null;
}

function addListSheet(port: Port): Promise<string> {
  const blank = (): string[] => new Array<string>(columns).fill("");
  const line = (text: string): string[] => [text, ...blank().slice(1)];
  const wide = (format: CellFormat, row: number) => ({ at: { row, column: 0, rows: 1, columns }, format });
  return port.addSheet({
    name: wantedName,
    cells: [line(words.title), line(words.explanation), blank(), words.headings],
    formats: [
      wide({ bold: true, fontSize: 14 }, 0),
      wide({ bold: true, fill: "#F5F5F5", borderBottom: "#808080" }, headingRow),
    ],
    textRules: [],
    columnWidths: [24, 10, 10, 60, 14, 14, 18],
    headerRow: headingRow,
    print: null,
  });
}

function rowOf({ cell, area, formula, edition, date, check }: FrozenFormula): string[] {
  return [cell.sheet, cellName(cell), `${area.rows} × ${area.columns}`, formula, edition, date, check];
}

function parsedRow([
  sheet = "",
  name = "",
  fills = "",
  formula = "",
  edition = "",
  date = "",
  check = "",
]: readonly string[]): FrozenFormula | undefined {
  const place = parseCellName(name);
  const size = /^(\d+) × (\d+)$/.exec(fills);
  if (sheet === "" || !place || !size) return undefined;
  const cell = { sheet, ...place };
  return { cell, area: { ...cell, rows: Number(size[1]), columns: Number(size[2]) }, formula, edition, date, check };
}

/** The rows of the sheet from A1 on, as texts: a date or number typed over an entry is read as displayed. */
function textRows({ block, values, texts }: ReadBlock): string[][] {
  return Array.from({ length: block.row + block.rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const value = values[r - block.row]?.[c - block.column];
      return typeof value === "string" ? value : (texts[r - block.row]?.[c - block.column] ?? "");
    }),
  );
}
