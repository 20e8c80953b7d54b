import type { Change } from "../../comparison/trend/change.ts";
import type { DirectionOfTravel } from "../../comparison/trend/direction-of-travel.ts";
import type { GapTrend } from "../../comparison/trend/gap-trend.ts";
import type { RecentTrendOf } from "../../comparison/trend/recent-trend.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { capital, counted, listed, smallNumber } from "../list.ts";
import { distance } from "../figure/number.ts";
import { recentTrendWords } from "../trend.ts";
import { shortPoints } from "./figure.ts";

export interface TrendFacts {
  readonly direction: DirectionOfTravel | NoValue;
  /** OHID's marker, said beside the direction of travel where there is one. */
  readonly recent: RecentTrendOf | NoValue;
  readonly change: Change | NoValue;
  /** The gap then and now; a reason where the metric is not judged or too few report. */
  readonly gaps: GapTrend | NoValue;
  readonly unit: string;
  readonly cadenceMonths: number;
}

/**
 * Direction over its window, the last change, and the gap to the median then and now, as one line above the picture.
 */
export function trendSentence(facts: TrendFacts): string {
  const { recent } = facts;
  const marker = isNoValue(recent) ? "" : `Recent trend, by OHID’s method: ${recentTrendWords(recent)}.`;
  return [directionSentence(facts), marker, changeSentence(facts)].filter((sentence) => sentence !== "").join(" ");
}

/** The direction of travel, called so where another trend stands beside it. */
function directionSentence({ direction, recent, cadenceMonths }: TrendFacts): string {
  if (!isNoValue(direction)) {
    const { figures, word } = direction;
    const named = isNoValue(recent) ? capital(word) : `Direction of travel: ${word}`;
    return `${named} over the last ${smallNumber(figures.length)} ${inARow(direction, cadenceMonths) ? "years" : "periods"}.`;
  }
  const { reason, detail } = direction;
  if (reason === "overlapping-periods") return "Too few periods without overlap to tell a direction.";
  if (reason !== "too-few-periods") return "";
  if (detail["periods"] === 1) return "One comparable period so far, so no trend.";
  return `${capital(counted(Number(detail["periods"] ?? 0), "comparable period"))} so far; a direction needs ${smallNumber(Number(detail["needed"] ?? 5))}.`;
}

/** Whether the figures are for consecutive years. */
function inARow({ figures }: DirectionOfTravel, cadenceMonths: number): boolean {
  const [first, last] = [figures[0], figures.at(-1)];
  if (cadenceMonths !== 12 || first === undefined || last === undefined) return false;
  return Number(last.period.end.slice(0, 4)) - Number(first.period.end.slice(0, 4)) === figures.length - 1;
}

function changeSentence({ change, gaps, unit }: TrendFacts): string {
  if (isNoValue(change)) return "";
  const moved = `${capital(moveWords(change.change, unit))} on ${change.from.period.label}`;
  const [before, now] = isNoValue(gaps) ? [] : gaps.points.slice(-2);
  if (before === undefined || now === undefined || before.period.label !== change.from.period.label) return `${moved}.`;
  return `${moved}; then ${gapWords(before.value, unit)} the median, now ${gapWords(now.value, unit)} it.`;
}

/** "up 0.4 points", "down 8", "no change". */
export function moveWords(change: number, unit: string): string {
  if (!isSeen(change, unit)) return "no change";
  return `${change > 0 ? "up" : "down"} ${shortPoints(distance(change, unit))}`;
}

/** Whether a change or gap is more than zero in the decimals that are shown. */
export function isSeen(change: number, unit: string): boolean {
  return /[1-9]/.test(distance(change, unit).replace(/[a-z].*$/, ""));
}

/** Beside the list of what moved: its order, and why "20.5 to 17.1" can be down 3.5. */
export const movedNote =
  "Largest first, measured by how far apart the set’s values lie. Differences are taken before rounding.";

function gapWords(gap: number, unit: string): string {
  if (!isSeen(gap, unit)) return "level with";
  return `${shortPoints(distance(gap, unit))} ${gap > 0 ? "above" : "below"}`;
}

/** Two consecutive periods of a series with missing periods between them. */
export type Skipped = readonly [before: string, after: string];

/** The note about the line: periods without a figure, years left out, changes of method. */
export function trendNote(missing: readonly string[], skipped: readonly Skipped[], cuts: readonly string[]): string {
  const gaps = [...(missing.length === 0 ? [] : [`for ${listed(missing, "and", 4)}`]), ...skippedWords(skipped)];
  return [
    gaps.length === 0 ? "" : `No figure ${listed(gaps)}: the line is broken there.`,
    cuts.length === 0 ? "" : `Cut where the method changed: before ${listed(cuts)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** As many as are named one by one; of more the number, and from where to where. */
const mostSkipped = 3;

function skippedWords(skipped: readonly Skipped[]): string[] {
  const [first, last] = [skipped[0], skipped.at(-1)];
  if (first === undefined || last === undefined || skipped.length <= mostSkipped)
    return skipped.map(([before, after]) => `between ${before} and ${after}`);
  return [`in ${skipped.length} gaps between ${first[0]} and ${last[1]}`];
}
