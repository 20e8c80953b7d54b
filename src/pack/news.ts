import type { Area, Pack, PackNews, Series } from "./pack.ts";

/** Labels of the first and the last period of some; the same for one. */
type Span = readonly [from: string, to: string];

/** What is new in one series, for one council. */
export interface SeriesNews {
  readonly id: string;
  /** Null for a series that is no longer there; then it has its name. */
  readonly series: Series | null;
  readonly name: string | null;
  /** Label of the newest period before; null where the series itself is new. */
  readonly before: string | null;
  /** Labels of new periods, oldest first; of those among them without a figure of the council; of older ones added. */
  readonly periods: readonly string[];
  readonly without: readonly string[];
  readonly earlier: readonly string[];
  /** Periods held before whose figure of this council was revised, is there now, or no longer is. */
  readonly revised: readonly Span[];
  readonly gained: readonly Span[];
  readonly lost: readonly Span[];
}

/**
 * What is new for one council, in the order of the series; those that are gone last. Series that have no figure of the
 * council, in any period, are left out.
 *
 * A span of more than one period means: of one or more figures of these periods.
 *
 * @returns null where the pack knows of none before it
 */
export function newsOf(pack: Pack, area: Area): readonly SeriesNews[] | null {
  if (pack.news === null) return null;
  return pack.news.series.flatMap((one) => newsOfSeries(pack, area, one) ?? []);
}

function newsOfSeries(pack: Pack, area: Area, one: PackNews["series"][number]): SeriesNews | null {
  const series = pack.seriesById.get(one.id) ?? null;
  const spans = (rows: (typeof one)["lost"] = []): Span[] =>
    rows.filter(([, , councils]) => has(councils, area.index)).map(([from, to]): Span => [from, to]);
  const [revised, gained, lost] = [spans(one.revised), spans(one.gained), spans(one.lost)];
  const held = series === null ? new Set<string>() : heldPeriods(pack, series, area);
  const { before = null, periods = [], earlier = [] } = one;
  const added = earlier.filter((label) => held.has(label));
  if (series === null || held.size === 0) {
    if (lost.length === 0) return null;
  } else if (before !== null && [periods, added, revised, gained, lost].every((list) => list.length === 0)) {
    // The newest period is another than before, although no period is new: all see that.
    if (before === series.periods[series.current]?.label) return null;
  }
  return {
    id: one.id,
    series,
    name: one.gone ?? null,
    before,
    periods,
    without: periods.filter((label) => !held.has(label)),
    earlier: added,
    revised,
    gained,
    lost,
  };
}

function heldPeriods({ areas }: Pack, { periods, values }: Series, { index }: Area): Set<string> {
  return new Set(periods.flatMap(({ label }, at) => (Number.isNaN(values[at * areas.length + index]) ? [] : [label])));
}

/** Whether the bit of an area is set. */
function has(councils: string, index: number): boolean {
  return ((parseInt(councils[index >> 2] ?? "0", 16) >> (index & 3)) & 1) === 1;
}
