import type { Comparison } from "../comparison/compare-in-set.ts";
import type { Source } from "../pack/pack.ts";

/** Publisher and file of the own figure: counties and districts may have another file than single-tier councils. */
export function sourceOf({ pack, series, area, period }: Comparison): Source | null {
  const [first, second] = [series.periodSources[period], series.secondSources[period] ?? null];
  const at = area.tier === "single" || second === null ? first : second;
  return at === undefined ? null : (pack.sources[at] ?? null);
}
