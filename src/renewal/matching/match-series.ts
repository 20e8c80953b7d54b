import type { Metric } from "../../framework/metric.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { normaliseName } from "../../text/normalise.ts";
import { type Matched, matchInRounds } from "./in-rounds.ts";

/**
 * The series of two packs: those of a metric that both have, by breakdown. A metric's only series is not the same as one
 * of its breakdowns.
 */
export function matchSeries(
  before: Pick<Pack, "series">,
  after: Pick<Pack, "series">,
  metrics: Matched<Metric>,
): Matched<Series> {
  const idNow = new Map(metrics.both.map((pair) => [pair.before, pair.after.id]));
  const earlier = (key: (one: Series) => string) => (one: Series) => {
    const id = idNow.get(one.metric);
    return id === undefined ? [] : [`${id} ${key(one)}`];
  };
  const later = (key: (one: Series) => string) => (one: Series) => [`${one.metric.id} ${key(one)}`];
  const suffix = ({ id, metric }: Series): string => id.slice(metric.id.length);
  const breakdown = (one: Series): string => (one.breakdown === null ? "-" : normaliseName(one.breakdown));
  const keys = [
    (one: Series) => `${suffix(one)} ${breakdown(one)}`,
    breakdown,
    (one: Series) => `${suffix(one)} ${one.breakdown === null}`,
  ];
  return matchInRounds(
    before.series,
    after.series,
    keys.map((key) => ({ keys: earlier(key), later: later(key) })),
  );
}
