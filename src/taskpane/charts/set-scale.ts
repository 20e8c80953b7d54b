import { niceTicks, type Ticks } from "./nice-ticks.ts";
import type { SetBar, SetPicture } from "../model/set-picture.ts";

export interface SetScale {
  /** Bars start at zero; dots are on a labelled scale that need not. */
  readonly kind: "bars" | "dots";
  readonly from: number;
  readonly to: number;
  /** For dots only: bars carry their values. */
  readonly ticks: Ticks | null;
}

/** Above this share of the largest, even the smallest bar would be long and all would look alike. */
const alike = 2 / 3;

/** By how much of the bars' own scale a line beside the median may make it longer: England's must not flatten fifteen. */
const longer = 0.5;

/** The scale of a picture with its lines: those far beyond the bars do not stretch it, and stand at its end. */
export function pictureScale({ bars, median, beside }: Pick<SetPicture, "bars" | "median" | "beside">): SetScale {
  const middle = median === null ? [] : [median.value];
  const { from, to } = setScale(bars, ...middle);
  const most = longer * (to - from);
  const near = beside.map(({ value }) => value).filter((value) => value >= from - most && value <= to + most);
  return setScale(bars, ...middle, ...near);
}

/**
 * The scale a set is drawn on.
 *
 * Bars start at zero; where the smallest value exceeds two thirds of the largest and intervals exist (life expectancy),
 * dots are used instead. Bars beyond the scale do not stretch it.
 *
 * @param lines values that the scale must include, since lines are drawn at them
 */
export function setScale(bars: readonly SetBar[], ...lines: readonly number[]): SetScale {
  const usual = bars.filter((bar) => !bar.offScale);
  const scaled = usual.length === 0 ? bars : usual;
  const values = scaled.map((bar) => bar.value);
  const ends = [...values, ...scaled.flatMap((bar) => [bar.lower ?? bar.value, bar.upper ?? bar.value])];
  ends.push(...lines);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const withIntervals = scaled.some((bar) => bar.lower !== null);
  if (withIntervals && Math.min(...values) > alike * Math.max(...values) && low > 0) {
    const ticks = niceTicks(low, high);
    return { kind: "dots", from: ticks.values[0] ?? low, to: ticks.values.at(-1) ?? high, ticks };
  }
  const to = Math.max(0, high);
  const from = Math.min(0, low);
  return { kind: "bars", from, to: to === from ? from + 1 : to, ticks: null };
}
