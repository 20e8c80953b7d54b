import type { Metric } from "../../framework/metric.ts";
import type { Desk } from "../../queries/desk.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import { badArgument, isRefusal, type Refusal } from "../../wording/refusal.ts";
import {
  type ChangeCounts,
  type ChangeKind,
  changeWords,
  sinceTrouble as trouble,
  sinceWords as words,
  whyWords as why,
  withPeriod,
} from "../../wording/report/since-words.ts";
import type { ReportContent, ReportRow } from "../content.ts";
import type { EarlierReport, EarlierReportRow } from "../earlier/earlier-report.ts";
import { type FigureChange, figureChanges } from "./figure-changes.ts";
import { type SetChange, setChange } from "./set-change.ts";
import { figureText, measureName, shownBefore, shownNow } from "./shown-figure.ts";

/** One line of what is new. */
interface ReportChange extends FigureChange {
  readonly outcome: string;
  readonly measure: string;
  /** The series' or metric's id; null for what is about the set. */
  readonly id: string | null;
}

/** Everything that is new in a report since an earlier one. */
export interface ReportChanges {
  readonly set: SetChange;
  /** The day the earlier figures were collected on, as that report says it; null where it does not. */
  readonly collected: string | null;
  /** The set first, then in the order of the report's pages, then what is gone from it. */
  readonly changes: readonly ReportChange[];
  readonly counts: ChangeCounts;
}

/**
 * What is new in a report since an earlier one for the same council: every figure, verdict, position, median and trend
 * that is another, who joined or left the set, and which measures are new or gone, each with the reason.
 *
 * @param setNow the texts in the cells of the report's set
 * @returns a refusal where the earlier report is for another council or cannot be read
 */
export function changesSince(
  desk: Desk,
  earlier: EarlierReport,
  content: ReportContent,
  setNow: readonly string[],
): ReportChanges | Refusal {
  const refused = whyNotCompared(desk, earlier, content);
  if (refused !== null) return badArgument(refused);
  const set = setChange(desk, earlier, content, setNow);
  const before = new Map(earlier.rows.map((row) => [keyOf(row), row]));
  const outcomesBefore = new Set(earlier.rows.map(({ id }) => metricOf(desk, id)?.outcome));
  const used = new Set<EarlierReportRow>();
  const changes = setLines(set);
  for (const { outcome, rows } of content.pages)
    for (const row of rows) {
      const known = before.get(row.id) ?? unnamed(before, row) ?? placeholderOf(before.get(row.metric.id));
      if (known !== undefined) used.add(known);
      const found = known === undefined ? [added(row, outcomesBefore.has(outcome.number))] : changesOf(row, known, set);
      const about = { outcome: outcomeName(outcome), measure: measureName(row), id: row.id };
      changes.push(...found.map((change) => ({ ...about, ...change })));
    }
  changes.push(...earlier.rows.filter((row) => !used.has(row)).map((row) => gone(desk, row)));
  return { set, collected: earlier.collected, changes, counts: countsOf(changes) };
}

function whyNotCompared(desk: Desk, { council, rows }: EarlierReport, { area }: ReportContent): string | null {
  if (council.trim() === "") return trouble.noCouncil;
  const found = desk.areaNamed(council, () => false);
  const isSame = isRefusal(found)
    ? council.trim().toLowerCase() === area.name.toLowerCase()
    : found.index === area.index;
  if (!isSame) return trouble.otherCouncil(isRefusal(found) ? council.trim() : found.name, area.name);
  if (rows.length === 0) return trouble.noRows;
  return rows.every((row) => shownBefore(row) === "unread") ? trouble.onlyErrors : null;
}

function setLines(set: SetChange): ReportChange[] {
  const line = (kind: ChangeKind, measure: string, [before, after, reason]: readonly [string, string, string]) => {
    return { kind, outcome: words.allOutcomes, measure, before, after, why: reason, id: null };
  };
  return [
    ...(set.isOther ? [line("set", words.allMeasures, [set.before, set.now, why.anotherSet])] : []),
    ...set.joined.map((name) => line("joined", name, [words.notInSet, words.inSet, set.whyMembers])),
    ...set.left.map((name) => line("left", name, [words.inSet, words.notInSet, set.whyMembers])),
  ];
}

/** By its id; by its name where its column of ids was deleted and its formulas are frozen. */
function keyOf({ id, measure }: Pick<EarlierReportRow, "id" | "measure">): string {
  return id === "" ? `name ${measure.trim().toLowerCase()}` : id;
}

function unnamed(before: ReadonlyMap<string, EarlierReportRow>, row: ReportRow): EarlierReportRow | undefined {
  return before.get(keyOf({ id: "", measure: measureName(row) }));
}

/** A metric that had no figures yet may have come with breakdowns: each is compared with it. */
function placeholderOf(row: EarlierReportRow | undefined): EarlierReportRow | undefined {
  return typeof row?.value === "string" ? row : undefined;
}

function changesOf(row: ReportRow, before: EarlierReportRow, set: SetChange): FigureChange[] {
  const shown = shownBefore(before);
  const now = shownNow(row);
  if (shown !== "unread") return figureChanges(row, shown, now, set);
  const after = figureText(now, row.series?.unit ?? "");
  return [{ kind: "unread", before: words.unread(before.shown.trim()), after, why: why.unread }];
}

function added(row: ReportRow, hadOutcome: boolean): FigureChange {
  const after = figureText(shownNow(row), row.series?.unit ?? "");
  return { kind: "rowNew", before: words.notInReport, after, why: hadOutcome ? why.rowNew : why.outcomeNew };
}

function gone(desk: Desk, row: EarlierReportRow): ReportChange {
  const metric = metricOf(desk, row.id);
  const unit = desk.pack.seriesById.get(row.id)?.unit;
  const shown = shownBefore(row);
  const before =
    shown === "unread"
      ? words.unread(row.shown.trim())
      : unit === undefined && shown.value !== null
        ? withPeriod(row.shown.trim(), shown.period)
        : figureText(shown, unit ?? "");
  return {
    kind: "rowGone",
    outcome: outcomeOf(desk, metric) ?? row.sheet,
    measure: row.measure,
    before,
    after: words.notInReport,
    why: metric === undefined || unit === undefined ? why.notInFigures : why.rowGone,
    id: row.id === "" ? null : row.id,
  };
}

/** The metric of a series or metric by its id; undefined where these figures do not have it. */
function metricOf({ pack }: Desk, id: string): Metric | undefined {
  return pack.seriesById.get(id)?.metric ?? pack.metricById.get(id.split("-")[0] ?? id);
}

function outcomeOf({ pack }: Desk, metric: Metric | undefined): string | undefined {
  const outcome = pack.outcomes.find(({ number }) => number === metric?.outcome);
  return outcome === undefined ? undefined : outcomeName(outcome);
}

function countsOf(changes: readonly ReportChange[]): ChangeCounts {
  const kinds = Object.keys(changeWords) as ChangeKind[];
  const count = (kind: ChangeKind): number => changes.filter((one) => one.kind === kind).length;
  return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>;
}
