import type { Area } from "../../areas/area.ts";
import type { Metric } from "../../framework/metric.ts";
import { newestHeld } from "../../pack/observe.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { choosePeriod } from "../../queries/choose-period.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { isRefusal } from "../../wording/refusal.ts";
import type { Matched, Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks, SeriesPair } from "../matching/matched-packs.ts";

/** What was asked about, as the two packs have it; null where neither has. */
export type Found<P, T> =
  | { readonly kind: "both"; readonly pair: P }
  | { readonly kind: "gone"; readonly one: T }
  | { readonly kind: "fresh"; readonly one: T }
  | null;

/** The council of a code. An id or code is first taken as the earlier pack meant it: there the answer came from. */
export function areaAsked({ areas }: MatchedPacks, code: string): Found<Pair<Area>, Area> {
  return find(areas, areas.both, (area) => area.code === code);
}

export function seriesAsked({ series, seriesPairs }: MatchedPacks, id: string): Found<SeriesPair, Series> {
  return find(series, seriesPairs, (one) => one.id === id);
}

export function metricAsked({ metrics }: MatchedPacks, id: string): Found<Pair<Metric>, Metric> {
  return find(metrics, metrics.both, (one) => one.id === id);
}

function find<P extends Pair<T>, T>(
  { gone, fresh }: Matched<T>,
  both: readonly P[],
  isAsked: (one: T) => boolean,
): Found<P, T> {
  const pair = both.find(({ before }) => isAsked(before));
  if (pair !== undefined) return { kind: "both", pair };
  const lost = gone.find(isAsked);
  if (lost !== undefined) return { kind: "gone", one: lost };
  const later = both.find(({ after }) => isAsked(after));
  if (later !== undefined) return { kind: "both", pair: later };
  const gained = fresh.find(isAsked);
  return gained === undefined ? null : { kind: "fresh", one: gained };
}

/**
 * The periods that a text means in both packs, as indices; null where one has no such period.
 *
 * @param asked as it was written; null for the current one
 */
export function periodAsked(
  { before, after }: MatchedPacks,
  pair: SeriesPair,
  area: Pair<Area> | null,
  asked: string | null,
): Pair<number | null> {
  return {
    before: chosen(before, pair.before, area?.before ?? null, asked),
    after: chosen(after, pair.after, area?.after ?? null, asked),
  };
}

function chosen(pack: Pack, series: Series, area: Area | null, asked: string | null): number | null {
  const period = choosePeriod(series, asked);
  if (isNoValue(period) || isRefusal(period)) return null;
  if (period !== "latest-available") return period;
  const held = area === null ? -1 : newestHeld(pack, series, area);
  return held < 0 ? series.current : held;
}
