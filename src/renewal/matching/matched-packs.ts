import type { Area } from "../../areas/area.ts";
import type { Metric } from "../../framework/metric.ts";
import type { NeighbourList, Pack, Series } from "../../pack/pack.ts";
import { type Matched, matchInRounds, type Pair } from "./in-rounds.ts";
import { matchAreas } from "./match-areas.ts";
import { matchMetrics } from "./match-metrics.ts";
import { matchPeriods, type PlacedPeriod } from "./match-periods.ts";
import { matchSeries } from "./match-series.ts";

/** A series that two packs have, with its periods. */
export interface SeriesPair extends Pair<Series> {
  readonly periods: Matched<PlacedPeriod>;
  /** By index of a period in the earlier series, the index of the same period in the later. */
  readonly periodNow: ReadonlyMap<number, number>;
}

/** Two packs side by side: what is the same council, metric, series, period and list in both. */
export interface MatchedPacks {
  readonly before: Pack;
  readonly after: Pack;
  readonly areas: Matched<Area>;
  readonly metrics: Matched<Metric>;
  readonly series: Matched<Series>;
  readonly seriesPairs: readonly SeriesPair[];
  readonly lists: Matched<NeighbourList>;
  /** The area of the later pack that one of the earlier is. */
  readonly areaNow: ReadonlyMap<Area, Area>;
}

const known = new WeakMap<Pack, WeakMap<Pack, MatchedPacks>>();

/** Matches two packs, once for each two: a workbook asks for every cell. */
export function matchedPacks(before: Pack, after: Pack): MatchedPacks {
  const ofBefore = known.get(before) ?? new WeakMap<Pack, MatchedPacks>();
  known.set(before, ofBefore);
  const found = ofBefore.get(after) ?? match(before, after);
  ofBefore.set(after, found);
  return found;
}

function match(before: Pack, after: Pack): MatchedPacks {
  const areas = matchAreas(before, after);
  const metrics = matchMetrics(before.metrics, after.metrics);
  const series = matchSeries(before, after, metrics);
  const byId = { keys: ({ id }: NeighbourList) => [id] };
  return {
    before,
    after,
    areas,
    metrics,
    series,
    seriesPairs: series.both.map((pair) => {
      const periods = matchPeriods(pair.before.periods, pair.after.periods);
      return { ...pair, periods, periodNow: new Map(periods.both.map((one) => [one.before.index, one.after.index])) };
    }),
    lists: matchInRounds(before.neighbourLists, after.neighbourLists, [byId]),
    areaNow: new Map(areas.both.map((pair) => [pair.before, pair.after])),
  };
}
