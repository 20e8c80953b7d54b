import type { Change } from "../comparison/trend/change.ts";
import type { GapPoint, GapTrend } from "../comparison/trend/gap-trend.ts";
import type { RecentTrendOf } from "../comparison/trend/recent-trend.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { stateWord } from "./explain-no-value.ts";
import { uncertainWord } from "./figure/certainty.ts";
import { distance } from "./figure/number.ts";

/**
 * "up 1.9 percentage points since 2023/24", "no change since 2023/24". Does not say whether it is good, bad or certain.
 */
export function changeWords({ change, from }: Change, unit: string): string {
  return `${moved(change, unit)} since ${from.period.label}`;
}

/**
 * How the gap to the set's median changes: its direction where that can be determined, else the change and why there is
 * no direction.
 */
export function gapTrendWords({ direction, points }: GapTrend, unit: string): string {
  if (!isNoValue(direction)) return `${direction.word} against the set`;
  const [before, last] = points.slice(-2) as [GapPoint, GapPoint];
  const went = `${gapWords(before.value, unit)} in ${before.period.label}, now ${gapWords(last.value, unit)}`;
  return `${went} (${stateWord(direction)} for a trend)`;
}

/**
 * OHID's words for a recent trend: "increasing", with whether that is good where it can be said, "no significant change",
 * with what they rest on where limits are derived from counts; and "cannot be calculated" with the reason in a word.
 *
 * @example recentTrendWords({ way: "decreasing", good: false, derivedInterval: false }) // "decreasing and getting worse"
 */
export function recentTrendWords(trend: Pick<RecentTrendOf, "way" | "good" | "derivedInterval"> | NoValue): string {
  if (isNoValue(trend)) return `cannot be calculated: ${uncertainWord(trend)}`;
  const sense = trend.good === null ? "" : ` and getting ${trend.good ? "better" : "worse"}`;
  return `${trend.way}${sense}${trend.derivedInterval ? " (derived intervals)" : ""}`;
}

/** "6.1 percentage points below the median", "at the median". */
function gapWords(gap: number, unit: string): string {
  const size = distance(gap, unit);
  return isShown(size) ? `${size} ${gap > 0 ? "above" : "below"} the median` : "at the median";
}

/** Whether a rounded number has any digit other than 0. */
function isShown(size: string): boolean {
  return /[1-9]/.test(size.replace(/[a-z].*$/, ""));
}

function moved(change: number, unit: string): string {
  const size = distance(change, unit);
  return isShown(size) ? `${change > 0 ? "up" : "down"} ${size}` : "no change";
}
