/*
 * The words for what is another in a later pack.
 */

/** What may be another, as the first column of its table says. */
export const packChangeWords = {
  edition: "Framework’s edition",
  areaNew: "Council new",
  areaGone: "Council gone",
  areaOther: "Council’s facts",
  former: "Former or coming council",
  outcome: "Outcome",
  metricNew: "Metric new",
  metricGone: "Metric gone",
  metricNumber: "Metric renumbered",
  metricOther: "Metric’s facts",
  caveat: "Caveat",
  seriesNew: "Series new",
  seriesGone: "Series gone",
  unit: "Unit",
  breaks: "Break in the series",
  seriesOther: "Series’ facts",
  periodNew: "Period new",
  periodGone: "Period gone",
  periodLabel: "Period relabelled",
  listNew: "List of neighbours new",
  listGone: "List of neighbours gone",
  listOther: "List of neighbours renamed",
  indicatorOther: "Indicator’s facts",
  measureNew: "Series new for the council",
  measureGone: "Series gone for the council",
  newFigure: "New figure",
  newNone: "New period without a figure",
  dropped: "Figure of a period gone",
  revised: "Revised figure",
  otherUnit: "Figure in another unit",
  published: "Newly published",
  gone: "No longer held",
  reason: "Why no figure",
  interval: "Interval",
  counts: "Counts",
  flags: "Flags",
  indicator: "Indicator",
  neighbours: "Neighbours",
  neighbourOrder: "Order of neighbours",
  verdict: "Verdict",
  position: "Position",
  trend: "Trend",
} as const;

export type PackChangeKind = keyof typeof packChangeWords;

/** How many changes of each kind. */
export type PackChangeCounts = Readonly<Record<PackChangeKind, number>>;
