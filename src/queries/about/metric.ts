import type { Metric } from "../../framework/metric.ts";
import { flagBits, type Pack, type Series, type Source } from "../../pack/pack.ts";
import { sourcesOfPeriod } from "../../pack/source-of-figure.ts";
import {
  breakdownWithId,
  cadenceWords,
  kindWords,
  polarityWords,
  responsibilityWords,
  statusWords,
} from "../../wording/metric-words.ts";
import { nextReleaseWords } from "../../wording/figure/next-release.ts";
import { uncheckedWords } from "../../wording/unchecked.ts";
import { methodsPage, takenFromWords } from "../../wording/source-words.ts";
import { wholeCaveat } from "../../wording/council/caveat.ts";
import { councilsOfTiers } from "../../wording/tier.ts";
import type { FactTable } from "./fact-table.ts";
import { isLongAgo, isOverdue, nextRelease } from "./next-release.ts";
import { stalenessOf } from "../staleness.ts";

/** A metric, and the series that is meant; null when it has none yet, or several and no total. */
export interface MetricSubject {
  readonly metric: Metric;
  readonly series: Series | null;
}

type MetricFact = (pack: Pack, subject: MetricSubject) => string | number;

/** For a metric with breakdowns the first one is used: all have the same unit, period and source. */
const ofSeries =
  (fact: (series: Series, pack: Pack) => string | number): MetricFact =>
  (pack, { metric, series }) => {
    const one = series ?? pack.seriesOf.get(metric.id)?.[0];
    return one === undefined ? "" : fact(one, pack);
  };

/** The current figures may come from several files: one for some councils, another for the rest. */
const ofSource = (fact: (source: Source) => string): MetricFact =>
  ofSeries((series, pack) => {
    const facts = sourcesOfPeriod(pack, series, series.current).map(fact);
    return [...new Set(facts)].filter((one) => one !== "").join("; ");
  });

/** The facts about a metric. */
export const aboutMetric: FactTable<MetricSubject> = {
  one: "a metric",
  otherWords: {
    name: "short name",
    "official title": "title",
    units: "unit",
    license: "licence",
    aliases: "other names",
    url: "address",
    link: "address",
    frequency: "cadence",
    age: "staleness",
    next: "next release",
    "next update": "next release",
    "whose job": "responsibility",
    kind: "kind of figure",
    release: "release page",
  },
  facts: {
    title: (_pack, { metric }) => metric.title,
    "short name": (_pack, { metric }) => metric.shortName,
    id: (_pack, { metric, series }) => series?.id ?? metric.id,
    outcome: (pack, { metric }) => pack.outcomes.find((one) => one.number === metric.outcome)?.title ?? "",
    "outcome number": (_pack, { metric }) => metric.outcome,
    type: (_pack, { metric }) => metric.type,
    status: (_pack, { metric }) => statusWords(metric.status),
    unit: ofSeries((series) => series.unit),
    polarity: (_pack, { metric }) => polarityWords(metric.polarity),
    publisher: (_pack, { metric }) => metric.publisher,
    source: ofSource((source) => source.title),
    address: ofSource((source) => source.address),
    licence: ofSource((source) => source.licence),
    retrieved: ofSource((source) => source.retrieved),
    period: ofSeries((series) => series.periods[series.current]?.label ?? ""),
    "period start": ofSeries((series) => series.periods[series.current]?.start ?? ""),
    "period end": ofSeries((series) => series.periods[series.current]?.end ?? ""),
    "first period": ofSeries((series) => series.periods[0]?.label ?? ""),
    periods: ofSeries((series) => series.current + 1),
    cadence: ofSeries((series) => cadenceWords(series.cadenceMonths)),
    staleness: ofSeries((series, pack) => stalenessOf(series, pack.built)),
    "next release": ofSeries((series, pack) => {
      const next = nextRelease(pack, series);
      return nextReleaseWords({
        ...next,
        isOverdue: isOverdue(next, pack.built),
        isLongAgo: isLongAgo(next, series, pack.built),
      });
    }),
    breaks: ofSeries(breakWords),
    /** No council is named in the question, so those of single councils follow: their texts name them. */
    caveat: (pack, { metric }) =>
      wholeCaveat(
        metric.caveat,
        pack.caveats.filter((one) => one.metric === metric.id),
      ),
    responsibility: (_pack, { metric }) => responsibilityWords(metric.responsibility),
    "responsibility reason": (_pack, { metric }) => metric.responsibility.reason,
    partners: (_pack, { metric }) => metric.responsibility.partners.join("; "),
    "published for": (_pack, { metric }) =>
      metric.publishedFor.length === 0 ? "" : councilsOfTiers(metric.publishedFor),
    breakdown: (_pack, { series }) => series?.breakdown ?? "",
    breakdowns: (pack, { metric }) => breakdownsOf(pack, metric).map(breakdownWithId).join("; "),
    derived: (_pack, { metric }) => (metric.derived ? "yes" : "no"),
    judged: (_pack, { metric }) => (metric.noVerdict ? "no" : "yes"),
    "same as": (_pack, { metric }) => metric.sameAs ?? "",
    "other names": (_pack, { metric }) => metric.aliases.join("; "),
    "kind of figure": ofSeries(kindWords),
    "release page": ofSource((source) => source.release ?? ""),
    file: ofSource((source) => source.file ?? ""),
    "taken from": ofSource(takenFromWords),
    checks: ofSeries((series, pack) => uncheckedWords.inAll(...uncheckedOf(series, pack))),
    methods: () => methodsPage,
  },
};

/** The series of a metric that are breakdowns of it. */
function breakdownsOf(pack: Pack, metric: Metric): readonly Series[] {
  return (pack.seriesOf.get(metric.id) ?? []).filter((series) => series.breakdown !== null);
}

/** How many current figures are not yet checked against earlier ones, of how many. */
function uncheckedOf(series: Series, { areas }: Pack): [unchecked: number, of: number] {
  const start = series.current * areas.length;
  const held = areas.flatMap(({ index }) => (Number.isNaN(series.values[start + index]) ? [] : [start + index]));
  return [held.filter((at) => ((series.flags[at] ?? 0) & flagBits.unchecked) !== 0).length, held.length];
}

function breakWords(series: Series): string {
  return series.breaks.map((one) => `from ${series.periods[one.from]?.label ?? ""}: ${one.reason}`).join("; ");
}
