import type { PlacedBar, SetBar } from "./set-picture.ts";

/** A bar is cut only when it is longer than the range of all the others, zero included, by this factor. */
const stretch = 1.5;

/**
 * Which bars of a set are cut, so that one value does not flatten all the others: those far from the others (beyond the
 * last step of distance) that are also much longer. One that is only a little longer is drawn in full.
 */
export function markOffScale(bars: readonly PlacedBar[]): readonly SetBar[] {
  const others = bars
    .filter((bar) => !bar.far)
    .flatMap((bar) => [bar.value, bar.lower ?? bar.value, bar.upper ?? bar.value]);
  const [low, high] = [Math.min(0, ...others), Math.max(0, ...others)];
  const longest = stretch * (high - low);
  return bars.map((bar) => ({
    ...bar,
    offScale: bar.far && (bar.value - low > longest || high - bar.value > longest),
  }));
}
