import type { Change } from "../comparison/change.ts";
import type { GapTrend } from "../comparison/gap-trend.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { stateWord } from "./no-value.ts";
import { distance } from "./number.ts";

/** "up 1.9 percentage points since 2023/24", "no change since 2023/24". Says nothing of good, bad or certain. */
export function changeWords({ change, from }: Change, unit: string): string {
  return `${moved(change, unit)} since ${from.period.label}`;
}

/** How the gap to the set's median goes: its direction where that can be told, else how it changed, and why no more. */
export function gapTrendWords({ change, direction, points }: GapTrend, unit: string): string {
  if (!isNoValue(direction)) return `${direction.word} against the set`;
  const before = points.at(-2)?.period.label ?? "";
  const moves = moved(change, unit).replace("no change", "unchanged");
  return `gap ${moves} since ${before} (${stateWord(direction)} for a trend)`;
}

function moved(change: number, unit: string): string {
  const size = distance(change, unit);
  return /[1-9]/.test(size.replace(/[a-z].*$/, "")) ? `${change > 0 ? "up" : "down"} ${size}` : "no change";
}
