import type { Polarity } from "../framework/metric.ts";
import { sameFigure } from "../statistics/same-figure.ts";
import { normaliseName } from "../text/normalise.ts";
import { dateOfSerial, monthInWords } from "../wording/date.ts";
import { isDate } from "./own-period.ts";

/** What a column of the council's own list can be. */
export type KpiColumn = "name" | "value" | "target" | "floor" | "period" | "polarity" | "unit";

/** One cell of the user's range: its value and its displayed text. */
export interface KpiCell {
  readonly value: string | number | boolean | null;
  readonly text: string;
}

/** A number of the list, with its position. */
export interface KpiNumber {
  readonly value: number;
  /** As the cell shows it: "16.2%". */
  readonly text: string;
  /** The cell holds a share of 1 (0.162) and is displayed as per cent. */
  readonly isShareOfOne: boolean;
  /** The cell holds a text such as "52%" or "£1,200", not a number. */
  readonly isText?: boolean;
  /** Column of the range, from 0. */
  readonly column: number;
}

/** One of the council's own KPIs. */
export interface Kpi {
  /** Row of the range, from 0. */
  readonly row: number;
  readonly name: string;
  readonly value: KpiNumber | null;
  /** The text of the value's cell where it is not a number, such as "<5". */
  readonly unread?: string;
  readonly target: KpiNumber | null;
  readonly floor: KpiNumber | null;
  /** As written; a date that is shown as a month as that month, another date as its serial number. */
  readonly period: string | number | null;
  /** Where the period is a date in its cell: whether day or only month is shown. */
  readonly dateShown?: "day" | "month";
  readonly unit: string;
  /** As the list says, or derived from target and floor; null when neither gives it. */
  readonly polarity: Polarity | null;
}

/** The list as read. */
export interface KpiList {
  /** Column numbers of the range, from 0, in the order in which columns are named to the user. */
  readonly columns: Readonly<Partial<Record<KpiColumn, number>>>;
  /** Row with the headings, from 0; null when there are none and the columns were guessed. */
  readonly headerRow: number | null;
  /** Headings of columns that are not used. */
  readonly unused: readonly string[];
  readonly kpis: readonly Kpi[];
}

/** Words that a heading is, or begins with, most likely first. */
const headings: readonly (readonly [KpiColumn, readonly string[]])[] = [
  ["name", ["name", "indicator", "kpi", "measure", "performance indicator", "pi", "metric", "description", "title"]],
  ["floor", ["floor", "threshold", "tolerance", "minimum standard", "red threshold", "trigger", "intervention"]],
  ["target", ["target", "goal", "plan", "aim", "ambition"]],
  ["value", ["value", "actual", "latest", "result", "current", "outturn", "performance", "figure", "our value"]],
  ["period", ["period", "quarter", "month", "year", "date", "as at", "reporting period", "time"]],
  [
    "polarity",
    ["polarity", "good", "good is", "what is good", "direction", "better", "high or low", "higher or lower"],
  ],
  ["unit", ["unit", "units", "measured in", "unit of measure"]],
];
const rowsSearched = 6;

/**
 * Reads the council's own list: finds its columns by their headings, whose row may be any of the first few; in a list
 * without headings the first column of texts is taken for names, the first of numbers for values.
 *
 * @param cells rows of the range; shorter rows count as blank at their end
 * @returns null when no column of names can be found
 * @example readKpiList([[head("Indicator"), head("Actual")], [text("NEET"), number(5)]])?.kpis.length // 1
 */
export function readKpiList(cells: readonly (readonly KpiCell[])[]): KpiList | null {
  const found = findHeadings(cells);
  const columns = found?.columns ?? guessColumns(cells);
  if (columns?.name === undefined) return null;
  const first = found === null ? 0 : found.row + 1;
  const kpis = cells.slice(first).flatMap((row, index) => readKpi(row, first + index, columns) ?? []);
  const used = Object.values(columns);
  const unused = (found === null ? [] : (cells[found.row] ?? [])).flatMap(({ value }, column) =>
    typeof value === "string" && value.trim() !== "" && !used.includes(column) ? [value.trim()] : [],
  );
  return { columns, headerRow: found?.row ?? null, unused, kpis };
}

type Columns = Partial<Record<KpiColumn, number>>;

/** The first row in which the heading for names and one more, or two others, are found. */
function findHeadings(cells: readonly (readonly KpiCell[])[]): { row: number; columns: Columns } | null {
  for (const [row, line] of cells.slice(0, rowsSearched).entries()) {
    const columns = columnsOf(line);
    const count = Object.keys(columns).length;
    if (count < 2) continue;
    if (columns.name !== undefined) return { row, columns };
    const names = firstColumn(cells.slice(row + 1), isWords);
    if (names !== undefined && !Object.values(columns).includes(names))
      return { row, columns: { name: names, ...columns } };
  }
  return null;
}

function columnsOf(line: readonly KpiCell[]): Columns {
  const columns: Columns = {};
  const words = line.map(({ value }) => (typeof value === "string" ? normaliseName(value) : ""));
  const fits = [
    (text: string, word: string) => text === word,
    (text: string, word: string) => text.startsWith(`${word} `) || text.endsWith(` ${word}`),
  ];
  for (const fit of fits) {
    for (const [kind, known] of headings) {
      if (columns[kind] !== undefined) continue;
      const at = words.findIndex(
        (text, column) => !Object.values(columns).includes(column) && known.some((word) => fit(text, word)),
      );
      if (at >= 0) columns[kind] = at;
    }
  }
  return columns;
}

function guessColumns(cells: readonly (readonly KpiCell[])[]): Columns | null {
  const name = firstColumn(cells, isWords);
  if (name === undefined) return null;
  const value = firstColumn(cells, ({ value: held }) => typeof held === "number");
  return value === undefined ? { name } : { name, value };
}

const isWords = ({ value }: KpiCell): boolean => typeof value === "string" && /\p{L}{3}/u.test(value);

/** The first column in which most filled cells are of the given kind. */
function firstColumn(rows: readonly (readonly KpiCell[])[], fits: (cell: KpiCell) => boolean): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const filled = rows.flatMap((row) => row[column] ?? []).filter((cell) => cell.value !== null && cell.value !== "");
    if (filled.length > 0 && filled.filter(fits).length * 2 > filled.length) return column;
  }
  return undefined;
}

function readKpi(row: readonly KpiCell[], index: number, columns: Columns): Kpi | null {
  const cell = (kind: KpiColumn): KpiCell | undefined => {
    const column = columns[kind];
    return column === undefined ? undefined : row[column];
  };
  const number = (kind: KpiColumn): KpiNumber | null => readNumber(cell(kind), columns[kind] ?? 0);
  const name = cell("name")?.value;
  if (typeof name !== "string" || !/\p{L}/u.test(name)) return null;
  const [value, target, floor] = [number("value"), number("target"), number("floor")];
  const written = String(cell("value")?.value ?? "").trim();
  return {
    row: index,
    name: name.trim().replace(/\s+/g, " "),
    value,
    ...(value === null && written !== "" ? { unread: written } : {}),
    target,
    floor,
    ...readPeriod(cell("period")),
    unit: typeof cell("unit")?.value === "string" ? String(cell("unit")?.value).trim() : "",
    polarity: readPolarity(cell("polarity")) ?? polarityOf(target, floor),
  };
}

/** Excel turns a typed "March 2026" into the first of the month, and displays the month. */
const monthOnly = /^\p{L}{3,9}\P{L}*\d{2}(?:\d{2})?$/u;

function readPeriod(cell: KpiCell | undefined): Pick<Kpi, "period" | "dateShown"> {
  const period = cell?.value;
  if (typeof period === "string") return { period: period.trim() === "" ? null : period.trim() };
  if (typeof period !== "number") return { period: null };
  if (!isDate(period)) return { period };
  return monthOnly.test(cell?.text.trim() ?? "")
    ? { period: monthInWords(dateOfSerial(period)), dateShown: "month" }
    : { period, dateShown: "day" };
}

function readNumber(cell: KpiCell | undefined, column: number): KpiNumber | null {
  if (cell === undefined) return null;
  const { value, text } = cell;
  if (typeof value === "number")
    return { value, text: text === "" ? String(value) : text, isShareOfOne: text.trim().endsWith("%"), column };
  const plain =
    typeof value === "string"
      ? /^\s*£?\s*([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*%?\s*$/.exec(value)?.[1]
      : undefined;
  if (plain === undefined) return null;
  return {
    value: Number(plain.replaceAll(",", "").replace("−", "-")),
    text: String(value).trim(),
    isShareOfOne: false,
    isText: true,
    column,
  };
}

const polarities: readonly (readonly [RegExp, Polarity])[] = [
  [/neither|neutral|n a\b|none|context/, "neutral"],
  [/\b(high|higher|bigger|larger|more|up|increase|maximise|plus|max)\b/, "higher-is-better"],
  [/\b(low|lower|smaller|less|fewer|down|decrease|reduce|minimise|min)\b/, "lower-is-better"],
];
const polaritySigns: Readonly<Record<string, Polarity>> = {
  "↑": "higher-is-better",
  "+": "higher-is-better",
  "↓": "lower-is-better",
  "-": "lower-is-better",
  "−": "lower-is-better",
};

function readPolarity(cell: KpiCell | undefined): Polarity | null {
  if (typeof cell?.value !== "string") return null;
  const sign = polaritySigns[cell.value.trim()];
  if (sign !== undefined) return sign;
  const words = normaliseName(cell.value);
  return polarities.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** A floor below the target means that high is good, above it that low is good. */
function polarityOf(target: KpiNumber | null, floor: KpiNumber | null): Polarity | null {
  if (target === null || floor === null || sameFigure(target.value, floor.value)) return null;
  return target.value > floor.value ? "higher-is-better" : "lower-is-better";
}
