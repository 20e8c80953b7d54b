import type { CellSigns } from "./cell-signs.ts";
import { signsOf } from "./cell-signs.ts";
import { plainText, type Table } from "./table.ts";

/** What the cells of one column look like together. */
export interface Profile {
  /** Cells that say something. */
  readonly filled: number;
  /** Cells that say something other than that there is no figure. */
  readonly told: number;
  readonly count: Readonly<Record<keyof CellSigns, number>>;
  /** Different texts among the filled cells. */
  readonly distinct: number;
  readonly averageLength: number;
  /** Whole numbers from 1950 to 2100 only. */
  readonly areYears: boolean;
  /** Some of its cells are several rows merged into one. */
  readonly isMergedDown: boolean;
}

const none = (): Record<keyof CellSigns, number> => ({
  isNumber: 0,
  isLimit: 0,
  isState: 0,
  isPeriod: 0,
  isRag: 0,
  isDirection: 0,
  isPolarity: 0,
  isUnit: 0,
  isCode: 0,
  isFigured: 0,
  isNumbering: 0,
  isWords: 0,
  isLong: 0,
});

/** More rows than these say nothing new of a column. */
const rowsLookedAt = 150;

/** Looks at the cells of the given rows once; of very many rows at some, from the first to the last. */
export function profilesOf(table: Table, all: readonly number[]): Profile[] {
  const step = Math.max(1, Math.ceil(all.length / rowsLookedAt));
  const rows = all.filter((_, at) => at % step === 0);
  const first = rows[0] ?? 0;
  const mergedDown = new Set(
    table.merges.flatMap(({ row, column, rows: height, columns }) =>
      columns === 1 && height > 1 && row >= first ? [column] : [],
    ),
  );
  return Array.from({ length: table.width }, (_, column) => profileOf(table, rows, column, mergedDown.has(column)));
}

function profileOf(table: Table, rows: readonly number[], column: number, isMergedDown: boolean): Profile {
  const count = none();
  const texts = new Set<string>();
  let filled = 0;
  let told = 0;
  let length = 0;
  let years = 0;
  for (const row of rows) {
    const text = table.text(row, column);
    if (text === "") continue;
    filled++;
    length += text.length;
    texts.add(text.length > 60 ? text : plainText(text));
    if (/^(19[5-9]\d|20\d\d)$/.test(text)) years++;
    const signs = signsOf(table.cell(row, column), text);
    for (const sign of Object.keys(count) as (keyof CellSigns)[]) if (signs[sign]) count[sign]++;
    if (!signs.isState) told++;
  }
  return {
    filled,
    told,
    count,
    distinct: texts.size,
    averageLength: filled === 0 ? 0 : length / filled,
    areYears: filled > 0 && years === filled,
    isMergedDown,
  };
}
