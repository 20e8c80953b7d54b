import { makeAreaIndex, type AreaIndex } from "../areas/area-index.ts";
import type { Area } from "../areas/area.ts";
import { makeMetricIndex, type MetricIndex } from "../framework/metric-index.ts";
import { makeSearch, type Search } from "../framework/search.ts";
import type { Pack, Series } from "../pack/pack.ts";
import type { NoValue } from "../statistics/no-value.ts";
import type { MayGuess } from "../text/read-or-guess.ts";
import type { Refusal } from "../wording/refusal.ts";
import { areaFinder } from "./names/find-area.ts";
import { seriesFinder } from "./names/find-series.ts";

/** A pack with its indexes, which every query uses. Made once per pack; looked-up names are cached. */
export interface Desk {
  readonly pack: Pack;
  readonly areas: AreaIndex;
  readonly metrics: MetricIndex<Series>;
  readonly search: Search;
  /** The area a text names, or why it names none. @param mayGuess see the indexes */
  readonly areaNamed: (text: string, mayGuess?: MayGuess) => Area | Refusal;
  /** The series a text names; a reason where the metric has none yet, or several and no total. */
  readonly seriesNamed: (text: string, mayGuess?: MayGuess) => Series | Refusal | NoValue;
}

/**
 * Makes the desk for a pack. Indexing takes a few milliseconds; the slow part (near matches) is built when first
 * needed.
 */
export function makeDesk(pack: Pack): Desk {
  const areas = makeAreaIndex(pack.areas, pack.formerAreas, pack.comingAreas);
  const metrics = makeMetricIndex(pack.metrics, pack.series, undefined, pack.everyday);
  const search = makeSearch(pack.metrics, pack.areas, pack.outcomes, pack.everyday);
  return { pack, areas, metrics, search, areaNamed: areaFinder(pack, areas), seriesNamed: seriesFinder(metrics) };
}
