import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { cellReferences } from "../../formula/cell-references.ts";
import { overlap } from "../../formula/block.ts";
import type { Block, CellValue, Port, ReadBlock, SheetInfo, WriteCell } from "../../workbook/port.ts";
import { type EarlierColumn, earlierColumns } from "./earlier-columns.ts";
import { readKey, type RowKey, rowsFound } from "./row-key.ts";

/** What stands in the key column: in the row of headings the table's kind, beside each other row of ours a sign. */
export const marks = {
  sheet: words.headings.key,
  cell: `${words.headings.key} (at a cell)`,
  row: "·",
} as const;

/** A row of an earlier table with what its user typed. */
export interface EarlierRow {
  readonly key: RowKey;
  /** Row of the sheet. */
  readonly row: number;
  /** By the keys of the columns: owner, commentary and columns of the user's own. Only what was typed. */
  readonly typed: ReadonlyMap<string, WriteCell>;
}

/** A table of ours that is in the workbook already. */
export interface EarlierTable {
  readonly kind: "sheet" | "cell";
  /** The user deleted the column with our signs: what was typed is read from it, and it is left as it is. */
  readonly isLeft: boolean;
  readonly isProtected: boolean;
  /** All of it: from its title, or its headings, to its last row. */
  readonly region: Block;
  readonly headerRow: number;
  /** From the region's first. */
  readonly columns: readonly EarlierColumn[];
  readonly rows: readonly EarlierRow[];
  /** Whether it was written from cells of the same range. */
  readonly isOfRange: boolean;
}

/** Larger sheets are data, not tables of ours, and take long to read. */
const mostCells = 60_000;

/**
 * The table that was written before for this list: from the same range, else with at least half of its KPIs and of these. It is known
 * by what stands in its key column, so it may have been moved, and its sheet renamed.
 *
 * @param at a cell of the table wanted; null for any
 */
export async function earlierTable(
  port: Port,
  {
    source,
    keys,
    at,
  }: { readonly source: Block; readonly keys: readonly RowKey[]; readonly at: Omit<Block, "rows" | "columns"> | null },
): Promise<EarlierTable | null> {
  const found: EarlierTable[] = [];
  for (const sheet of await port.sheets()) {
    if (sheet.used === null) continue;
    if (at === null ? sheet.used.rows * sheet.used.columns > mostCells : at.sheet !== sheet.name) continue;
    found.push(...(await tablesOn(port, sheet, source)));
  }
  const share = (table: EarlierTable): number =>
    rowsFound(
      keys,
      table.rows.map(({ key }) => key),
    ).filter((one) => one !== null).length / Math.max(1, keys.length, table.rows.length);
  const isWanted = (table: EarlierTable): boolean =>
    at === null ? table.isOfRange || share(table) >= 0.5 : overlap(table.region, { ...at, rows: 1, columns: 1 });
  const order = (table: EarlierTable): number =>
    (table.isLeft ? -8 : 0) + (table.isOfRange ? 4 : 0) + (table.kind === "sheet" ? 2 : 0) + share(table);
  return found.filter(isWanted).sort((one, other) => order(other) - order(one))[0] ?? null;
}

async function tablesOn(port: Port, sheet: SheetInfo, source: Block): Promise<EarlierTable[]> {
  const read = await port.read(sheet.name);
  const heads = marksIn(read);
  if (heads.length === 0 && !hasHeadings(read)) return [];
  const { entered } = await port.keep(read.block);
  if (heads.length === 0) return [withoutSigns({ ...read, entered }, sheet.isProtected, source)];
  return heads.map((head) => tableAt({ ...read, entered }, head, heads, sheet.isProtected, source));
}

interface Head {
  /** Within what was read. */
  readonly row: number;
  readonly column: number;
  readonly kind: "sheet" | "cell";
}

type Whole = ReadBlock & { readonly entered: readonly (readonly WriteCell[])[] };

function marksIn({ values }: ReadBlock): Head[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column): Head[] =>
      value === marks.sheet
        ? [{ row, column, kind: "sheet" }]
        : value === marks.cell
          ? [{ row, column, kind: "cell" }]
          : [],
    ),
  );
}

function tableAt(read: Whole, head: Head, heads: readonly Head[], isProtected: boolean, source: Block): EarlierTable {
  const { block, values } = read;
  const others = heads.filter(({ column, row }) => column === head.column && row !== head.row);
  const top = Math.max(-1, ...others.filter(({ row }) => row < head.row).map(({ row }) => row));
  const end = Math.min(values.length, ...others.filter(({ row }) => row > head.row).map(({ row }) => row));
  const isOurs = (row: number): boolean => {
    const value = values[row]?.[head.column];
    return value === marks.row || isKey(value);
  };
  let [first, last] = [head.row, head.row];
  for (let row = head.row; row > top; row--) if (isOurs(row) && head.kind === "sheet") first = row;
  for (let row = head.row; row < end; row++) if (isOurs(row)) last = row;
  const line = values[head.row] ?? [];
  const left = firstColumn(line, head.column);
  const right = head.kind === "sheet" ? lastColumn(values.slice(head.row, last + 1), head.column) : head.column;
  const headings = Array.from({ length: right - left + 1 }, (_, i) => textOf(line[left + i] ?? null));
  const kpis = read.entered
    .slice(head.row + 1, last + 1)
    .filter((_, i) => isKey(values[head.row + 1 + i]?.[head.column]));
  const columns = earlierColumns(
    headings,
    kpis.map((cells) => cells.slice(left, right + 1)),
    head.column - left,
  );
  const rows = rowsOf(read, { ...head, left, columns, first: head.row + 1, last });
  const shared = { row: block.row, column: block.column, sheet: block.sheet };
  return {
    kind: head.kind,
    isLeft: false,
    isProtected,
    region: {
      sheet: shared.sheet,
      row: shared.row + first,
      column: shared.column + left,
      rows: last - first + 1,
      columns: right - left + 1,
    },
    headerRow: shared.row + head.row,
    columns,
    rows,
    isOfRange: refersTo(read, { rows: [head.row + 1, last], column: left }, source),
  };
}

/** The first heading to the left of the key: columns before it are the user's. */
function firstColumn(line: readonly CellValue[], key: number): number {
  const named = line.slice(0, key).findIndex((value) => value === words.headings.name);
  if (named >= 0) return named;
  const some = line.slice(0, key).findIndex((value) => textOf(value) !== "");
  return some >= 0 ? some : key;
}

/** Filled columns right behind the key belong to the table: the user added them to it. */
function lastColumn(lines: readonly (readonly CellValue[])[], key: number): number {
  let last = key;
  while (lines.some((line) => textOf(line[last + 1] ?? null) !== "")) last++;
  return last;
}

function isKey(value: CellValue | undefined): boolean {
  return typeof value === "string" && readKey(value) !== null;
}

interface RowsAsked {
  readonly column: number;
  readonly left: number;
  readonly columns: readonly EarlierColumn[];
  readonly first: number;
  readonly last: number;
}

/** The rows with a key; and those without any sign of ours that hold something, which somebody typed between them. */
function rowsOf({ block, values, entered }: Whole, { column, left, columns, first, last }: RowsAsked): EarlierRow[] {
  const rows: EarlierRow[] = [];
  // How each was decided is running text.
  const decisions = values.findIndex((line, row) => row >= first && line[left] === words.decisions);
  for (let row = first; row <= last; row++) {
    const sign = values[row]?.[column] ?? null;
    const typed = typedIn(columns, (i) => entered[row]?.[left + i] ?? null);
    const key = typeof sign === "string" ? readKey(sign) : null;
    if (key !== null) rows.push({ key, row: block.row + row, typed });
    else if (sign === marks.row) {
      const name = textOf(values[row]?.[left] ?? null);
      if (typed.size > 0 && (decisions < 0 || row < decisions))
        rows.push({ key: { reference: null, name, section: words.ownRow }, row: block.row + row, typed });
    } else {
      const texts = columns.map((_, i) => textOf(values[row]?.[left + i] ?? null)).filter((text) => text !== "");
      if (texts.length > 0)
        rows.push({
          key: { reference: null, name: texts[0] ?? "", section: words.ownRow },
          row: block.row + row,
          typed: new Map([["commentary", texts.slice(1).join("; ") || words.ownRow]]),
        });
    }
  }
  return rows;
}

/** What the user typed in the columns that are theirs; what we filled in from the list is not kept: it is filled in anew. */
function typedIn(columns: readonly EarlierColumn[], entered: (place: number) => WriteCell): Map<string, WriteCell> {
  return new Map(
    columns.flatMap(({ key }, place): [string, WriteCell][] => {
      const cell = entered(place);
      return key === null || cell === null || cell === "" || isFilledIn(cell) ? [] : [[key, cell]];
    }),
  );
}

const listCell = String.raw`(?:(?:'(?:[^']|'')+'|[^\s'!&"=]+)!)?\$[A-Z]+\$\d+`;
const filledIn = new RegExp(`^=${listCell}(?:&""|(?:&"; "&${listCell})+)$`, "i");

/** A text of the list that we put there, as a reference to its cells. */
function isFilledIn(cell: WriteCell): boolean {
  return typeof cell === "object" && cell !== null && "formula" in cell && filledIn.test(cell.formula);
}

const telling = [words.headings.name, words.headings.measure, words.headings.commentary];

function hasHeadings({ values }: ReadBlock): boolean {
  return values.some((line) => telling.every((heading) => line.includes(heading)));
}

/** A table whose column of signs is gone: its rows are known by the names alone. */
function withoutSigns(read: Whole, isProtected: boolean, source: Block): EarlierTable {
  const { block, values, formulas, entered } = read;
  const header = values.findIndex((line) => telling.every((heading) => line.includes(heading)));
  const line = values[header] ?? [];
  const left = line.indexOf(words.headings.name);
  const end = values.findIndex((cells, row) => row > header && cells[left] === words.decisions);
  const last = (end < 0 ? values.length : end) - 1;
  const right = lastColumn(values.slice(header, last + 1), left);
  const headings = Array.from({ length: right - left + 1 }, (_, i) => textOf(line[left + i] ?? null));
  const columns = earlierColumns(
    headings,
    entered.slice(header + 1, last + 1).map((cells) => cells.slice(left, right + 1)),
    -1,
  );
  const rows = Array.from({ length: last - header }, (_, i) => header + 1 + i).map((row): EarlierRow => {
    const name = nameIn(formulas[row]?.[left] ?? null) ?? textOf(values[row]?.[left] ?? null);
    const typed = typedIn(columns, (place) => entered[row]?.[left + place] ?? null);
    return { key: { reference: null, name, section: null }, row: block.row + row, typed };
  });
  return {
    kind: "sheet",
    isLeft: true,
    isProtected,
    region: {
      ...block,
      row: block.row + header,
      column: block.column + left,
      rows: last - header + 1,
      columns: right - left + 1,
    },
    headerRow: block.row + header,
    columns,
    rows: rows.filter(({ key, typed }) => key.name !== "" || typed.size > 0),
    isOfRange: refersTo(read, { rows: [header + 1, last], column: left }, source),
  };
}

/** The name that a row was written for, whatever the list says there now. */
function nameIn(formula: string | null): string | null {
  return /="((?:[^"]|"")*)"/.exec(formula ?? "")?.[1]?.replaceAll('""', '"') ?? null;
}

function refersTo(
  { block, formulas }: ReadBlock,
  { rows: [first, last], column }: { readonly rows: readonly [number, number]; readonly column: number },
  source: Block,
): boolean {
  return formulas
    .slice(first, last + 1)
    .some((line) =>
      cellReferences(line[column] ?? "", block.sheet).some((one) => one.rows === 1 && overlap(one, source)),
    );
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value).trim();
}
