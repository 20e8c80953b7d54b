import type { Period } from "../period.ts";
import { byPeriod, decimalPlaces, halfUnit, lastDecimal } from "./column-decimals.ts";
import type { Observed } from "./observed.ts";
import type { FigureBasis, FigureKind } from "../../framework/figure-kinds.ts";
import type { MetricId } from "../../framework/metric.ts";

/** A cell for which two files have different figures, or one has a figure and the other does not. */
export interface Difference {
  readonly series: string;
  readonly area: string;
  readonly period: string;
  /** The figure used in the pack. */
  readonly kept: Observed;
  readonly left: Observed;
  /** One figure is the other with fewer decimals. */
  readonly rounding: boolean;
}

/** All figures of a series, one per cell. */
export interface MergedSeries {
  readonly input: SeriesInput;
  /** Oldest first. */
  readonly periods: readonly Period[];
  /** For each period, the figures by area code. */
  readonly cells: readonly ReadonlyMap<string, Observed>[];
  /** For each period, the sources that figures were taken from, in order of preference; at least one. */
  readonly sources: readonly (readonly string[])[];
  /** For each period, the source that an area's figure was taken from, by area code. */
  readonly takenFrom: readonly ReadonlyMap<string, string>[];
  readonly differences: readonly Difference[];
}

/**
 * Merges the figures of a series. Where two files have the same cell, the publisher's own file comes before the compiled
 * figures, and these before other files; of two figures that differ by rounding only, the less rounded is kept.
 */
export function mergeSeries(input: SeriesInput): MergedSeries {
  const periods = periodsOf(input);
  const cells = periods.map(() => new Map<string, Observed>());
  const order = [...new Set(inOrder(input).map(({ source }) => source))];
  const takenFrom = periods.map(() => new Map<string, string>());
  const differences: Difference[] = [];
  const replaced = new Set(input.replaced);
  const decimals = new Map<Observed, number>();
  for (const { source, figures, official } of inOrder(input)) {
    for (const column of byPeriod(figures).values()) {
      const last = lastDecimal(column);
      for (const figure of column) decimals.set(figure, last);
    }
    for (const figure of figures) {
      if (official !== true && replaced.has(figure.period.label)) continue;
      const at = periods.findIndex((period) => period.label === figure.period.label);
      const row = cells[at];
      // A period without any number is not kept, and neither are its marks.
      if (row === undefined) continue;
      const before = row.get(figure.area);
      const wins =
        before === undefined || (before.value === null && figure.value !== null) || isFiner(figure, before, decimals);
      if (!wins && before.value === null) continue;
      const [chosen, other] = wins ? [figure, before] : [before, figure];
      const otherSource = wins ? (takenFrom[at]?.get(figure.area) ?? source) : source;
      const kept = other === undefined ? chosen : withCounts(withInterval(chosen, other), other, otherSource);
      decimals.set(kept, decimals.get(chosen) ?? 0);
      row.set(figure.area, kept);
      if (wins && figure.value !== null) takenFrom[at]?.set(figure.area, source);
      const difference =
        before === undefined || before.value === null ? null : compare(input, chosen, other as Observed);
      if (difference !== null) differences.push(difference);
    }
  }
  return {
    input,
    periods,
    cells,
    sources: takenFrom.map((row) => {
      const taken = new Set(row.values());
      const names = order.filter((source) => taken.has(source));
      return names.length === 0 ? [input.compiled.source] : names;
    }),
    takenFrom,
    differences,
  };
}

/** The same series with each of its cells as a function gives it. */
export function mapCells(series: MergedSeries, change: (cell: Observed) => Observed): MergedSeries {
  const cells = series.cells.map((row) => new Map([...row].map(([area, cell]) => [area, change(cell)])));
  return { ...series, cells };
}

/** All sources of a series, the preferred first. */
function inOrder(input: SeriesInput): (FiguresOfSource & { readonly official?: boolean })[] {
  return [...input.official.map((one) => ({ ...one, official: true })), input.compiled, ...input.histories];
}

/** Every period with at least one number, oldest first; a period that all publishers leave empty is left out. */
function periodsOf(input: SeriesInput): Period[] {
  const byLabel = new Map<string, Period>([[input.latest.label, input.latest]]);
  for (const { figures } of inOrder(input)) {
    for (const { period, value } of figures) {
      const same = byLabel.get(period.label);
      if (same !== undefined && (same.start !== period.start || same.end !== period.end)) {
        throw new Error(
          `${input.id}: "${period.label}" is ${same.start} to ${same.end} and ${period.start} to ${period.end}`,
        );
      }
      if (value !== null) byLabel.set(period.label, period);
    }
  }
  return [...byLabel.values()].sort((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start));
}

/**
 * Whether a figure is the one before with more decimals, and as well checked: it is the same figure, less rounded.
 *
 * @param decimals to which the column of each figure is published
 */
function isFiner(figure: Observed, before: Observed, decimals: ReadonlyMap<Observed, number>): boolean {
  if (figure.value === null || before.value === null) return false;
  const [own, other] = [decimals.get(figure) ?? 0, decimals.get(before) ?? 0];
  if (own <= other || Math.abs(figure.value - before.value) > halfUnit(other)) return false;
  return !figure.flags.includes("unchecked") || before.flags.includes("unchecked");
}

/** An interval published in another file is used if the figure there is the same. */
function withInterval(kept: Observed, other: Observed): Observed {
  if (kept.lower95 !== null || other.lower95 === null || other.value === null || kept.value === null) return kept;
  if (!sameButForRounding(kept.value, other.value)) return kept;
  return { ...kept, lower95: other.lower95, upper95: other.upper95 };
}

/** Counts in another file belong to the figure if it is the same there; all are taken together, or none. */
function withCounts(kept: Observed, other: Observed, source: string): Observed {
  const { numerator = null, denominator = null, respondents = null, countSources = [source] } = other;
  if (hasCounts(kept) || !hasCounts(other) || other.value === null || kept.value === null) return kept;
  if (!sameButForRounding(kept.value, other.value)) return kept;
  return { ...kept, numerator, denominator, respondents, countSources };
}

function hasCounts({ numerator = null, denominator = null, respondents = null }: Observed): boolean {
  return numerator !== null || denominator !== null || respondents !== null;
}

function compare(input: SeriesInput, kept: Observed, left: Observed): Difference | null {
  const pairs = (["value", "lower95", "upper95"] as const).flatMap((part) => {
    const [a, b] = [kept[part], left[part]];
    return part !== "value" && (a === null || b === null) ? [] : [{ same: a === b, near: near(a, b) }];
  });
  if (pairs.every((pair) => pair.same)) return null;
  const rounding = pairs.every((pair) => pair.near);
  return { series: input.id, area: kept.area, period: kept.period.label, kept, left, rounding };
}

function near(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && sameButForRounding(a, b);
}

/** Whether one number is the other with fewer decimals. */
export function sameButForRounding(a: number, b: number): boolean {
  const decimals = Math.min(decimalPlaces(a), decimalPlaces(b));
  return Math.abs(a - b) <= halfUnit(decimals);
}

/** Figures of one file for one series. */
export interface FiguresOfSource {
  /** Id of the source. */
  readonly source: string;
  readonly figures: readonly Observed[];
}

/** Everything that goes into one series of the pack. */
export interface SeriesInput {
  readonly id: string;
  readonly metric: MetricId;
  readonly breakdown: string | null;
  readonly breakdownAliases: readonly string[];
  readonly unit: string;
  readonly cadenceMonths: number;
  readonly kind: FigureKind;
  readonly basis: FigureBasis;
  /** The framework's own period. */
  readonly latest: Period;
  /** From the publishers' own files, in order of preference. */
  readonly official: readonly FiguresOfSource[];
  /** Labels of periods for which only the publishers' own files are used: the other figures are of another definition. */
  readonly replaced: readonly string[];
  /** The compiled figures of the framework. */
  readonly compiled: FiguresOfSource;
  /** Other files, in order of preference. */
  readonly histories: readonly FiguresOfSource[];
  /** First day from which figures are by a new method, and the reason. */
  readonly breaks: readonly { readonly from: string; readonly reason: string }[];
}
