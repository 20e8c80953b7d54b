import type { FigureBasis } from "../framework/figure-kinds.ts";
import type { Metric, MetricStatus, Polarity, Responsibility } from "../framework/metric.ts";
import type { Flag, Series } from "../pack/pack.ts";
import { counted, listed } from "./list.ts";

/** "high is good", "low is good", "neither is good in itself". */
export function polarityWords(polarity: Polarity): string {
  if (polarity === "neutral") return "neither high nor low is good";
  return polarity === "higher-is-better" ? "high is good" : "low is good";
}

const statuses: Readonly<Record<MetricStatus, string>> = {
  live: "live",
  "in-development": "in development",
  placeholder: "placeholder",
  "not-confirmed": "not yet confirmed",
};

export function statusWords(status: MetricStatus): string {
  return statuses[status];
}

const councils: Readonly<Record<Responsibility["councils"], string>> = {
  upper: "county and single-tier councils",
  lower: "district and single-tier councils",
  both: "all councils",
};

/** Whose job a metric is: "county and single-tier councils, shared with NHS and police". */
export function responsibilityWords(responsibility: Responsibility): string {
  const { partners } = responsibility;
  const own = councils[responsibility.councils];
  return partners.length === 0 ? own : `${own}, shared with ${listed(partners)}`;
}

const jobs: Readonly<Record<Responsibility["councils"], string>> = { upper: "C", lower: "D", both: "C D" };

/** Whose job a metric is where two councils share an area, as a mark: "C" county, "D" district, "C D" both. */
export function jobMark({ councils: own }: Responsibility): string {
  return jobs[own];
}

const bases: Readonly<Record<FigureBasis, string>> = {
  counted: "from counts",
  "age-standardised": "age-standardised",
  survey: "from a survey",
  modelled: "from a model or estimate",
};

/** What kind of figure a series has: "proportion, from counts", "count"; "not stated" where the pack does not say. */
export function kindWords({ kind, basis }: Pick<Series, "kind" | "basis">): string {
  if (kind === null || basis === null) return "not stated";
  return kind === "count" && basis === "counted" ? kind : `${kind}, ${bases[basis]}`;
}

/** How often a series is published: "yearly", "every 2 years", "quarterly". */
export function cadenceWords(months: number): string {
  if (months === 1) return "monthly";
  if (months === 3) return "quarterly";
  if (months === 6) return "twice a year";
  if (months === 12) return "yearly";
  return months % 12 === 0 ? `every ${months / 12} years` : `every ${counted(months, "month")}`;
}

const flags: Readonly<Record<Flag, string>> = {
  partial: "partial",
  derived: "derived",
  proxy: "proxy",
  provisional: "provisional",
  derivedInterval: "derived interval",
  unchecked: "not yet checked against earlier figures",
};

/**
 * Flags of a figure in words: "partial, derived"; "" for none.
 *
 * @param isOlder it is older than the current period, because the latest available was asked for
 * @param hasCaveat there is a caveat of the council's own
 */
export function flagWords(held: readonly Flag[], isOlder = false, hasCaveat = false): string {
  const more = [...(isOlder ? ["older period"] : []), ...(hasCaveat ? ["council caveat"] : [])];
  return [...held.map((flag) => flags[flag]), ...more].join(", ");
}

/** A series' name for sentences and lists: "healthy life expectancy, female". */
export function seriesName(series: Pick<Series, "metric" | "breakdown">): string {
  const { shortName } = series.metric;
  return series.breakdown === null ? shortName : `${shortName}, ${lowerFirst(series.breakdown)}`;
}

/** A breakdown with its id: "Female (O08M01-F)". */
export function breakdownWithId(series: Pick<Series, "id" | "breakdown">): string {
  return `${series.breakdown ?? "total"} (${series.id})`;
}

/** A metric with its id, for "did you mean": "persistent absence (O06M09)". */
export function metricWithId(metric: Pick<Metric, "id" | "shortName">): string {
  return `${metric.shortName} (${metric.id})`;
}

/**
 * A name inside a sentence: its first letter in lower case, except for abbreviations and names with several capitals
 * ("NHS Health Checks", "PrEP", "A roads", "Key Stage 2").
 */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]+(?![A-Za-z])(?! [A-Z\d])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * A name and its unit in one line; a unit that begins with the name is used alone.
 *
 * @example nameWithUnit("NEET", "per cent") // "NEET, per cent"
 */
export function nameWithUnit(name: string, unit: string): string {
  return unit.toLowerCase().startsWith(name.toLowerCase()) ? unit : `${name}, ${unit}`;
}
