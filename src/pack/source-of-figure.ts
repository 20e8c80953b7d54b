import type { Area } from "../areas/area.ts";
import type { Pack, Series, Source } from "./pack.ts";

/** The parts of a series that say where its figures were taken from. */
type Sourced = Pick<Series, "periodSources" | "secondSources" | "otherSource">;

/**
 * The source that one figure was taken from. Where a period has two, single-tier councils and England have the first,
 * counties and districts the second; the few figures for which that is not so are listed in the pack.
 *
 * @param period index into `series.periods`
 * @returns null where the period has no such source
 */
export function sourceOfFigure(
  { sources, areas }: Pick<Pack, "sources" | "areas">,
  { periodSources, secondSources, otherSource }: Sourced,
  { tier, index }: Pick<Area, "tier" | "index">,
  period: number,
): Source | null {
  const first = periodSources[period];
  const second = secondSources[period] ?? first;
  const isFirst = hasFirstSource(tier) !== otherSource.has(period * areas.length + index);
  return sources[(isFirst ? first : second) ?? -1] ?? null;
}

/** Whether areas of a tier usually have the first of a period's two sources. */
export function hasFirstSource(tier: Area["tier"]): boolean {
  return tier === "single" || tier === "country";
}
