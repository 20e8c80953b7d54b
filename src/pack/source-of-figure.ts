import type { Area } from "../areas/area.ts";
import type { Pack, Series, Source } from "./pack.ts";

/** The parts of a series that say where its figures were taken from. */
type Sourced = Pick<Series, "periodSources" | "secondSources" | "otherSources">;

/**
 * The source that one figure was taken from. A period has a source that is usual for single-tier councils and England,
 * and perhaps another for counties and districts; the figures for which that is not so are listed in the pack.
 *
 * @param period index into `series.periods`
 * @returns null where the period has no such source
 */
export function sourceOfFigure(
  { sources, areas }: Pick<Pack, "sources" | "areas">,
  { periodSources, secondSources, otherSources }: Sourced,
  { tier, index }: Pick<Area, "tier" | "index">,
  period: number,
): Source | null {
  const first = periodSources[period];
  const usual = hasFirstSource(tier) ? first : (secondSources[period] ?? first);
  return sources[otherSources.get(period * areas.length + index) ?? usual ?? -1] ?? null;
}

/** All sources of a period's figures: the usual ones first, then those of single figures, each once. */
export function sourcesOfPeriod(
  { sources, areas }: Pick<Pack, "sources" | "areas">,
  { periodSources, secondSources, otherSources }: Sourced,
  period: number,
): Source[] {
  const used = new Set([periodSources[period], secondSources[period]]);
  for (const [position, source] of otherSources) if (Math.floor(position / areas.length) === period) used.add(source);
  return [...used].flatMap((index) => sources[index ?? -1] ?? []);
}

/** Whether areas of a tier usually have the first of a period's two sources. */
export function hasFirstSource(tier: Area["tier"]): boolean {
  return tier === "single" || tier === "country";
}
