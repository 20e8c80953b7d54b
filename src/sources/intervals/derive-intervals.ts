import { lastDecimal } from "../../pack/assembly/column-decimals.ts";
import type { MergedSeries, SeriesInput } from "../../pack/assembly/merge-series.ts";
import type { Observed } from "../../pack/assembly/observed.ts";
import { derivedInterval, type CountedFigure } from "../../statistics/derived-interval.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { roundTo } from "../table/decimals.ts";
import { rounding } from "./rounding.ts";
import { followsFromCounts } from "./follows-from-counts.ts";

/** Of the figures that have counts, so many must be what the counts give, in each period and in all together. */
const leastShare = 0.95;
/** Fewer figures than this show nothing of a period. */
const leastFigures = 10;
/** Limits are kept to this many decimals: more than a figure has, and few enough for the pack. */
const limitDecimals = 6;

/** How far the figures of a period are what their counts give. */
interface PeriodCounts {
  readonly period: string;
  /** Figures with both counts. */
  readonly compared: number;
  readonly equal: number;
  /** Figures that were given limits. */
  readonly derived: number;
}

/** What became of the counts of a series, for the report of a build. */
export interface DerivedIntervals {
  readonly series: string;
  readonly kind: SeriesInput["kind"];
  /** Why no interval may be derived from counts, whatever they are; null where one may. */
  readonly barred: string | null;
  readonly periods: readonly PeriodCounts[];
}

/**
 * Gives the figures of a series that have none a 95% interval derived from their published counts, flagged as derived.
 *
 * Only of a proportion or a rate of events that was counted, and only where the figures prove the counts: in a period,
 * and in the series as a whole, at least 95% of the figures with both counts must be what these give. Then each such
 * figure has limits; one that is not what its own counts give has none, nor has a partial one. A published interval
 * stays.
 */
export function deriveIntervals(series: MergedSeries): { series: MergedSeries; intervals: DerivedIntervals } {
  const { input } = series;
  const about = { series: input.id, kind: input.kind };
  const barred = whyBarred(input);
  if (barred !== null) return { series, intervals: { ...about, barred, periods: [] } };
  const tried = series.periods.map(({ label }, at) => tryPeriod(label, [...(series.cells[at]?.values() ?? [])], input));
  const passes = isEnough(total(tried));
  const cells = series.cells.map((row, at) => {
    const { limits, ...period } = tried[at] as Tried;
    if (!passes || !isEnough(period)) return row;
    return new Map([...row].map(([area, cell]) => [area, withLimits(cell, limits.get(cell))]));
  });
  const periods = tried
    .filter(({ compared }) => compared > 0)
    .map(({ limits, ...period }) => ({ ...period, derived: passes && isEnough(period) ? limits.size : 0 }));
  return { series: { ...series, cells }, intervals: { ...about, barred: null, periods } };
}

function whyBarred({ kind, basis, unit }: SeriesInput): string | null {
  if (kind !== "proportion" && kind !== "rate of events") return kind;
  if (basis !== "counted") return basis;
  return perOf({ kind, unit }) === null ? `the unit "${unit}" does not say of how many` : null;
}

/** What a figure is per: 100 for a share, the number of the unit for a rate. */
function perOf({ kind, unit }: Pick<SeriesInput, "kind" | "unit">): number | null {
  if (kind === "proportion") return unit.startsWith("%") ? 100 : null;
  const per = /^per ([\d,]+)/.exec(unit)?.[1];
  return per === undefined ? null : Number(per.replaceAll(",", ""));
}

/** A unit of the last digit of a column of figures: 0.1 for 12.3, 5 where all are rounded to 5. */
function lastDigit(row: readonly Observed[]): number {
  const decimals = lastDecimal(row);
  return decimals > 0 ? 10 ** -decimals : rounding(row.flatMap(({ value }) => (value === null ? [] : [value])));
}

interface Tried extends Omit<PeriodCounts, "derived"> {
  readonly limits: ReadonlyMap<Observed, { lower95: number; upper95: number }>;
}

function tryPeriod(period: string, row: readonly Observed[], input: SeriesInput): Tried {
  const kind = input.kind as CountedFigure["kind"];
  const per = perOf(input) as number;
  const half = lastDigit(row) / 2;
  const counted = row.flatMap((cell) => {
    const { value, numerator = null, denominator = null } = cell;
    if (value === null || numerator === null || denominator === null || denominator === 0) return [];
    if (kind === "proportion" && numerator > denominator) return [];
    return [{ cell, value, figure: { kind, numerator, denominator, per, halfUnit: half } }];
  });
  const rounded = {
    numerator: rounding(counted.map(({ figure }) => figure.numerator)),
    denominator: rounding(counted.map(({ figure }) => figure.denominator)),
  };
  const equal = counted.filter(({ value, figure }) => followsFromCounts(value, figure, rounded));
  const limits = new Map(
    equal.flatMap(({ cell, figure }) => {
      const found = limitsOf(cell, figure);
      return found === null ? [] : [[cell, found]];
    }),
  );
  return { period, compared: counted.length, equal: equal.length, limits };
}

function limitsOf(cell: Observed, figure: CountedFigure): { lower95: number; upper95: number } | null {
  const { value, flags } = cell;
  if (value === null || cell.lower95 !== null || cell.upper95 !== null) return null;
  if (flags.includes("partial")) return null;
  if (!Number.isInteger(figure.numerator) || !Number.isInteger(figure.denominator)) return null;
  const interval = derivedInterval(figure);
  if (isNoValue(interval)) return null;
  const [lower95, upper95] = [roundTo(interval.lower, limitDecimals), roundTo(interval.upper, limitDecimals)];
  // Counts that are rounded to 5 may give limits that leave the figure out; these say nothing of it.
  return lower95 <= value && value <= upper95 ? { lower95, upper95 } : null;
}

function withLimits(cell: Observed, limits: { lower95: number; upper95: number } | undefined): Observed {
  return limits === undefined ? cell : { ...cell, ...limits, flags: [...cell.flags, "derivedInterval"] };
}

function total(periods: readonly Tried[]): { compared: number; equal: number } {
  return {
    compared: periods.reduce((sum, { compared }) => sum + compared, 0),
    equal: periods.reduce((sum, { equal }) => sum + equal, 0),
  };
}

function isEnough({ compared, equal }: { compared: number; equal: number }): boolean {
  return compared >= leastFigures && equal >= leastShare * compared;
}
