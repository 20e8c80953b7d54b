import type { Area } from "../../areas/area.ts";
import type { Metric } from "../../framework/metric.ts";
import type { Series } from "../../pack/pack.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { capital, listed } from "../../wording/list.ts";
import { cadenceWords } from "../../wording/metric-words.ts";
import { stateWord } from "../../wording/explain-no-value.ts";
import type { PaneFigure } from "./figures.ts";
import { stalenessOf, type Staleness } from "../../queries/staleness.ts";

/** A figure that a council does not have, and why in a few words. */
export interface Gap {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** How many figures there are for one council, and which are missing for which kind of reason. */
export interface Coverage {
  readonly all: number;
  readonly withFigure: number;
  /** Published for councils like it, but not for it, or not for this period. */
  readonly gaps: readonly Gap[];
  /** Published, but not in any of the files the pack was built from. */
  readonly notHeld: readonly Gap[];
  /** The framework has them for councils of another tier only. */
  readonly elsewhere: readonly Gap[];
  /** Named by the framework, but not published by anyone. */
  readonly notYet: readonly Gap[];
}

/** Gaps grouped by reason: "Not published: local sites, bus journeys". The commonest reason first. */
export function gapsByReason(gaps: readonly Gap[]): readonly (readonly [reason: string, names: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { reason, name } of gaps) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

/** Counts the figures of a council, and lists each kind of gap. */
export function coverageOf(figures: readonly PaneFigure[]): Coverage {
  const gaps: Gap[] = [];
  const notHeld: Gap[] = [];
  const elsewhere: Gap[] = [];
  const notYet: Gap[] = [];
  for (const figure of figures) {
    const why = whyNone(figure);
    if (why === null) continue;
    const gap = { id: figure.id, name: figure.name, reason: stateWord(why) };
    if (why.reason === "placeholder") notYet.push(gap);
    else if (figure.elsewhere) elsewhere.push(gap);
    else if (why.reason === "not-held") notHeld.push(gap);
    else gaps.push(gap);
  }
  const missing = gaps.length + notHeld.length + elsewhere.length + notYet.length;
  return { all: figures.length, withFigure: figures.length - missing, gaps, notHeld, elsewhere, notYet };
}

function whyNone({ row }: PaneFigure): NoValue | null {
  if (isNoValue(row)) return row;
  return isNoValue(row.own) ? row.own : null;
}

/** How old the figures of a metric are, relative to how often it is published. */
export interface MetricAge {
  readonly id: string;
  readonly outcome: number;
  readonly name: string;
  /** "2014/15 · yearly". */
  readonly about: string;
  readonly staleness: Staleness;
  readonly publisher: string;
  /** End of the current period, ISO. */
  readonly end: string;
}

/**
 * Every metric that is held for councils of this tier, with the age of its figures, the oldest first. A metric under
 * two outcomes is listed once; one whose breakdowns differ in age once per age, with their names.
 */
export function agesOf(figures: readonly PaneFigure[], { tier }: Area, today: string): readonly MetricAge[] {
  const groups = new Map<Metric, Map<string, Series[]>>();
  for (const { series, metric } of figures) {
    if (series === null || metric.sameAs !== null || !series.heldFor.has(tier)) continue;
    const ages = groups.get(metric) ?? new Map<string, Series[]>();
    const end = series.periods[series.current]?.end ?? "";
    groups.set(metric, ages.set(end, [...(ages.get(end) ?? []), series]));
  }
  const found = [...groups].flatMap(([metric, ages]) =>
    [...ages].map(([end, series]) => ageOf(metric, series, { end, today, named: ages.size > 1 })),
  );
  return found.sort((one, other) => one.end.localeCompare(other.end));
}

interface AgeFacts {
  readonly end: string;
  readonly today: string;
  /** The breakdowns of the metric differ in age, so they must be named. */
  readonly named: boolean;
}

function ageOf(metric: Metric, series: readonly Series[], { end, today, named }: AgeFacts): MetricAge {
  const first = series[0] as Series;
  const breakdowns = series.flatMap(({ breakdown }) => breakdown?.toLowerCase() ?? []);
  return {
    id: first.id,
    outcome: metric.outcome,
    name: capital(metric.shortName) + (named ? `: ${listed(breakdowns)}` : ""),
    about: `${first.periods[first.current]?.label ?? ""} · ${cadenceWords(first.cadenceMonths)}`,
    staleness: stalenessOf(first, today),
    publisher: metric.publisher,
    end,
  };
}
