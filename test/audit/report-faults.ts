import { utils, type WorkBook } from "@e965/xlsx";
import type { ExpectedRow } from "./report-rows.ts";

type Row = Readonly<Record<string, unknown>>;

/** The rows of a report's pages, and those of the figures in detail by their ids. */
export function rowsOf(book: WorkBook): { readonly pages: readonly Row[]; readonly detail: ReadonlyMap<string, Row> } {
  const names = book.SheetNames.filter((name) => name !== "LOF Workings");
  const pages = names.flatMap((name) => tableOf(book, name, "Verdict"));
  const detail = tableOf(book, "LOF Figures in detail", "Who has none");
  return { pages, detail: new Map(detail.map((row) => [String(row["Metric id"]), row])) };
}

/** The rows of a sheet's table, by the heading without its note. */
function tableOf(book: WorkBook, sheet: string, column: string): Row[] {
  const cells = utils.sheet_to_json<unknown[]>(book.Sheets[sheet]!, { header: 1, defval: null, blankrows: true });
  const plain = (heading: unknown): string => String(heading).replace(/ \[note \d+\]$/, "");
  const head = cells.findIndex((row) => row.some((one) => plain(one) === column) && row.includes("Metric id"));
  if (head < 0) return [];
  const headings = cells[head]!.map(plain);
  return cells
    .slice(head + 1)
    .map(
      (row): Row => ({ sheet, ...Object.fromEntries(headings.map((heading, at) => [heading, plainSpaces(row[at])])) }),
    )
    .filter((row) => /^O\d\dM\d\d/.test(String(row["Metric id"])));
}

const plainSpaces = (value: unknown): unknown =>
  typeof value === "string" ? value.replace(/\s+/g, " ") : (value ?? null);

const isNear = (one: unknown, other: number | null): boolean =>
  other === null
    ? typeof one !== "number"
    : typeof one === "number" && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
/** Shown with some decimals of its own, as a difference is. */
const isRounded = (one: unknown, other: number | null): boolean =>
  other === null
    ? one === "–"
    : typeof one === "number" &&
      [0, 1, 2, 3].some((places) => Math.abs(one - other) <= 0.5000001 * 10 ** -places && isWhole(one * 10 ** places));
const isWhole = (one: number): boolean => Math.abs(one - Math.round(one)) < 1e-6;

/** All names in the set's order, each with its reason; how many where they are too many; or that nobody has one. */
function isList(shown: string, missing: readonly string[], others: number): boolean {
  if (missing.length === 0) return shown === "none";
  if (missing.length === others) return shown === "No member has one.";
  if (shown === `${missing.length} members`) return missing.length > 1;
  return shown.replaceAll(/ \([^();]+\)(?=;|$)/g, "") === missing.join("; ");
}

/** What a row of a page and of the figures in detail does not show rightly. */
export function faults(
  row: Row,
  detail: Row | undefined,
  { expected, holds, others }: { expected: ExpectedRow; holds: boolean; others: number },
): string[] {
  if (detail === undefined) return ["no row in detail"];
  const found: [string, unknown, unknown, boolean][] = [];
  const check = (what: string, is: unknown, should: unknown, right: boolean) => found.push([what, is, should, right]);
  const same = (what: string, is: unknown, should: unknown) => check(what, is, should, is === should);
  same("period", row.Period, expected.period);
  check("own", row.Council, expected.own, isNear(row.Council, expected.own));
  check("England", row.England, expected.england, isNear(row.England, expected.england));
  check("region", row["Region median"], expected.region, isNear(row["Region median"], expected.region));
  check("median", row["Set median"], expected.median, isNear(row["Set median"], expected.median));
  check("gap", row.Gap, expected.gap, isRounded(row.Gap, expected.gap));
  same("position", row.Position, expected.position ?? "–");
  same("verdict", row.Verdict, expected.verdict ?? (expected.own === null ? row.Council : row.Verdict));
  const change = expected.before === null || expected.own === null ? null : expected.own - expected.before;
  check("change", row.Change, change, isRounded(row.Change, change));
  same("trend", row.Trend, expected.trend ?? "–");
  check("previous", detail.Previous, expected.before, isNear(detail.Previous, expected.before));
  same("previous period", detail["Previous period"], expected.periodBefore ?? "–");
  const mark = expected.p !== null && expected.isCounted && !holds && row.Verdict !== "similar" ? " †" : "";
  same("distance", detail.Distance, expected.distance === null ? "–" : expected.distance + mark);
  same("distance on the page", row.Distance, detail.Distance);
  same("missing", detail["Without a figure"], expected.missing.length);
  const who = String(detail["Who has none"]);
  check("names", who, expected.missing, isList(who, expected.missing, others));
  const interval = intervalFaults(String(detail["95% interval"]), expected);
  check("interval", detail["95% interval"], [expected.lower, expected.upper, expected.derived], interval);
  return found
    .filter(([, , , right]) => !right)
    .map(([what, is, should]) => `${String(row["Metric id"])} ${what}: ${String(is)}, not ${String(should)}`);
}

function intervalFaults(shown: string, { own, lower, upper, derived }: ExpectedRow): boolean {
  if (own === null) return shown === "–";
  if (lower === null || upper === null) return shown === "none";
  const parts = /^(−?£?[\d,.]+) to (−?£?[\d,.]+)( ?§)?$/.exec(shown);
  if (parts === null || (parts[3] !== undefined) !== derived) return false;
  return [lower, upper].every((limit, at) => {
    const text = parts[at + 1]!.replaceAll(/[,£]/g, "").replace("−", "-");
    const places = text.split(".")[1]?.length ?? 0;
    return Math.abs(Number(text) - limit) <= 0.5000001 * 10 ** -places;
  });
}
