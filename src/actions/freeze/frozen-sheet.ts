import { cellName, parseCellName } from "../../formula/cell-name.ts";
import {
  type Block,
  type CellAddress,
  type CellFormat,
  type Port,
  PortError,
  type ReadBlock,
} from "../../workbook/port.ts";
import { frozenSheetWords as words } from "../../wording/workbook/freeze.ts";
import { isFrozenFormula, mayBeKept } from "./own-shapes.ts";

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
  /** Rows changed by hand that cannot be read: kept as they are. */
  readonly strange: readonly (readonly string[])[];
}

const wantedName = "LOF frozen";
const headingRow = 3;
const columns = words.headings.length;

/** Reads the list from its sheet; rows it cannot read end up in `strange`. */
export async function readFrozenList(port: Port): Promise<FrozenList> {
  for (const { name, used } of await port.sheets()) {
    if (!isListName(name) || used === null) continue;
    const rows = textRows(await port.read(used));
    if (words.headings.some((heading, c) => rows[headingRow]?.[c] !== heading)) continue;
    const body = rows.slice(headingRow + 1).filter((row) => row.some((text) => text !== ""));
    const parsed = body.map((row) => ({ row, formula: parsedRow(row) }));
    const kept = parsed.flatMap(({ formula }) => formula ?? []);
    return {
      sheet: name,
      formulas: kept.filter(isFormula),
      besides: kept.filter((one) => !isFormula(one)),
      strange: parsed.flatMap(({ row, formula }) => (formula ? [] : [row])),
    };
  }
  return { sheet: null, formulas: [], besides: [], strange: [] };
}

const isFormula = ({ cell, formula }: FrozenFormula): boolean => isFrozenFormula(formula, cell.sheet);

/**
 * Writes the list to its sheet, adding the sheet when there is none and removing it when the list is empty. Then reads
 * it back and fails if it is not exactly what was written.
 *
 * @returns the sheet's name, null when it was removed
 * @throws PortError when the list could not be saved
 */
export async function writeFrozenList(port: Port, list: FrozenList): Promise<string | null> {
  const rows = [...[...list.formulas, ...list.besides].map(rowOf), ...list.strange];
  if (rows.length === 0) {
    if (list.sheet !== null) await port.removeSheet(list.sheet);
    return null;
  }
  const sheet = list.sheet ?? (await addListSheet(port));
  try {
    await writeRows(port, sheet, rows);
    const kept = await readFrozenList(port);
    const text = ({ formulas, besides }: FrozenList): string => JSON.stringify([formulas, besides]);
    if (text(kept) !== text(list)) throw new PortError("failed", words.notKept);
  } catch (error) {
    if (list.sheet === null) await port.removeSheet(sheet).catch(() => undefined);
    throw error;
  }
  return sheet;
}

/** Overwrites the existing rows and empties those left over. */
async function writeRows(port: Port, sheet: string, rows: readonly (readonly string[])[]): Promise<void> {
  const used = (await port.sheets()).find(({ name }) => name === sheet)?.used;
  const surplus = Math.max(0, (used ? used.row + used.rows : 0) - (headingRow + 1) - rows.length);
  const empty = Array.from({ length: surplus }, () => new Array<null>(columns).fill(null));
  await port.write({ sheet, row: headingRow + 1, column: 0 }, [...rows, ...empty]);
}

/** Whether a sheet's name is that of the list: the formulas on it are texts and are never frozen. */
export function isListName(name: string): boolean {
  return name === wantedName || /^LOF frozen \(\d+\)$/.test(name);
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
  if (sheet === "" || !place || !size || !mayBeKept(formula, sheet)) return undefined;
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
