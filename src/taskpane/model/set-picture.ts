import { benchmark } from "../../comparison/benchmark.ts";
import { membersToldApart, possiblePlaces } from "../../comparison/certainty/possible-places.ts";
import type { Comparison } from "../../comparison/compare-in-set.ts";
import { judgingFactor, polarityFactor } from "../../comparison/polarity.ts";
import { position } from "../../comparison/position.ts";
import { observe } from "../../pack/observe.ts";
import { distanceBand } from "../../statistics/distance-band.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { rankBlock } from "../../statistics/rank-block.ts";
import type { Apart, RankInterval } from "../../statistics/rank-interval.ts";
import { inUnitsOf, robustSpread } from "../../statistics/robust-spread.ts";
import { polarityWords } from "../../wording/metric-words.ts";
import { bareFigure, figure } from "../../wording/figure/number.ts";
import { placeWords, positionWords } from "../../wording/figure/position.ts";
import { markOffScale } from "./cut-bars.ts";
import { besideNames } from "../../wording/pane/beside-median.ts";
import { figuresBeside } from "./figure/beside-median.ts";
import { rankedList, type RankedArea } from "../../queries/ranked.ts";

/** One council of the set, in the order in which it is drawn. */
export interface SetBar {
  readonly name: string;
  readonly value: number;
  /** Without unit, as it stands beside the bar. */
  readonly text: string;
  /** With unit, for sentences. */
  readonly full: string;
  readonly lower: number | null;
  readonly upper: number | null;
  /** "4.3 to 5.6"; null where no interval is published. */
  readonly interval: string | null;
  /** "6th", "joint 3rd to 5th"; null where the metric gives no places. */
  readonly place: string | null;
  readonly own: boolean;
  /** Whether its figure is certainly above or below the own one; null for the own one, and where that cannot be said. */
  readonly apart: Apart | null;
  /** So far from the others that its data should be checked. */
  readonly far: boolean;
  /** And beyond a scale that is not stretched for it: one value must not flatten fifteen. */
  readonly offScale: boolean;
}

/** Larger sets are drawn on one line: so many bars would be a league table. */
export const mostBars = 40;

type SetOrder = "lowest first" | "highest first" | "by name";

/** A line beside the median's: England's figure, or the region's median. */
interface BesideLine {
  readonly which: keyof typeof besideNames;
  readonly value: number;
  readonly full: string;
  /** Its name where there is little room, and in full. */
  readonly label: string;
  readonly name: string;
}

/** Everything the picture of a set shows; nothing is computed when it is drawn. */
export interface SetPicture {
  /** The own council's name, which may have no bar. */
  readonly own: string;
  readonly bars: readonly SetBar[];
  readonly order: SetOrder;
  /** "low is good", "high is good"; null where neither is, or nothing is judged. */
  readonly good: string | null;
  /** "6th of 16"; null where there is none. */
  readonly position: string | null;
  /** The places the intervals leave open to the council; null where none are named, and where the order is by name. */
  readonly places: RankInterval | null;
  readonly median: { readonly value: number; readonly full: string } | null;
  /** What has a line beside the median's; empty where there is no such figure. */
  readonly beside: readonly BesideLine[];
  /** Members without a figure. */
  readonly missing: readonly string[];
}

/** The set in order, ready to be drawn, read out or laid out as a table. */
export function setPicture(comparison: Comparison): SetPicture {
  const { series, area } = comparison;
  const list = rankedList(comparison);
  const middle = benchmark(comparison, "median");
  const place = position(comparison);
  const { polarity } = series.metric;
  const judges = !list.byName && judgingFactor(comparison.pack, series.metric) !== 0;
  const far = farFrom(list.areas);
  const apart = membersToldApart(comparison);
  const open = possiblePlaces(comparison);
  const bars = list.areas.map((one) =>
    barOf(comparison, one, {
      all: list.areas,
      byName: list.byName,
      far: far(one),
      apart: isNoValue(apart) ? null : (apart.get(one.area.index) ?? null),
    }),
  );
  return {
    own: area.name,
    bars: markOffScale(bars),
    order: list.byName ? "by name" : polarity === "lower-is-better" ? "lowest first" : "highest first",
    good: judges ? polarityWords(polarity) : null,
    position: isNoValue(place) || list.byName ? null : positionWords(place),
    places: isNoValue(open) || list.byName ? null : open,
    median: isNoValue(middle) ? null : { value: middle, full: figure(middle, series.unit) },
    beside: besideLines(comparison),
    missing: list.missing.map((member) => member.name),
  };
}

function besideLines(comparison: Comparison): BesideLine[] {
  const { england, region } = figuresBeside(comparison);
  const line = (which: BesideLine["which"], { value, full }: { value: number; full: string }, name: string) => ({
    which,
    value,
    full,
    label: besideNames[which].label,
    name,
  });
  return [
    ...(england === null ? [] : [line("england", england, besideNames.england.inTable())]),
    ...(region === null ? [] : [line("region", region, besideNames.region.inTable(region.name))]),
  ];
}

/** How many members cannot be told apart from the own council. */
export function alikeOf({ bars }: SetPicture): number {
  return bars.filter((bar) => bar.apart === "cannot be told apart").length;
}

/** A bar before it is known whether the scale reaches it. */
export type PlacedBar = Omit<SetBar, "offScale">;

interface BarContext {
  readonly all: readonly RankedArea[];
  readonly byName: boolean;
  readonly far: boolean;
  readonly apart: Apart | null;
}

function barOf(
  { pack, series, period }: Comparison,
  one: RankedArea,
  { all, byName, far, apart }: BarContext,
): PlacedBar {
  const { unit } = series;
  const observed = observe(pack, series, one.area, period);
  const [lower, upper] = isNoValue(observed) ? [null, null] : [observed.lower95, observed.upper95];
  const both = lower !== null && upper !== null;
  return {
    name: one.area.name,
    value: one.value,
    text: bareFigure(one.value, unit),
    full: figure(one.value, unit),
    lower,
    upper,
    interval: both ? `${bareFigure(lower, unit)} to ${bareFigure(upper, unit)}` : null,
    place: byName ? null : placeOf(one, all, polarityFactor(series.metric.polarity)),
    own: one.own,
    apart,
    far,
  };
}

/** "6th", or the block it shares: "joint 3rd to 5th". */
function placeOf(one: RankedArea, all: readonly RankedArea[], factor: -1 | 0 | 1): string {
  const others = all.filter((other) => other !== one).map((other) => other.value);
  return placeWords(rankBlock(one.value, others, factor));
}

/** As many as it takes for a robust score: fewer have no width to be far from. */
const enough = 5;

/** Tells which are beyond the last step of distance from the median of all the others. */
function farFrom(all: readonly RankedArea[]): (one: RankedArea) => boolean {
  return (one) => {
    const others = all.filter((other) => other !== one).map((other) => other.value);
    const spread = others.length < enough ? null : robustSpread(others);
    if (spread === null || isNoValue(spread)) return false;
    const deviations = inUnitsOf(spread.deviation, one.value, spread);
    return !isNoValue(deviations) && distanceBand(deviations) === "far-out";
  };
}
