import { cellAt, type Sheet } from "../sheet/sheet.ts";
import type { NamedColumn } from "../table/long-table.ts";
import { plainNumber, readCell, type Marks } from "../table/read-cell.ts";
import type { ColumnList, ListedColumn } from "./ees-meta.ts";

/** What the columns of a data set are: each a filter or an indicator, and what to say where that is not certain. */
export interface SortedColumns {
  readonly filters: readonly NamedColumn[];
  readonly indicators: readonly NamedColumn[];
  /** The publisher's own word for a column, from the list of columns: "Rate per 10,000 children, in %". */
  readonly called: ReadonlyMap<string, string>;
  readonly doubts: readonly { readonly column: string | null; readonly expected: string }[];
}

/**
 * Tells filters from indicators: by the list of columns that came in the same archive, else by names and cells.
 *
 * @param places columns of periods and places, which with the filters tell rows apart
 * @param lists every list of columns in the archive; the one that fits counts
 */
export function sortColumns(
  sheet: Sheet,
  columns: readonly NamedColumn[],
  places: readonly number[],
  lists: readonly ColumnList[],
  marks: Marks,
): SortedColumns {
  const doubts: { column: string | null; expected: string }[] = [];
  const list = listFor(sheet, lists);
  if (lists.length > 0 && list === null) {
    const expected =
      "a list of columns that fits this file; none in the archive does, so that names and cells say what is a filter";
    doubts.push({ column: null, expected });
  }
  const kinds = new Map<NamedColumn, "filter" | "indicator">();
  for (const column of columns) {
    const listed = list?.get(column.name.toLowerCase())?.kind;
    if (listed !== undefined) {
      kinds.set(column, listed);
      continue;
    }
    const { kind, doubt } = guess(sheet, column, marks);
    kinds.set(column, kind);
    if (doubt !== "") doubts.push({ column: column.name, expected: doubt });
  }
  const of = (kind: "filter" | "indicator"): NamedColumn[] => columns.filter((column) => kinds.get(column) === kind);
  if (list === null) {
    for (const hidden of hiddenFilters(
      sheet,
      [...places, ...of("filter").map(({ at }) => at)],
      of("indicator"),
      marks,
    )) {
      kinds.set(hidden, "filter");
      const expected =
        "a list of columns; without one it was taken for a filter, for its numbers alone tell rows of one place apart";
      doubts.push({ column: hidden.name, expected });
    }
  }
  return { filters: of("filter"), indicators: of("indicator"), called: calledBy(list), doubts };
}

/** The list whose every column stands in the file, with the most columns; null where none does or two say otherwise. */
function listFor(sheet: Sheet, lists: readonly ColumnList[]): ColumnList | null {
  const headings = new Set((sheet.rows[0] ?? []).map((name) => name.trim().toLowerCase()));
  const fitting = lists.filter((list) => list.size > 0 && [...list.keys()].every((name) => headings.has(name)));
  const most = Math.max(0, ...fitting.map(({ size }) => size));
  const [best, ...others] = fitting.filter(({ size }) => size === most);
  if (best === undefined) return null;
  const same = others.every((other) => [...best].every(([name, { kind }]) => other.get(name)?.kind === kind));
  return same ? best : null;
}

function calledBy(list: ColumnList | null): ReadonlyMap<string, string> {
  const called = [...(list ?? new Map<string, ListedColumn>())].filter(([, { label }]) => label !== "");
  return new Map(called.map(([name, { label, unit }]) => [name, unit === "" ? label : `${label}, in ${unit}`]));
}

/** How rare words must be among figures to be taken for marks that nobody knows. */
const rare = 0.05;

/** Names of filters whose items may all be numbers: ages, year groups, deciles, codes. */
const filterName =
  /^((pupil|child|learner|academic|start)_)?ages?(_(group|band|range|years?))?$|^((nc|national_curriculum|curriculum|school|academic|birth|entry|exam|leaving)_)?year(_?group)?$|^year_of_birth$|^((idaci|imd|deprivation)_)?(decile|quintile|quartile)$|^(week|month|term|quarter)(_number)?$|^(sex|gender|version|key_?stage|ks|phase|grade|category|band|breakdown|characteristic)$/;

interface Guess {
  readonly kind: "filter" | "indicator";
  readonly doubt: string;
}

/**
 * A column is an indicator when it holds figures and marks, with at most a few words, which are then reported one by one;
 * a filter when it holds words, though some of its items may be numbers (ages, and "Total"), or when its name is that of
 * a filter.
 */
function guess(sheet: Sheet, { at, name }: NamedColumn, marks: Marks): Guess {
  let [filled, words, total] = [0, 0, false];
  for (let row = 1; row < sheet.rows.length; row++) {
    const text = cellAt(sheet.rows[row], at);
    if (text === "") continue;
    filled++;
    if (readCell(text, marks).kind !== "words") continue;
    words++;
    total ||= /^(all|total)\b/i.test(text);
  }
  if (words > 0 && (total || words > filled / 2)) return { kind: "filter", doubt: "" };
  const plain = name
    .replace(/(?<=[a-z])(?=[A-Z])/g, "_")
    .toLowerCase()
    .replace(/\W+/g, "_");
  if (filterName.test(plain)) {
    return {
      kind: "filter",
      doubt: "a list of columns; without one it was taken for a filter by its name, though it holds numbers",
    };
  }
  if (words <= Math.max(1, filled * rare)) return { kind: "indicator", doubt: "" };
  return {
    kind: "filter",
    doubt: "either words, or figures and known marks; it holds both and was taken for a filter",
  };
}

/** More items than these are hardly a filter's. */
const mostItems = 150;

/**
 * Columns of whole numbers that tell rows of one place, period and filters apart. An item of a filter stands in many
 * places, so that it has no more items than there are rows of one place; filters stand before figures.
 *
 * @param keys columns that tell rows apart
 * @returns none where rows are told apart without them, or not even with them
 */
function hiddenFilters(
  sheet: Sheet,
  keys: readonly number[],
  indicators: readonly NamedColumn[],
  marks: Marks,
): NamedColumn[] {
  const rows = sheet.rows.slice(1).filter((row) => row.some((cell) => cell !== ""));
  const candidates = indicators.filter(({ at }) => itemsIn(rows, at, marks) !== null);
  if (candidates.length === 0) return [];
  let told = rows.map((row) => keys.map((at) => cellAt(row, at)).join("\t"));
  let places = new Set(told).size;
  const counts = new Map<string, number>();
  for (const key of told) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(...counts.values());
  // A row or two that stand twice are a fault of the file and no breakdown.
  if (rows.length < counts.size * 1.5) return [];
  const found: NamedColumn[] = [];
  for (const column of candidates) {
    if (places === rows.length) break;
    if ((itemsIn(rows, column.at, marks) as number) > most) continue;
    const further = told.map((key, index) => `${key}\t${cellAt(rows[index], column.at)}`);
    const count = new Set(further).size;
    if (count === places) continue;
    [told, places] = [further, count];
    found.push(column);
  }
  return places === rows.length && found.length < indicators.length ? found : [];
}

/** How many whole numbers stand in a column; null where something else does, or too many. */
function itemsIn(rows: readonly (readonly string[])[], at: number, marks: Marks): number | null {
  const items = new Set<string>();
  for (const row of rows) {
    const text = cellAt(row, at);
    if (text === "" || items.has(text)) continue;
    const value = plainNumber(text);
    const isItem = value === null ? readCell(text, marks).kind === "mark" : Number.isInteger(value);
    if (!isItem || items.size >= mostItems) return null;
    items.add(text);
  }
  return items.size;
}
