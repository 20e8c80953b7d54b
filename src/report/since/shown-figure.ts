import { isNoValue } from "../../statistics/no-value.ts";
import type { RankInterval } from "../../statistics/rank-interval.ts";
import type { CellValue } from "../../workbook/port.ts";
import { stateWord } from "../../wording/explain-no-value.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { figure } from "../../wording/figure/number.ts";
import { positionWords } from "../../wording/figure/position.ts";
import { certaintyReportWords } from "../../wording/report/certainty-words.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import { sinceWords, withPeriod } from "../../wording/report/since-words.ts";
import type { ReportRow } from "../content.ts";
import type { EarlierReportRow } from "../earlier/earlier-report.ts";

/** What a report shows of a measure: the same of an earlier report and of one that is being built. */
export interface ShownFigure {
  /** The council's figure; null where there is none. */
  readonly value: number | null;
  /** The word in its place; "" where there is a figure. */
  readonly state: string;
  readonly period: string;
  readonly median: number | null;
  /** As in its cell, with the places that intervals leave open; null where there is none. */
  readonly position: string | null;
  /** The bare word; null where there is no figure to judge. */
  readonly verdict: string | null;
  readonly trend: string | null;
}

/** What a row of an earlier report showed; "unread" where an error stands in place of the figure. */
export function shownBefore(row: EarlierReportRow): ShownFigure | "unread" {
  if (isUnreadable(row.value)) return "unread";
  const value = numberIn(row.value);
  return {
    value,
    state: value === null ? wordIn(row.value) : "",
    period: textOrNull(row.period) ?? "",
    median: numberIn(row.median),
    position: textOrNull(row.position),
    verdict: value === null ? null : verdictWord(row.verdict),
    trend: textOrNull(row.trend),
  };
}

/** What a row shows in the report that is being built. */
export function shownNow({ compared, certainty }: ReportRow): ShownFigure {
  if (isNoValue(compared)) return { ...nothing, state: stateWord(compared) };
  const { own, comparison, median, position, verdict, direction } = compared;
  const span = isNoValue(certainty) || isNoValue(certainty.places) ? null : certainty.places;
  const period = (isNoValue(own) ? comparison.series.periods[comparison.period] : own.period)?.label ?? "";
  return {
    value: isNoValue(own) ? null : own.value,
    state: isNoValue(own) ? stateWord(own) : "",
    period,
    median: isNoValue(median) ? null : median,
    position: isNoValue(position) ? null : positionWords(position) + (span === null ? "" : spanWords(span)),
    verdict: isNoValue(own) ? null : isNoValue(verdict) ? stateWord(verdict) : verdict.word,
    trend: isNoValue(direction) ? null : direction.word,
  };
}

const nothing: ShownFigure = {
  value: null,
  state: "",
  period: "",
  median: null,
  position: null,
  verdict: null,
  trend: null,
};

/** " (2 to 9)", as beside a position on its page. */
function spanWords({ best, worst }: RankInterval): string {
  return best === worst ? certaintyReportWords.noOther : ` (${best}${certaintyReportWords.to}${worst})`;
}

/** The place alone, without what the intervals leave open. */
export function placeAlone(position: string): string {
  return position.replace(/\s*\(.*$/su, "").trim();
}

/** Whether two numbers are the same as cells hold them: a file may keep 15 digits of them. */
export function sameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

/** "19.4% (2023/24)", or "no figure: suppressed (2024/25)". */
export function figureText({ value, state, period }: ShownFigure, unit: string): string {
  const text = value === null ? sinceWords.noFigure(state) : figure(value, unit);
  return withPeriod(text, period);
}

/** The name of a row's measure. */
export function measureName({ metric, series }: ReportRow): string {
  return series === null ? metric.shortName : seriesName(series);
}

function isUnreadable(value: CellValue): boolean {
  return typeof value === "boolean" || (typeof value === "object" && value !== null);
}

function numberIn(value: CellValue): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function wordIn(value: CellValue): string {
  return typeof value === "string" ? value.trim() : "";
}

function textOrNull(text: string): string | null {
  const said = text.trim();
  return said === "" || said === reportWords.nothingToSay || said.startsWith("#") ? null : said;
}

/** The word without the sign that a number format puts in front: "worse" of "▌◆ Worse". */
function verdictWord(text: string): string | null {
  return textOrNull(text.replace(/^[^\p{L}#–]+/u, "").toLowerCase());
}
