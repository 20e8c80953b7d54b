import { child, children, type Part } from "../fixtures/workbook-file/file-parts.ts";
import {
  areaOf,
  isWithin,
  nameOf,
  outsideTables,
  type SeenBook,
  type SeenCell,
  type SeenSheet,
  type SeenTable,
} from "./seen-book.ts";

/** What a check finds wrong, a sentence each; nothing where all is well. */
export type Check = (book: SeenBook) => string[];

/** Columns that the council fills in, which are empty until it does. */
const forInput: ReadonlySet<string> = new Set(["Owner", "Commentary", "Name, and what was checked", "Date"]);

const eachShown =
  (check: (sheet: SeenSheet) => string[]): Check =>
  ({ shown }) =>
    shown.flatMap((sheet) => check(sheet).map((fault) => `${sheet.name}: ${fault}`));

const eachTable = (check: (sheet: SeenSheet, table: SeenTable) => string[]): Check =>
  eachShown((sheet) => sheet.tables.flatMap((table) => check(sheet, table).map((fault) => `${table.name}: ${fault}`)));

function firstRow({ attributes }: Part): number | undefined {
  return areaOf((attributes["sqref"] ?? "").split(" ")[0] ?? "")?.row;
}

/** Three cells beside one another, in two rows under one another, are a table to the eye. */
export const markedUp: Check = eachShown((sheet) => {
  const inRow = new Map<number, SeenCell[]>();
  // Rows with a cell to choose in are labels with what is chosen and a note, one under another.
  const chosen = new Set(children(child(sheet.root, "dataValidations"), "dataValidation").map(firstRow));
  for (const cell of outsideTables(sheet))
    if (!chosen.has(cell.row)) inRow.set(cell.row, [...(inRow.get(cell.row) ?? []), cell]);
  const isWide = (row: number): boolean => (inRow.get(row)?.length ?? 0) >= 3;
  return [...inRow.keys()]
    .filter((row) => isWide(row) && isWide(row + 1))
    .map((row) => `rows ${row + 1} and ${row + 2} look like a table and are marked up as none`);
});

export const hasTables: Check = ({ shown }) =>
  shown.filter(({ tables }) => tables.length === 0).map(({ name }) => `${name} has no table marked up`);

export const headings: Check = eachTable((sheet, { at, headings: names, hasHeadings }) => {
  if (!hasHeadings) return ["it has no row of headings"];
  const seen = new Set<string>();
  return names.flatMap((name, i) => {
    const cell = sheet.cellAt(at.row, at.column + i);
    const where = nameOf(at.row, at.column + i);
    if (cell === undefined || name.trim() === "") return [`${where} is an empty heading`];
    const faults = [];
    if (cell.isFormula || !cell.isText) faults.push(`${where} is a heading and no plain text`);
    if (cell.shown !== name) faults.push(`${where} reads “${cell.shown}”, the table “${name}”`);
    if (/^Column\d+$/.test(name)) faults.push(`${where} is headed “${name}”, which says nothing`);
    if (seen.has(name.toLowerCase())) faults.push(`“${name}” heads two columns`);
    seen.add(name.toLowerCase());
    return faults;
  });
});

export const tableNames: Check = eachTable((_, { name }) =>
  /^(?:Table|Tabelle)\d*$/i.test(name) ? ["its name says nothing"] : [],
);

export const noMerges: Check = eachShown(({ merges }) => merges.map((one) => `${one} is merged`));

export const noBlankLines: Check = eachTable((sheet, { at, headings: names }) => {
  const isBlank = (row: number, column: number): boolean => !sheet.held.has(nameOf(row, column));
  const rows = range(at.row + 1, at.rows - 1);
  const columns = range(at.column, at.columns);
  return [
    ...rows.filter((row) => columns.every((column) => isBlank(row, column))).map((row) => `row ${row + 1} is blank`),
    ...columns
      .filter((column) => !forInput.has(names[column - at.column] ?? "") && rows.every((row) => isBlank(row, column)))
      .map((column) => `column ${nameOf(0, column).slice(0, -1)} is blank`),
  ];
});

export const noEmptyCells: Check = eachTable((sheet, { at, headings: names }) => {
  const empty = range(at.row + 1, at.rows - 1).flatMap((row) =>
    range(at.column, at.columns).flatMap((column) => (!sheet.held.has(nameOf(row, column)) ? [{ row, column }] : [])),
  );
  const heading = ({ column }: { column: number }): string => names[column - at.column] ?? "";
  const unexplained = new Set(empty.map(heading).filter((name) => forInput.has(name)));
  const isSaid = outsideTables(sheet).some(({ shown }) => /fill(?:ed)? in|filled by|typed/i.test(shown));
  return [
    ...empty.filter((one) => !forInput.has(heading(one))).map(({ row, column }) => `${nameOf(row, column)} is empty`),
    ...(isSaid ? [] : [...unexplained].map((name) => `nothing says why cells under “${name}” are empty`)),
  ];
});

/** In a longer text a sign is explained there. */
const asSign = 80;
/** Signs that stand for words. Each is explained on the sheet, outside the table. */
const signs: readonly (readonly [sign: string, stands: RegExp, explained: RegExp])[] = [
  ["–", /^–$/, /– (?:where|for|means|is|stands)|“–”|–:/],
  ["*", /\*(?!\w)/, /\*/],
  ["†", /†/, /†/],
  ["‡", /‡/, /‡/],
  ["§", /§/, /§/],
  ["C, D", /^(?:C|D|C D)$/, /\bC\b.*\bD\b/],
];

export const signsExplained: Check = eachTable((sheet, { at }) =>
  signs.flatMap(([sign, stands, explained]) => {
    const first = sheet.cells.find(
      ({ row, column, shown }) =>
        isWithin(at, row, column) &&
        !sheet.hiddenColumns.includes(column) &&
        stands.test(shown) &&
        shown.length < asSign,
    );
    const isSaid = outsideTables(sheet).some(({ shown }) => explained.test(shown));
    return first === undefined || isSaid ? [] : [`“${sign}” in ${first.name} is explained nowhere on the sheet`];
  }),
);

function range(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
