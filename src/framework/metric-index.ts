import { NameTable } from "../text/name-table.ts";
import { nearMatches, type Nameable, type NearMatches } from "../text/near-matches.ts";
import { normaliseName } from "../text/normalise.ts";
import { type MayGuess, readOrGuess } from "../text/read-or-guess.ts";
import { ambiguousNames } from "./ambiguous-names.ts";
import { breakdownNames, type NamedSeries, splitsAtCommas } from "./breakdown-names.ts";
import { makeEveryday, type Everyday } from "./everyday.ts";
import type { Metric, MetricId, UncoveredPart } from "./metric.ts";
import { nameParts, type NameParts, saysSomething, wholeNames, withoutTwins } from "./metric-names.ts";
import { askedPart, besidePart } from "./uncovered-parts.ts";

/** What a text for a metric means. */
export type MetricAnswer<S extends NamedSeries> =
  | { readonly kind: "series"; readonly series: S }
  /** No one series: a placeholder (`series` is empty), or a metric of which one breakdown has to be chosen. */
  | { readonly kind: "metric"; readonly metric: Metric; readonly series: readonly S[] }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Metric[] }
  /** A part that the metric's title names and its figures lack. */
  | { readonly kind: "not-covered"; readonly metric: Metric; readonly part: UncoveredPart }
  /** `near` holds names it may have been meant for, likeliest first. */
  | { readonly kind: "unknown"; readonly near: readonly string[] }
  /** An everyday word of which the framework measures nothing; `nearest` may be empty. */
  | { readonly kind: "unmeasured"; readonly word: string; readonly nearest: readonly string[] };

export interface MetricIndex<S extends NamedSeries> {
  /**
   * The metric or series a text names, tried in this order: id, with or without a breakdown's suffix; official title;
   * short name or alias; a part that a title names and the figures lack; name and breakdown ("healthy life expectancy,
   * female"); then part of a name, if only one metric has it. Case, spaces, dashes and the like do not matter.
   *
   * An everyday word ("hospital") is no part of a name: it leads to the metrics decided for it, but never means one.
   *
   * A metric with breakdowns is a series only where there is a total; otherwise the answer is the metric with the
   * series to choose from, never the first of them. A text longer than any name is unknown, and not looked at.
   *
   * @param mayGuess asked of a text that is unknown: whether names like it and everyday words in it are looked for, which
   *   takes milliseconds; left out, they always are
   */
  resolve(text: string, mayGuess?: MayGuess): MetricAnswer<S>;
}

/**
 * Indexes metrics and their series by everything they are called.
 *
 * A name that two metrics share because one repeats the other's figures means the original; each keeps its own id.
 *
 * @param declared names that mean several metrics by decision; those of our own table when left out
 * @example makeMetricIndex(pack.metrics, pack.series).resolve("persistent absence") // kind "series", id O06M09
 */
export function makeMetricIndex<S extends NamedSeries>(
  metrics: readonly Metric[],
  series: readonly S[],
  declared: ReadonlyMap<string, readonly MetricId[]> = ambiguousNames,
  everydayLines: readonly string[] = [],
): MetricIndex<S> {
  const seriesOf = groupSeries(metrics, series);
  const bySeriesId = new NameTable<S>();
  for (const each of series) if (each.breakdown !== null) bySeriesId.add(each.id, each);
  const whole = wholeNames(metrics, declared);
  const part = nameParts(metrics);
  const breakdowns = breakdownNames(series);
  const { near, withEveryWord } = likeNames(nameables(metrics, series));
  const everyday = makeEveryday(metrics, everydayLines);

  const uncovered = uncoveredFinder(metrics, part, (metric, name) =>
    [...whole(name), ...part(name), ...breakdowns.named(name)].includes(metric),
  );
  const besideBreakdown = (name: string): readonly Metric[] =>
    part(name).filter((metric) => part.leads(name) || part.isName(name, metric));
  const find = (text: string): MetricAnswer<S> | null => {
    const name = normaliseName(text);
    return (
      oneSeries(bySeriesId.get(name)) ??
      oneMetric(whole(name), seriesOf) ??
      uncovered(name) ??
      oneSeries(breakdowns.find(text, whole, besideBreakdown)) ??
      byPart(name)
    );
  };
  const byPart = (name: string): MetricAnswer<S> | null => {
    const found = meantByPart(name, part, seriesOf);
    const word = found === null ? null : everyday(name, true);
    if (word?.how !== "whole") return found;
    return word.measured && found?.kind === "ambiguous" ? found : null;
  };
  const guess = (text: string): MetricAnswer<S> => {
    const others = breakdownsToChoose(text) ?? namedInPart(text) ?? withEveryWord(text);
    const found = everyday(text, others.length > 0);
    if (found !== null) return byEveryday(found, text, near);
    return { kind: "unknown", near: others.length > 0 ? others : near(text) };
  };
  /** The metric of which a text is a part that tells too little. */
  const namedInPart = (text: string): string[] | null => {
    const [only] = part(normaliseName(text));
    return only === undefined ? null : [only.shortName];
  };
  /** For a known metric with a breakdown it does not have: the ones it has. */
  const breakdownsToChoose = (text: string): string[] | null => {
    for (const [first] of splitsAtCommas(text)) {
      const [metric, ...others] = whole(first);
      if (metric !== undefined && others.length === 0) return labels(metric, seriesOf.get(metric) ?? []);
    }
    return null;
  };
  return { resolve: readOrGuess(find, guess) };
}

/**
 * Finds a part that the figures lack, if nothing else is asked for: what stands beside it is the metric again, or says
 * nothing. A text that is also a part of another metric's name is left to be ambiguous.
 */
function uncoveredFinder(
  metrics: readonly Metric[],
  part: NameParts,
  isNamed: (metric: Metric, name: string) => boolean,
): (name: string) => MetricAnswer<never> | null {
  const lacking = metrics.filter((one) => one.sameAs === null && one.notCovered !== undefined);
  return (name) => {
    const sharing = part(name);
    if (sharing.length > 1) return null;
    for (const metric of sharing.length === 0 ? lacking : sharing) {
      const asked = askedPart(metric, name);
      if (asked === null) continue;
      const beside = besidePart(asked, name);
      const isMeant = sharing.length === 1 || !saysSomething(beside) || isNamed(metric, beside);
      if (isMeant) return { kind: "not-covered", metric, part: asked };
    }
    return null;
  };
}

/** A part that leaves out what counts gives no figure: at most it is asked which breakdown or metric is meant. */
function meantByPart<S extends NamedSeries>(
  name: string,
  part: NameParts,
  seriesOf: ReadonlyMap<Metric, readonly S[]>,
): MetricAnswer<S> | null {
  const having = part(name);
  const found = oneMetric(having, seriesOf);
  if (found?.kind !== "series" && found?.kind !== "metric") return found;
  const isName = having.some((metric) => part.isName(name, metric));
  return isName || (found.kind === "metric" && part.leads(name)) ? found : null;
}

/**
 * Names like a text, likeliest first; and those that have its every word, which are nearer than what a single everyday
 * word in it is about: "in education or employment" is not about schools. The search judges in the same way.
 */
function likeNames(things: readonly Nameable[]): {
  readonly near: NearMatches;
  readonly withEveryWord: (text: string) => readonly string[];
} {
  const near = nearMatches(things);
  const withEveryWord = (text: string): readonly string[] => {
    const words = normaliseName(text).split(" ");
    const hasAll = (label: string): boolean => {
      const names = things.find((one) => one.label === label)?.names.map(normaliseName) ?? [];
      return words.every((word) => ` ${names.join(" ")}`.includes(` ${word}`));
    };
    return near(text, mostLookedAt).filter(hasAll).slice(0, mostDecided);
  };
  return { near, withEveryWord };
}

const mostLookedAt = 12;

/**
 * What an everyday word leads to: the metrics decided for it, those first that have names like the text, perhaps with the
 * breakdown it names. A long text with such a word in it may mean something else: what is like it is said too.
 */
function byEveryday({ metrics, measured, word, how }: Everyday, text: string, near: NearMatches): MetricAnswer<never> {
  const decided = withoutTwins(metrics).map(({ shortName }) => shortName);
  if (!measured) return { kind: "unmeasured", word, nearest: decided.slice(0, 2) };
  const similar = near(text);
  const both = similar.filter((name) => decided.some((one) => name === one || name.startsWith(`${one}, `)));
  const others = how === "part" && text.trim().split(/\s+/).length > 4 ? similar : [];
  return { kind: "unknown", near: [...new Set([...both, ...decided.slice(0, 3), ...others])].slice(0, mostDecided) };
}

/** As many names as a sentence lists well. */
const mostDecided = 4;

function groupSeries<S extends NamedSeries>(metrics: readonly Metric[], series: readonly S[]): Map<Metric, S[]> {
  const groups = new Map<Metric, S[]>(metrics.map((metric) => [metric, []]));
  for (const each of series) groups.get(each.metric)?.push(each);
  return groups;
}

/** The answer for a name that these metrics have; null for none. */
function oneMetric<S extends NamedSeries>(
  candidates: readonly Metric[],
  seriesOf: ReadonlyMap<Metric, readonly S[]>,
): MetricAnswer<S> | null {
  const [metric, ...others] = candidates;
  if (metric === undefined) return null;
  if (others.length > 0) return { kind: "ambiguous", candidates };
  const choice = seriesOf.get(metric) ?? [];
  const total = choice.find((each) => each.breakdown === null);
  return total === undefined ? { kind: "metric", metric, series: choice } : { kind: "series", series: total };
}

/** The answer for a name that these series have, each of another metric; null for none. */
function oneSeries<S extends NamedSeries>(found: readonly S[]): MetricAnswer<S> | null {
  const [series, ...others] = found;
  if (series === undefined) return null;
  if (others.length > 0) return { kind: "ambiguous", candidates: found.map((each) => each.metric) };
  return { kind: "series", series };
}

/** Metrics, and their breakdowns too, so that "fostering" is led to the placement types. */
function nameables(metrics: readonly Metric[], series: readonly NamedSeries[]): Nameable[] {
  const originals = metrics.filter((each) => each.sameAs === null);
  const parts = series.filter((each) => each.breakdown !== null && each.metric.sameAs === null);
  return [
    ...originals.map(({ title, shortName, aliases }) => ({ label: shortName, names: [shortName, title, ...aliases] })),
    ...parts.map((each) => ({
      label: label(each),
      names: [each.breakdown ?? "", ...each.breakdownAliases].filter(telling),
    })),
  ];
}

/** "m" and "f" are names of breakdowns, but say too little to find one by. */
function telling(name: string): boolean {
  return name.length > 2;
}

function label({ metric, breakdown }: NamedSeries): string {
  return breakdown === null ? metric.shortName : `${metric.shortName}, ${breakdown}`;
}

function labels(metric: Metric, choice: readonly NamedSeries[]): string[] {
  const parts = choice.filter((each) => each.breakdown !== null);
  return parts.length > 0 ? parts.map(label) : [metric.shortName];
}
