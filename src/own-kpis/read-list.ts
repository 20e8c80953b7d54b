import type {
  Kpi,
  KpiCell,
  KpiColumn,
  KpiGrid,
  KpiLimit,
  KpiList,
  KpiNumber,
  OwnPolarity,
  ReadingChoices,
} from "./kpi.ts";
import { normaliseName } from "../text/normalise.ts";
import { dateInWords, dateOfSerial, monthInWords } from "../wording/date.ts";
import { isDate } from "./own-period.ts";

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
export function readKpiList({ cells }: KpiGrid, _choices?: ReadingChoices): KpiList | null {
  const found = findHeadings(cells);
  const columns = found?.columns ?? guessColumns(cells);
  if (columns?.name === undefined) return null;
  const first = found === null ? 0 : found.row + 1;
  const kpis = cells.slice(first).flatMap((row, index) => readKpi(row, first + index, columns) ?? []);
  const kindOf = new Map(Object.entries(columns).map(([kind, column]) => [column, kind as KpiColumn]));
  const width = Math.max(...cells.map((row) => row.length));
  const readings = Array.from({ length: width }, (_, column) => ({
    column,
    heading: found === null ? "" : String(cells[found.row]?.[column]?.value ?? "").trim(),
    kind: kindOf.get(column) ?? ("left-out" as const),
    why: "Its heading says so.",
    isChosen: false,
    isHidden: false,
  }));
  const rows = cells.map((_, row) => ({
    row,
    kind:
      row < first ? ("heading" as const) : kpis.some((kpi) => kpi.row === row) ? ("kpi" as const) : ("empty" as const),
  }));
  return { columns: readings, rows, kpis, remarks: [] };
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
  const limit = (one: KpiNumber | null): KpiLimit | null => (one === null ? null : { ...one, bound: null });
  return {
    row: index,
    name: name.trim().replace(/\s+/g, " "),
    reference: null,
    section: null,
    value,
    unread: value === null && written !== "" ? written : null,
    unreadMeans: null,
    target: limit(target),
    unreadTarget: null,
    floor: limit(floor),
    unreadFloor: null,
    tolerance: null,
    period: readPeriod(cell("period"), columns.period ?? null),
    unit: typeof cell("unit")?.value === "string" ? String(cell("unit")?.value).trim() : "",
    polarity: readPolarity(cell("polarity")),
    polaritySaid: cell("polarity")?.text ?? null,
    publishedRag: null,
    direction: null,
    earlier: [],
    officer: null,
    service: null,
    comment: null,
  };
}

/** Excel turns a typed "March 2026" into the first of the month, and displays the month. */
const monthOnly = /^\p{L}{3,9}\P{L}*\d{2}(?:\d{2})?$/u;

function readPeriod(cell: KpiCell | undefined, column: number | null): Kpi["period"] {
  const period = cell?.value;
  if (typeof period === "string") return period.trim() === "" ? null : { text: period.trim(), from: "cell", column };
  if (typeof period !== "number") return null;
  const text = cell?.text.trim() || String(period);
  if (!isDate(period)) return { text, from: "cell", column };
  return monthOnly.test(text)
    ? { text: monthInWords(dateOfSerial(period)), from: "cell", column, serial: period }
    : { text: dateInWords(dateOfSerial(period)), from: "cell", column, serial: period };
}

function readNumber(cell: KpiCell | undefined, column: number): KpiNumber | null {
  if (cell === undefined) return null;
  const { value, text } = cell;
  if (typeof value === "number") {
    const isPercent = text.trim().endsWith("%");
    return {
      value: isPercent ? value * 100 : value,
      text: text === "" ? String(value) : text,
      held: value,
      unit: isPercent ? "%" : null,
      column,
    };
  }
  const plain =
    typeof value === "string"
      ? /^\s*£?\s*([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*%?\s*$/.exec(value)?.[1]
      : undefined;
  if (plain === undefined) return null;
  const shown = String(value).trim();
  return {
    value: Number(plain.replaceAll(",", "").replace("−", "-")),
    text: shown,
    held: String(value),
    unit: shown.endsWith("%") ? "%" : shown.startsWith("£") ? "£" : null,
    column,
  };
}

const polarities: readonly (readonly [RegExp, OwnPolarity])[] = [
  [/neither|neutral|n a\b|none|context/, "neutral"],
  [/\b(high|higher|bigger|larger|more|up|increase|maximise|plus|max)\b/, "higher-is-better"],
  [/\b(low|lower|smaller|less|fewer|down|decrease|reduce|minimise|min)\b/, "lower-is-better"],
];
const polaritySigns: Readonly<Record<string, OwnPolarity>> = {
  "↑": "higher-is-better",
  "+": "higher-is-better",
  "↓": "lower-is-better",
  "-": "lower-is-better",
  "−": "lower-is-better",
};

function readPolarity(cell: KpiCell | undefined): OwnPolarity | null {
  if (typeof cell?.value !== "string") return null;
  const sign = polaritySigns[cell.value.trim()];
  if (sign !== undefined) return sign;
  const words = normaliseName(cell.value);
  return polarities.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
