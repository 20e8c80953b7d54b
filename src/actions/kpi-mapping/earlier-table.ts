import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import { cellReferences } from "../../formula/cell-references.ts";
import { overlap } from "../../formula/block.ts";
import type { Block, CellValue, Port, ReadBlock, SheetInfo, WriteCell } from "../../workbook/port.ts";
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
  /** By heading: owner, commentary and columns of the user's own. Only what was typed. */
  readonly typed: ReadonlyMap<string, WriteCell>;
}

/** A table of ours that is in the workbook already. */
export interface EarlierTable {
  readonly kind: "sheet" | "cell";
  readonly isProtected: boolean;
  /** All of it: from its title, or its headings, to its last row. */
  readonly region: Block;
  readonly headerRow: number;
  /** Its headings, from the region's first column; "" for the key column. */
  readonly headings: readonly string[];
  /** Headings of columns that the user added. */
  readonly added: readonly string[];
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
    (table.isOfRange ? 4 : 0) + (table.kind === "sheet" ? 2 : 0) + share(table);
  return found.filter(isWanted).sort((one, other) => order(other) - order(one))[0] ?? null;
}

async function tablesOn(port: Port, sheet: SheetInfo, source: Block): Promise<EarlierTable[]> {
  const read = await port.read(sheet.name);
  const heads = marksIn(read);
  if (heads.length === 0) return [];
  const { entered } = await port.keep(read.block);
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
    return value === marks.row || (typeof value === "string" && readKey(value) !== null);
  };
  let [first, last] = [head.row, head.row];
  for (let row = head.row; row > top; row--) if (isOurs(row) && head.kind === "sheet") first = row;
  for (let row = head.row; row < end; row++) if (isOurs(row)) last = row;
  const line = values[head.row] ?? [];
  const left = firstColumn(line, head.column);
  const right = head.kind === "sheet" ? lastColumn(line, head.column) : head.column;
  const headings = line.slice(left, right + 1).map((value, i) => (left + i === head.column ? "" : textOf(value)));
  const ours = new Set<string>(Object.values(words.headings));
  const added = headings.flatMap((heading, i) => (left + i === head.column || ours.has(heading) ? [] : [heading]));
  const rows = rowsOf(read, { ...head, left, headings, first: head.row + 1, last });
  const shared = { row: block.row, column: block.column, sheet: block.sheet };
  return {
    kind: head.kind,
    isProtected,
    region: {
      sheet: shared.sheet,
      row: shared.row + first,
      column: shared.column + left,
      rows: last - first + 1,
      columns: right - left + 1,
    },
    headerRow: shared.row + head.row,
    headings,
    added: [...new Set(added)],
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

/** Columns with a heading right behind the key belong to the table: the user added them to it. */
function lastColumn(line: readonly CellValue[], key: number): number {
  let last = key;
  while (textOf(line[last + 1] ?? null) !== "") last++;
  return last;
}

interface RowsAsked {
  readonly column: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** The rows with a key; and those without any sign of ours that hold something, which somebody typed between them. */
function rowsOf({ block, values, entered }: Whole, { column, left, headings, first, last }: RowsAsked): EarlierRow[] {
  const rows: EarlierRow[] = [];
  for (let row = first; row <= last; row++) {
    const sign = values[row]?.[column] ?? null;
    if (sign === marks.row) continue;
    const cells = headings.map((heading, i) => [heading, entered[row]?.[left + i] ?? null] as const);
    const key = typeof sign === "string" ? readKey(sign) : null;
    if (key !== null) rows.push({ key, row: block.row + row, typed: typedIn(cells) });
    else {
      const texts = headings.map((_, i) => textOf(values[row]?.[left + i] ?? null)).filter((text) => text !== "");
      if (texts.length > 0)
        rows.push({
          key: { reference: null, name: texts[0] ?? "", section: words.ownRow },
          row: block.row + row,
          typed: new Map([[words.headings.commentary, texts.slice(1).join("; ") || words.ownRow]]),
        });
    }
  }
  return rows;
}

const computed = new Set<string>(
  Object.entries(words.headings).flatMap(([id, heading]) => (id === "owner" || id === "commentary" ? [] : [heading])),
);

/** What the user typed in the columns that are theirs; what we filled in from the list is not kept: it is filled in anew. */
function typedIn(cells: readonly (readonly [heading: string, entered: WriteCell])[]): Map<string, WriteCell> {
  return new Map(
    cells.filter(
      ([heading, cell]) =>
        heading !== "" && !computed.has(heading) && cell !== null && cell !== "" && !isFilledIn(cell),
    ),
  );
}

const listCell = String.raw`(?:(?:'(?:[^']|'')+'|[^\s'!&"=]+)!)?\$[A-Z]+\$\d+`;
const filledIn = new RegExp(`^=${listCell}(?:&""|(?:&"; "&${listCell})+)$`, "i");

/** A text of the list that we put there, as a reference to its cells. */
function isFilledIn(cell: WriteCell): boolean {
  return typeof cell === "object" && cell !== null && "formula" in cell && filledIn.test(cell.formula);
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
