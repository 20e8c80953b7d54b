import type { Metric } from "../framework/metric.ts";
import { askedPart } from "../framework/uncovered-parts.ts";
import type { Pack, Series } from "../pack/pack.ts";
import { elsewhereSentence, type KpiReason, type MatchGrade, type PeriodGap } from "./match-words.ts";
import { monthInWords } from "../wording/date.ts";
import { notCoveredSentence } from "../wording/unknown-names.ts";
import { normaliseName } from "../text/normalise.ts";
import type { Desk } from "../queries/desk.ts";
import { type NameFit, metricsFitting } from "./name-fit.ts";
import type { Kpi } from "./kpi.ts";
import { monthsBetween } from "../pack/period.ts";
import { readKpiPeriod } from "./own-period.ts";
import {
  agesIn,
  type Ages,
  baseOf,
  groupsIn,
  kindOfUnit,
  sharedAges,
  type UnitKind,
  unitKindOf,
} from "./population.ts";
import { isCommon, tellingWords } from "./distinctive-words.ts";

/** What the framework has for one of the council's own KPIs. The user decides. */
export interface KpiMatch {
  readonly kpi: Kpi;
  readonly grade: MatchGrade;
  /** null when nothing is close enough to be suggested. */
  readonly metric: Metric | null;
  /** null where the metric has no figures yet, or the user has to pick one of `choices`. */
  readonly series: Series | null;
  readonly choices: readonly Series[];
  /** Why it is close, partial or none; the most telling first. */
  readonly reasons: readonly KpiReason[];
  readonly period: PeriodGap | null;
  /** Other metrics with some of the words, for "Choose another". */
  readonly others: readonly Metric[];
}

const closeFit = 0.75;
const partialFit = 0.6;
/**
 * If the metric's short name, title and acronyms have less than this share of the KPI's words, it matches under another
 * name.
 */
const saysItself = 0.6;
const groupPenalty = 0.2;
const allNamesBonus = 0.2;
const mostOthers = 4;

/**
 * Suggests the framework's metric for one of the council's own KPIs.
 *
 * Close: the names share nearly all their distinctive words, and ages, people and unit do not differ. Partial: much is
 * shared, but something differs, and the reasons say what. None: too little is shared. Periods never change the grade,
 * since the council's own figures are nearly always newer; the difference is reported as a reason.
 *
 * @example matchKpi(desk, kpi("Pupils persistently absent")).grade // "close", with O06M09
 */
export function matchKpi({ pack }: Desk, kpi: Kpi): KpiMatch {
  const standing = ({ fit, ofAllNames, metric }: NameFit): number =>
    fit + allNamesBonus * ofAllNames - groupPenalty * groupDifference(kpi, metric).length;
  const fits = [...metricsFitting(pack, kpi.name)].sort((one, other) => standing(other) - standing(one));
  const best = fits[0];
  const known = knownNotToMatch(kpi, fits);
  if (best === undefined || best.fit < partialFit || known !== null) return noMatch(kpi, fits, known);
  const judged = judge(pack, kpi, best);
  const others = fits.slice(1, mostOthers + 1).map(({ metric }) => metric);
  return { ...judged, others };
}

/** The same for a metric that the user chose: what differs, however far it is. */
export function matchChosen({ pack }: Desk, kpi: Kpi, series: Series): KpiMatch {
  const fit = metricsFitting(pack, kpi.name).find(
    ({ metric }) => metric.id === (series.metric.sameAs ?? series.metric.id),
  );
  const judged = judge(pack, kpi, fit ?? { metric: series.metric, ofAllNames: 0, ofKpi: 0, ofMetric: 0, fit: 0 });
  return { ...judged, metric: series.metric, series, choices: [], period: periodGap(kpi, series), others: [] };
}

/** Why nothing can match, where that is known: another subject, or a part that the figures of a likely metric lack. */
function knownNotToMatch(kpi: Kpi, fits: readonly NameFit[]): string | null {
  const name = normaliseName(kpi.name);
  for (const { metric, fit } of fits) {
    const part = fit < partialFit ? null : askedPart(metric, name);
    if (part !== null) return notCoveredSentence(metric, part);
  }
  return elsewhereSentence(kpi.name);
}

function noMatch(kpi: Kpi, fits: readonly NameFit[], known: string | null): KpiMatch {
  const nearest = fits.find(({ fit }) => fit > partialFit / 2)?.metric;
  const reason: KpiReason =
    known !== null
      ? { kind: "elsewhere", sentence: known }
      : nearest === undefined
        ? { kind: "nothing" }
        : { kind: "nearest", name: nearest.shortName };
  const others = fits.slice(0, mostOthers).map(({ metric }) => metric);
  return { kpi, grade: "none", metric: null, series: null, choices: [], reasons: [reason], period: null, others };
}

function judge(pack: Pack, kpi: Kpi, best: NameFit): Omit<KpiMatch, "others"> {
  const { metric } = best;
  const { series, choices } = chooseSeries(pack.seriesOf.get(metric.id) ?? [], kpi.name);
  const differing = [
    ...ageReasons(kpi, metric, choices.length > 0 ? choices : (pack.seriesOf.get(metric.id) ?? [])),
    ...groupReasons(kpi, metric),
    ...unitReasons(kpi, series ?? choices[0] ?? null),
    ...(choices.length > 0 && series === null ? [{ kind: "breakdown", names: namesOf(choices) } as const] : []),
    ...nameReasons(kpi, best),
  ];
  const remarks: KpiReason[] = [
    ...(series === null && choices.length === 0 ? [{ kind: "no-figures" } as const] : []),
    ...(choices.length === 0 ? unsaidAges(kpi, metric) : []),
    ...unsaidUnit(kpi, series),
  ];
  const isClose = best.fit >= closeFit && differing.length === 0;
  return {
    kpi,
    grade: isClose ? "close" : "partial",
    metric,
    series,
    choices: series === null ? choices : [],
    reasons: [...(isClose ? [{ kind: "same-measure" } as const] : differing), ...remarks],
    period: series === null ? null : periodGap(kpi, series),
  };
}

/** The series that is meant: the total, or the breakdown whose age or group the name mentions, else none. */
function chooseSeries(all: readonly Series[], name: string): { series: Series | null; choices: readonly Series[] } {
  if (all.length <= 1) return { series: all[0] ?? null, choices: [] };
  const ages = agesIn(name);
  const byAge = ages === null ? undefined : mostShared(all, ages);
  if (byAge !== undefined) return { series: byAge, choices: all };
  const groups = groupsIn(name).map(({ id }) => id);
  const byGroup = all.filter(({ breakdown }) => groupsIn(breakdown ?? "").some(({ id }) => groups.includes(id)));
  const words = tellingWords(name);
  const shared = tellingWords(all[0]?.metric.shortName ?? "");
  const byWords = all.filter(({ breakdown }) => {
    const own = tellingWords(breakdown ?? "").filter((word) => !shared.includes(word));
    return own.length > 0 && own.every((word) => words.includes(word));
  });
  const total = all.filter(({ breakdown }) => breakdown === null);
  const [only, ...more] = [byGroup, byWords, total].find((found) => found.length > 0) ?? [];
  return { series: only !== undefined && more.length === 0 ? only : null, choices: all };
}

/**
 * The series that shares most ages; of several equally good, the one with older ages, which is the last in published
 * order.
 */
function mostShared(all: readonly Series[], ages: Ages): Series | undefined {
  let best: Series | undefined;
  let most = 0;
  for (const series of all) {
    const own = agesIn(series.breakdown ?? "");
    const shared = own === null ? 0 : sharedAges(own, ages);
    if (shared > 0 && shared >= most) [best, most] = [series, shared];
  }
  return best;
}

function agesOf(metric: Metric): Ages | null {
  const titled = agesIn(metric.title);
  return agesIn(metric.shortName) ?? (titled !== null && titled.from !== titled.to ? titled : null);
}

function ageReasons(kpi: Kpi, metric: Metric, series: readonly Series[]): KpiReason[] {
  const own = agesIn(kpi.name);
  if (own === null) return [];
  const split = series.flatMap(({ breakdown }) => agesIn(breakdown ?? "") ?? []);
  const published = split.length > 0 ? split : [agesOf(metric)].flatMap((ages) => ages ?? []);
  if (published.length === 0 || published.some((ages) => ages.from === own.from && ages.to === own.to)) return [];
  return [{ kind: "ages", own: agesInWords(own), lof: published.map(agesInWords) }];
}

function unsaidAges(kpi: Kpi, metric: Metric): KpiReason[] {
  const ages = agesOf(metric);
  const isSaid = agesIn(kpi.name) !== null || ages === null || ages.from === ages.to;
  return isSaid ? [] : [{ kind: "ages-unsaid", lof: agesInWords(ages) }];
}

function agesInWords({ from, to }: Ages): string {
  if (to >= 120) return `${from} and over`;
  if (from === 0) return `under ${to + 1}`;
  return from === to ? String(from) : `${from} to ${to}`;
}

/**
 * Groups that one side names and the other does not. A group that only the official title mentions is often incidental,
 * so it matches a group in the KPI's name but does not count as a difference itself; a breakdown by sex names both
 * sexes and so counts as none.
 */
function groupDifference(kpi: Kpi, metric: Metric): readonly string[] {
  const own = groupsIn(kpi.name).map(({ id }) => id);
  const published = groupsIn(metric.shortName).map(({ id }) => id);
  const titled = groupsIn(metric.title).map(({ id }) => id);
  return [
    ...own.filter((id) => !published.includes(id) && !titled.includes(id) && id !== "men" && id !== "women"),
    ...published.filter((id) => !own.includes(id)),
  ];
}

function groupReasons(kpi: Kpi, metric: Metric): KpiReason[] {
  const differing = groupDifference(kpi, metric);
  if (differing.length === 0) return [];
  const named = (text: string): string[] =>
    groupsIn(text).flatMap(({ id, name }) => (differing.includes(id) ? [name] : []));
  return [{ kind: "group", own: named(kpi.name), lof: named(metric.shortName) }];
}

function ownUnitKind(kpi: Kpi): UnitKind | null {
  return unitKindOf(kpi.unit) ?? unitKindOf(kpi.name) ?? unitKindOf(kpi.value?.text ?? "");
}

/** A rate is easily mistaken for a count, so this is pointed out where the council's list does not give a unit. */
function unsaidUnit(kpi: Kpi, series: Series | null): KpiReason[] {
  if (series === null || kindOfUnit(series.unit) !== "rate" || ownUnitKind(kpi) !== null) return [];
  return [{ kind: "unit-unsaid", lof: series.unit }];
}

function unitReasons(kpi: Kpi, series: Series | null): KpiReason[] {
  if (series === null) return [];
  const own = ownUnitKind(kpi);
  const lof = kindOfUnit(series.unit);
  if (own !== null && own !== lof) return [{ kind: "unit", own, lof: series.unit }];
  if (own === null && lof === "share" && Math.abs(kpi.value?.value ?? 0) > 100)
    return [{ kind: "unit", own: "count", lof: series.unit }];
  const [ownBase, lofBase] = [baseOf(kpi.unit) ?? baseOf(kpi.name), baseOf(series.unit)];
  return ownBase !== null && lofBase !== null && ownBase !== lofBase
    ? [{ kind: "base", own: ownBase, lof: lofBase }]
    : [];
}

function nameReasons(kpi: Kpi, { metric, fit }: NameFit): KpiReason[] {
  const acronyms = metric.aliases.filter((alias) => /^[A-Z0-9][A-Z0-9&.+-]*s?$/.test(alias));
  const published = tellingWords([metric.shortName, metric.title, ...acronyms].join(" "));
  const own = tellingWords(kpi.name).filter((word) => !isCommon(word));
  const shared = own.filter((word) => published.includes(word)).length;
  if (own.length > 0 && shared / own.length < saysItself) return [{ kind: "other-name", name: metric.title }];
  if (fit >= closeFit) return [];
  const all = tellingWords([metric.shortName, metric.title, ...metric.aliases].join(" "));
  const missing = kpi.name
    .split(/[^\p{L}\p{N}'’&+-]+/u)
    .filter((word) => tellingWords(word).some((one) => !all.includes(one)));
  return missing.length === 0 ? [{ kind: "other-name", name: metric.title }] : [{ kind: "words", own: missing }];
}

function namesOf(series: readonly Series[]): string[] {
  return series.map(({ breakdown }) => breakdown ?? "the total");
}

function periodGap(kpi: Kpi, series: Series): PeriodGap | null {
  const current = series.periods[series.current];
  if (current === undefined) return null;
  const read = kpi.period === null ? null : readKpiPeriod(kpi.period.serial ?? kpi.period.text, series.periods);
  return {
    own: read?.label ?? kpi.period?.text ?? null,
    lof: current.label,
    lofEnded: monthInWords(current.end),
    months: read === null ? null : monthsBetween(current.end, read.end),
  };
}
