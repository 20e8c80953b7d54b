import type { Pack } from "../../pack/pack.ts";
import type { ReportContent } from "../../report/content.ts";
import type { EarlierReport, EarlierReportRow } from "../../report/earlier/earlier-report.ts";
import { membersOf } from "../../report/since/set-change.ts";
import { figureText, measureName, shownNow, type ShownFigure } from "../../report/since/shown-figure.ts";
import type { Port } from "../../workbook/port.ts";
import { dateInWords } from "../../wording/date.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import type { ReportSet } from "../build-report.ts";

/*
 * What reports in a workbook showed when they were built. Their figures are live: with the next figures they show those,
 * and nothing on the sheets says any more what is new since.
 */

/** The settings key under which a workbook keeps it. */
export const asBuiltKey = "lof.report-figures";
/** Of the newest reports only, and well below what a workbook's settings hold. */
const mostReports = 6;
const mostLetters = 150_000;

type KeptRow = readonly [id: string, measure: string, outcome: string, shown: ShownFigure, unit: string];

interface KeptReport {
  readonly sheets: readonly string[];
  readonly council: string;
  readonly set: readonly string[];
  readonly members: readonly string[];
  readonly collected: string;
  readonly rows: readonly KeptRow[];
}

/** Keeps what a report shows that was built just now. A report with the very same sheets is gone. */
export async function keepAsBuilt(
  port: Port,
  sheets: readonly string[],
  { content, set, pack }: { readonly content: ReportContent; readonly set: ReportSet; readonly pack: Pack },
): Promise<void> {
  const rows = content.pages.flatMap(({ outcome, rows: all }) =>
    all.map((row): KeptRow => [row.id, measureName(row), outcomeName(outcome), shownNow(row), row.series?.unit ?? ""]),
  );
  const now: KeptReport = {
    sheets,
    council: content.area.name,
    set: set.kind === "named" ? [set.name] : set.councils,
    members: membersOf(content),
    collected: dateInWords(pack.built),
    rows,
  };
  const others = parsed(await port.readSetting(asBuiltKey)).filter((one) => likeness(one, sheets) < 1);
  await port.writeSetting(asBuiltKey, within([now, ...others].slice(0, mostReports)));
}

/**
 * A report of the workbook as it was when it was built, with the owners and commentary of now.
 *
 * @returns null where the workbook does not keep it: the report was built elsewhere, or long ago
 */
export async function asBuilt(port: Port, report: EarlierReport): Promise<EarlierReport | null> {
  const all = parsed(await port.readSetting(asBuiltKey)).filter((one) => likeness(one, report.sheets) > 0);
  // An undo may have brought an older one back: it had other sheets, and the newest of those as like stands first.
  const [kept] = all.sort((one, other) => likeness(other, report.sheets) - likeness(one, report.sheets));
  if (kept === undefined) return null;
  const { council, set, members, collected } = kept;
  const now = new Map(report.rows.map((row) => [row.id, row]));
  const rows = kept.rows.map((row) => ({ ...untyped, ...now.get(row[0]), ...shownRow(row) }));
  return { ...report, council, set, members, collected, rows };
}

const untyped = { sheet: "", owner: null, commentary: null } as const;

function shownRow([id, measure, outcome, shown, unit]: KeptRow): Omit<EarlierReportRow, "owner" | "commentary"> {
  const { value, state, period, median, position, verdict, trend } = shown;
  return {
    id,
    sheet: outcome,
    measure,
    period,
    value: value ?? state,
    shown: figureText({ ...shown, period: "" }, unit),
    median,
    shownMedian: median === null ? "" : String(median),
    position: position ?? "",
    verdict: verdict ?? "",
    trend: trend ?? "",
  };
}

/** Which part of the sheets of two reports has the same names: 1 where all have. */
function likeness(one: KeptReport, sheets: readonly string[]): number {
  const same = one.sheets.filter((name) => sheets.includes(name)).length;
  return same / (one.sheets.length + sheets.length - same);
}

/** As text; where it is too long the oldest are dropped. */
function within(reports: readonly KeptReport[]): string | null {
  for (let count = reports.length; count > 0; count--) {
    const text = JSON.stringify({ version: 1, reports: reports.slice(0, count) });
    if (text.length <= mostLetters) return text;
  }
  return null;
}

function parsed(text: string | null): readonly KeptReport[] {
  try {
    const { version, reports } = JSON.parse(text ?? "") as { version?: unknown; reports?: unknown };
    return version === 1 && Array.isArray(reports) ? reports.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is KeptReport {
  const { sheets, council, set, members, collected, rows } = (value ?? {}) as Partial<
    Record<keyof KeptReport, unknown>
  >;
  const areTexts = (all: unknown): boolean => Array.isArray(all) && all.every((one) => typeof one === "string");
  return (
    [sheets, set, members].every(areTexts) &&
    typeof council === "string" &&
    typeof collected === "string" &&
    Array.isArray(rows) &&
    rows.every(isRow)
  );
}

function isRow(value: unknown): boolean {
  const [id, measure, outcome, shown, unit] = Array.isArray(value) ? (value as unknown[]) : [];
  return (
    [id, measure, outcome, unit].every((one) => typeof one === "string") && typeof shown === "object" && shown !== null
  );
}
