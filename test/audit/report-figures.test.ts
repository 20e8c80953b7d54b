import { read, utils, type WorkBook } from "@e965/xlsx";
import { makeReport } from "../../src/cli/report/make-report.ts";
import { readReportArguments } from "../../src/cli/report/report-arguments.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { awaitPack } from "../../src/functions/pack-holder.ts";
import { type ExpectedRow, expectedRow, holding, othersOf, seriesIds } from "./report-rows.ts";
import { summaryFaults } from "./report-summary.ts";

/*
 * Every figure and word on the sheets of a report, as they stand in its file, against a second method that reads the
 * pack's JSON and nothing else. AUDIT_COUNCILS="Kent; Westminster=type" audits others.
 */

const quick = ["Kent", "Maidstone", "Gateshead=context", "Isles of Scilly", "Cornwall=type"];
const asked = process.env.AUDIT_COUNCILS?.split(";").map((one) => one.trim()) ?? quick;

beforeAll(() => {
  awaitPack();
  provideShippedPack();
});

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(council: string, option: string | undefined) {
  const more = option === "type" ? ["--set", "type"] : option === "context" ? ["--context"] : [];
  const args = readReportArguments(["--area", council, "--out", "x.xlsx", "--no-charts", ...more]);
  const { bytes } = await makeReport(args, "2026-11-22");
  const book = read(bytes, { type: "array" });
  const pages = book.SheetNames.filter((name) => name !== "LOF Workings").flatMap((name) =>
    tableOf(book, name, "Verdict"),
  );
  const detail = tableOf(book, "LOF Figures in detail", "Who has none");
  return { book, pages, detail: new Map(detail.map((row) => [String(row["Metric id"]), row])) };
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

function faults(
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

test.each(asked)(
  "every figure and word of the report for %s is what a second method finds",
  async (which) => {
    const [council = "", option] = which.split("=");
    const { book, pages, detail } = await rowsOf(council, option);
    const others = othersOf(council, option === "type" ? "type" : "neighbours");
    const held = pages.filter((row) => seriesIds.includes(String(row["Metric id"])));
    expect(held.length).toBeGreaterThan(20);
    const expected = new Map(seriesIds.map((id) => [id, expectedRow(council, others, id)]));
    const { holds, of } = holding(expected);
    const found = held.flatMap((row) => {
      const id = String(row["Metric id"]);
      return faults(row, detail.get(id), { expected: expected.get(id)!, holds: holds.has(id), others: others.length });
    });
    expect(found).toEqual([]);
    expect(summaryFaults(book, pages, { expected, holds, of })).toEqual([]);
  },
  120_000,
);
