import type { Area } from "../areas/area.ts";
import type { ComparisonSet } from "../comparison/sets/comparison-set.ts";
import type { Metric } from "../framework/metric.ts";
import { chooseSet } from "../queries/choose-set.ts";
import type { Desk } from "../queries/desk.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { dateInWords } from "../wording/date.ts";
import { seriesName } from "../wording/metric-words.ts";
import { isRefusal } from "../wording/refusal.ts";
import { whyOtherWords as words } from "../wording/renewal/why-other-words.ts";
import { whyGone, whyNew } from "./changes/area-changes.ts";
import type { Pair } from "./matching/in-rounds.ts";
import { type MatchedPacks, matchedPacks, type SeriesPair } from "./matching/matched-packs.ts";
import { areaAsked, metricAsked, periodAsked, seriesAsked } from "./why/asked.ts";
import { whyCouncil } from "./why/of-council.ts";
import { whyFigure } from "./why/of-figure.ts";
import { whyMetric, whySeries } from "./why/of-series.ts";

/** What an answer was asked about, as far as it is known. */
export interface AskedOf {
  /** GSS code of the area, in either pack. */
  readonly area?: string;
  /** Id of the series, or of a metric with none or several, in either pack. */
  readonly series?: string;
  /** The period asked for as it was written; left out where the current one was. */
  readonly period?: string;
  /** The texts of the set that it was compared with: none for the neighbours; left out where nothing was compared. */
  readonly set?: readonly string[];
}

/**
 * Why an answer of one pack is another in a later one, in a sentence or two.
 *
 * The nearest causes count: that the area, series or period is no longer there; then the own figure, the set and the
 * others in it; then what is known of them besides. Where nothing differs that the answer rests on, it says so.
 *
 * @param before the pack that the answer was worked out with
 * @param after the pack that it is worked out with now
 */
export function whyOther(before: Desk, after: Desk, asked: AskedOf): string {
  const packs = matchedPacks(before.pack, after.pack);
  const parts = causes(packs, { before, after }, asked);
  return parts.length === 0 ? words.notKnown : parts.slice(0, 3).join(" ");
}

function causes(packs: MatchedPacks, desks: Pair<Desk>, asked: AskedOf): string[] {
  const area = asked.area === undefined ? null : areaAsked(packs, asked.area);
  if (area?.kind === "gone") return [whyGone(packs, area.one)];
  if (area?.kind === "fresh") return [whyNew(packs, area.one)];
  const council = area?.pair ?? null;
  if (asked.series === undefined) return whyWithoutSeries(packs, desks, council, asked);
  const series = seriesAsked(packs, asked.series);
  if (series === null) return whyMetric(metricAsked(packs, asked.series));
  if (series.kind === "gone") return [words.seriesGone(seriesName(series.one))];
  if (series.kind === "fresh") return [words.seriesNew(seriesName(series.one))];
  const { before, after } = series.pair;
  if (before.id !== after.id) return [words.metricNumber(before.id, after.id)];
  return whyOfSeries(packs, desks, { pair: series.pair, council }, asked);
}

/** The answer is about a series that both packs have under the same id. */
function whyOfSeries(
  packs: MatchedPacks,
  desks: Pair<Desk>,
  { pair, council }: { readonly pair: SeriesPair; readonly council: Pair<Area> | null },
  { period = null, set }: { readonly period?: string | null; readonly set?: readonly string[] },
): string[] {
  const at = periodAsked(packs, pair, council, period);
  if (at.before === null && at.after === null) return whySeries(packs, pair);
  if (at.before === null) return [words.periodNew(pair.after.periods[at.after ?? 0]?.label ?? "")];
  if (at.after === null) return [words.periodGone(pair.before.periods[at.before]?.label ?? "")];
  if (council === null) return whySeries(packs, pair);
  const sets = set === undefined ? null : setsAsked(desks, council, set, pair);
  return whyFigure(packs, { pair, area: council, at: { before: at.before, after: at.after } }, sets);
}

function whyWithoutSeries(
  packs: MatchedPacks,
  desks: Pair<Desk>,
  council: Pair<Area> | null,
  { set }: AskedOf,
): string[] {
  if (council !== null)
    return whyCouncil(packs, council, set === undefined ? null : setsAsked(desks, council, set, null));
  const { before, after } = packs;
  return before.built === after.built ? [] : [words.collected(dateInWords(after.built), dateInWords(before.built))];
}

/** The sets that the same texts mean in both packs; null where they mean none. */
function setsAsked(
  desks: Pair<Desk>,
  council: Pair<Area>,
  texts: readonly string[],
  pair: SeriesPair | null,
): Pair<ComparisonSet | null> {
  const chosen = (desk: Desk, area: Area, metric: Metric | undefined): ComparisonSet | null => {
    const choice = chooseSet(desk, texts);
    const set = isRefusal(choice) ? null : choice(area, metric);
    return set === null || isNoValue(set) ? null : set;
  };
  return {
    before: chosen(desks.before, council.before, pair?.before.metric),
    after: chosen(desks.after, council.after, pair?.after.metric),
  };
}
