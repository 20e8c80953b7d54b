import type { Metric } from "../framework/metric.ts";
import { askedPart } from "../framework/uncovered-parts.ts";
import { monthsBetween } from "../pack/period.ts";
import type { Series } from "../pack/pack.ts";
import type { Desk } from "../queries/desk.ts";
import { normaliseName } from "../text/normalise.ts";
import { monthInWords } from "../wording/date.ts";
import { notCoveredSentence } from "../wording/unknown-names.ts";
import type { Kpi } from "./kpi.ts";
import { type Compared, compareAll, compareWith } from "./match/compare.ts";
import { isHowRun, isOwnStaff } from "./match/how-run.ts";
import { howRunSentence, type KpiReason, type MatchGrade, type PeriodGap, subjectElsewhere } from "./match-words.ts";
import { readOwnPeriod } from "./own-period.ts";

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
  /** The official title, to be read before accepting; null for no match. */
  readonly title: string | null;
  /** What changes the count and must be read before accepting; null for nothing. */
  readonly caution: string | null;
  /** The own figure counts what the metric leaves out: its good direction is the other one. */
  readonly isOpposite: boolean;
  readonly period: PeriodGap | null;
  /** Other metrics with some of the words, for "Choose another". */
  readonly others: readonly Metric[];
}

/** From here on a likeness is worth showing as related, and as nearest. */
const relatedFit = 0.58;
const nearestFit = 0.35;
const mostOthers = 4;

/**
 * Suggests the framework's metric for one of the council's own KPIs, by what is counted, of whom, per what, over which
 * time.
 *
 * Close: every telling word of the name is one of the measure's, and no part differs. Partial: the same subject, and
 * the reasons say which parts differ. None: another thing. Periods never change the grade, since the council's own
 * figures are nearly always newer; the difference is reported apart.
 *
 * @example matchKpi(desk, kpi("Pupils persistently absent")).grade // "close", with O06M09
 */
export function matchKpi({ pack }: Desk, kpi: Kpi): KpiMatch {
  const all = compareAll(pack, kpi);
  const [best] = all;
  const others = all.filter(({ fit }) => fit > nearestFit).map(({ metric }) => metric);
  if (isHowRun(kpi.name) && (isOwnStaff(kpi.name) || best === undefined || !isSurely(best)))
    return noMatch(kpi, [], { kind: "how-run", sentence: howRunSentence });
  if (best === undefined || best.fit < nearestFit) return noMatch(kpi, others, elsewhere(kpi) ?? { kind: "nothing" });
  const part =
    best.fit < relatedFit || best.isSame || best.isOpen ? null : askedPart(best.metric, normaliseName(kpi.name));
  if (part !== null)
    return noMatch(kpi, others, { kind: "elsewhere", sentence: notCoveredSentence(best.metric, part) });
  if (!best.isSame && best.fit < relatedFit)
    return noMatch(kpi, others, elsewhere(kpi) ?? { kind: "nearest", name: best.metric.shortName });
  return { ...judged(kpi, best), others: others.slice(1, mostOthers + 1) };
}

/** The same for a metric that the user chose: what differs, however far it is. */
export function matchChosen({ pack }: Desk, kpi: Kpi, series: Series): KpiMatch {
  const compared = compareWith(pack, kpi, series);
  const match = judged(kpi, compared);
  return {
    ...match,
    metric: series.metric,
    title: series.metric.title,
    series,
    choices: [],
    period: periodGap(kpi, series),
    others: [],
  };
}

/** The definition of the metric itself says the measure, or the neighbour that it is. */
function isSurely({ isSame, isOpen, isKnownNeighbour, fit }: Compared): boolean {
  return isSame || isOpen || (isKnownNeighbour && fit >= relatedFit);
}

function elsewhere(kpi: Kpi): KpiReason | null {
  const sentence = subjectElsewhere(kpi.name);
  return sentence === null ? null : { kind: "elsewhere", sentence };
}

function noMatch(kpi: Kpi, others: readonly Metric[], reason: KpiReason): KpiMatch {
  return {
    kpi,
    grade: "none",
    metric: null,
    series: null,
    choices: [],
    reasons: [reason],
    title: null,
    caution: null,
    isOpposite: false,
    period: null,
    others: others.slice(0, mostOthers),
  };
}

function judged(kpi: Kpi, compared: Compared): Omit<KpiMatch, "others"> {
  const { metric, series, choices, isSame, differences, remarks, caution } = compared;
  return {
    kpi,
    grade: isSame ? "close" : "partial",
    metric,
    series,
    choices,
    reasons: [
      ...(isSame
        ? [{ kind: "same-measure", ...(caution === null ? { isPlain: true as const } : {}) } as const]
        : differences),
      ...remarks,
    ],
    title: metric.title,
    caution,
    isOpposite: differences.some(({ part, parts = [] }) => part === "opposite" || parts.includes("opposite")),
    period: series === null ? null : periodGap(kpi, series),
  };
}

function periodGap(kpi: Kpi, series: Series): PeriodGap | null {
  const current = series.periods[series.current];
  if (current === undefined) return null;
  const read = kpi.period === null ? null : readOwnPeriod(kpi.period, series.periods);
  return {
    own: read?.label ?? kpi.period?.text ?? null,
    lof: current.label,
    lofEnded: monthInWords(current.end),
    months: read === null ? null : monthsBetween(current.end, read.end),
  };
}
