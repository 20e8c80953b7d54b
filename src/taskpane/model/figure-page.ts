import type { Area } from "../../areas/area.ts";
import { changeOf } from "../../comparison/trend/change.ts";
import type { Certainty } from "../../comparison/certainty/certainty.ts";
import type { Comparison } from "../../comparison/compare-in-set.ts";
import { gapTrend } from "../../comparison/trend/gap-trend.ts";
import { recentTrendOf } from "../../comparison/trend/recent-trend.ts";
import { missingMembers } from "../../comparison/missing-members.ts";
import type { Outcome } from "../../framework/metric.ts";
import { observe } from "../../pack/observe.ts";
import type { Series } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { capital } from "../../wording/list.ts";
import { explainNoValue } from "../../wording/explain-no-value.ts";
import { splitFigure, type SplitFigure } from "../../wording/pane/figure.ts";
import { setNote } from "../../wording/pane/set-note.ts";
import { uncheckedWords } from "../../wording/unchecked.ts";
import { trendNote, trendSentence, type Skipped } from "../../wording/pane/trend.ts";
import { verdictReason } from "../../wording/pane/verdict.ts";
import { comparisonsSentence, openPlaces, placesNote, standingSentence } from "../../wording/pane/certainty.ts";
import { positionWords } from "../../wording/figure/position.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { certaintyOf } from "../../queries/certainty/certainty.ts";
import { comparisonWith } from "../../queries/compare.ts";
import { jobElsewhere } from "../../queries/whose-job.ts";
import { comparisonRow, type ComparisonRow } from "../../queries/comparison-row.ts";
import { stateOf } from "./figures.ts";
import type { PaneModel } from "./pane-model.ts";
import { besideMedianOf } from "./figure/beside-median.ts";
import { quarterOfSet } from "./figure/quarter-of-set.ts";
import { byChance } from "./home.ts";
import { nextReleaseOf } from "./data/next-releases.ts";
import { pageFacts, type PageFacts } from "./figure-page-facts.ts";
import { alikeOf, mostBars, setPicture, type SetPicture } from "./set-picture.ts";
import type { FigureState } from "./state.ts";
import { trendPicture, type TrendPicture } from "./trend-picture.ts";

/** One metric's page: number, meaning, reason, then pictures, caveat and source. */
export interface FigurePage {
  readonly series: Series;
  readonly outcome: Outcome;
  readonly name: string;
  /** Newest first. */
  readonly periods: readonly string[];
  readonly period: string;
  readonly state: FigureState;
  /** The area's own value; null where there is none. */
  readonly value: SplitFigure | null;
  readonly position: string | null;
  /** "could be 2nd to 9th"; null where the intervals say nothing of other places. */
  readonly range: string | null;
  /** Whether the verdict holds among all of the council's, as a sentence; "" where nothing is claimed. */
  readonly standing: string;
  /** How many comparisons that allows for, and why; "" where nothing is claimed. */
  readonly comparisons: string;
  /** "Kent's job", for a district; null where it is the council's own. */
  readonly job: string | null;
  /** With its unit; null where too few have a figure. */
  readonly median: string | null;
  /** England's published figure and the region's median, in a line; "" for neither. */
  readonly besideMedian: string;
  /** The quarter of the set in which the own figure lies, and the figure to reach for the best; "" for none. */
  readonly quarter: string;
  /** The sentence behind the badge, or why there is no figure. */
  readonly reason: string;
  /** The council that publishes it instead, offered as a button. */
  readonly askInstead: Area | null;
  /** Null when no member of the set has a figure. */
  readonly set: { readonly picture: SetPicture; readonly note: string } | null;
  readonly trend: {
    readonly picture: TrendPicture;
    readonly sentence: string;
    readonly note: string;
    /** Where the method changed, and how. */
    readonly breaks: readonly { readonly label: string; readonly reason: string }[];
  };
  readonly facts: PageFacts;
  /** "Expected by 31 May 2027", "Announced for 18 March 2027". */
  readonly nextRelease: string;
  readonly comparison: Comparison;
}

/**
 * Everything a metric's page says.
 *
 * @param period label of one of the series' periods; the current one when null, or when the series has no such period
 * @returns null where the council has no such set
 */
export function figurePage(model: PaneModel, series: Series, period: string | null): FigurePage | null {
  const { desk, area, set, today } = model;
  const members = set.choose(area, series.metric);
  if (isNoValue(members)) return null;
  const asked = series.periods.findIndex((one) => one.label === period);
  const index = asked < 0 ? series.current : asked;
  const comparison = comparisonWith(desk, series, area, members, { period: index });
  const row = comparisonRow(comparison, today);
  const outcome = desk.pack.outcomes.find((one) => one.number === series.metric.outcome) as Outcome;
  return {
    series,
    outcome,
    name: capital(seriesName(series)),
    periods: series.periods
      .slice(0, series.current + 1)
      .map((one) => one.label)
      .reverse(),
    period: series.periods[index]?.label ?? "",
    state: stateOf(row),
    ...answerOf(row, certaintyOf(comparison, set.choose)),
    besideMedian: besideMedianOf(comparison),
    quarter: quarterOfSet(row),
    job: jobElsewhere(desk.pack, area, series.metric),
    askInstead: askInstead(comparison),
    set: setOf(comparison),
    trend: trendOf(comparison),
    facts: pageFacts(comparison, row),
    nextRelease: nextReleaseOf(desk.pack, series, today),
    comparison,
  };
}

type Answer = Pick<FigurePage, "value" | "position" | "range" | "standing" | "comparisons" | "median" | "reason">;

function answerOf(row: ComparisonRow, { places, test }: Certainty): Answer {
  const { own, comparison, position, median, verdict, distance, marks } = row;
  const { series, set } = comparison;
  const { unit, metric } = series;
  const { polarity } = metric;
  return {
    value: isNoValue(own) ? null : splitFigure(own.value, unit),
    position: isNoValue(position) ? null : positionWords(position),
    range: isNoValue(position) || isNoValue(places) ? null : openPlaces(places),
    standing: standingSentence(test),
    comparisons: comparisonsOf(test),
    median: isNoValue(median) ? null : splitFigure(median, unit).value,
    reason: isNoValue(own)
      ? explainNoValue(own)
      : verdictReason({
          verdict,
          distance,
          unit,
          polarity,
          set,
          contextual: marks.contextual,
        }),
  };
}

/** What its verdict is allowed for; "" where nothing is said of that. */
function comparisonsOf(test: Certainty["test"]): string {
  return isNoValue(test) || standingSentence(test) === ""
    ? ""
    : comparisonsSentence(test.judged, byChance(test.judged));
}

/** The county, for a figure that belongs to counties; for a county there is none, since it has several districts. */
function askInstead({ pack, own, area }: Comparison): Area | null {
  if (!isNoValue(own) || own.detail["county"] === undefined || area.county === null) return null;
  return pack.areaByCode.get(area.county) ?? null;
}

function setOf(comparison: Comparison): FigurePage["set"] {
  const { series, set, figures, own, area } = comparison;
  if (figures.length === 0) return null;
  if (isNoValue(own) && own.reason === "not-applicable-to-tier") return null;
  const picture = setPicture(comparison);
  const { places } = picture;
  const onOneLine = picture.bars.length > mostBars;
  const note = setNote({
    unit: series.unit,
    setKind: set.kind,
    members: set.members.length + set.outsideEngland.length,
    missing: missingMembers(comparison),
    leftOut: set.leftOut,
    places: onOneLine || places === null ? "" : placesNote(area.name, places, alikeOf(picture)),
    intervals: picture.bars.some((bar) => bar.lower !== null),
    derivedIntervals: hasDerived(comparison),
    far: picture.bars.filter((bar) => bar.far).map((bar) => bar.name),
    cut: picture.bars.some((bar) => bar.offScale),
    onOneLine,
    own: isNoValue(own) ? picture.own : null,
  });
  return { picture, note };
}

/** Whether any interval in the picture of the set is derived from counts. */
function hasDerived({ pack, series, area, own, figures, period }: Comparison): boolean {
  const areas = [...(isNoValue(own) ? [] : [area]), ...figures.map((figure) => figure.area)];
  return areas.some((one) => {
    const observed = observe(pack, series, one, period);
    return !isNoValue(observed) && observed.flags.includes("derivedInterval");
  });
}

function trendOf(comparison: Comparison): FigurePage["trend"] {
  const { pack, series, area, set, period } = comparison;
  const picture = trendPicture(comparison);
  const row = comparisonRow(comparison);
  const change = changeOf(pack, series, area, period);
  const gaps = gapTrend(pack, series, { area, set }, { period });
  const { unit, cadenceMonths } = series;
  const sentence = trendSentence({
    direction: row.direction,
    recent: recentTrendOf(pack, series, area, period),
    change,
    gaps: isNoValue(row.gap) ? row.gap : gaps,
    unit,
    cadenceMonths,
  });
  return { picture, sentence, ...trendNotes(picture) };
}

function trendNotes({ points, spacing }: TrendPicture): Pick<FigurePage["trend"], "note" | "breaks"> {
  const missing = points.filter((point) => point.own === null).map((point) => point.label);
  const skipped = points.flatMap((point, at): Skipped[] => {
    const before = points[at - 1];
    return before !== undefined && point.at - before.at > spacing * 1.5 ? [[before.label, point.label]] : [];
  });
  const breaks = points
    .slice(1)
    .flatMap(({ label, breakReason }) => (breakReason === null ? [] : { label, reason: breakReason }));
  const words = trendNote(
    missing,
    skipped,
    breaks.map(({ label }) => label),
  );
  const unchecked = uncheckedWords.trend(points.filter(({ own }) => own !== null));
  return { note: `${words} ${unchecked}`.trim(), breaks };
}
