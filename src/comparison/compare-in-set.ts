import type { Area } from "../areas/area.ts";
import { observe, type Observation } from "../pack/observe.ts";
import { flagBits, type Pack, type Series } from "../pack/pack.ts";
import { ascending } from "../statistics/ascending.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import type { ComparisonSet } from "./sets/comparison-set.ts";
import { comparableFrom } from "./trend/comparable-periods.ts";

export interface CompareOptions {
  /** Index into `series.periods`; the series' current period when left out. */
  readonly period?: number;
  /** Count the area's own value into the benchmark too; false when left out. */
  readonly includeOwn?: boolean;
  /** An area without a figure for the period counts with its newest earlier one; false when left out. */
  readonly latestAvailable?: boolean;
  /** Adds to the reason why there is no own figure. */
  readonly wordOwn?: (own: Observation | NoValue) => Observation | NoValue;
}

/** A member's figure in a comparison. */
export interface MemberFigure {
  readonly area: Area;
  readonly value: number;
  /** Index into `series.periods`; differs from the comparison's only where the latest available was asked for. */
  readonly period: number;
  /** The figure is built from published parts only; it is still counted. */
  readonly partial: boolean;
}

/** The figures of one area and of a set, side by side: what every benchmark, score and verdict is computed from. */
export interface Comparison {
  readonly pack: Pack;
  readonly series: Series;
  readonly area: Area;
  readonly set: ComparisonSet;
  /** Index into `series.periods`. */
  readonly period: number;
  readonly includeOwn: boolean;
  /** The area's own figure, or why there is none. The benchmark does not need it. */
  readonly own: Observation | NoValue;
  /** Members with a figure, in the set's order. Who is missing and why: `missingMembers`. */
  readonly figures: readonly MemberFigure[];
  /** No older figure was asked for, so that none is among the figures. */
  readonly isOfOnePeriod?: boolean;
  /** The members' values in ascending order, without the area's own. */
  readonly values: readonly number[];
  /** How many members have a figure. */
  readonly n: number;
}

/**
 * Gathers an area's figure and those of a set for one period of a series.
 *
 * All values are of one period: a member without a figure for it is listed as missing. Only when the latest available
 * was asked for does an older figure take its place, never one from before a break in the series. The own figure and
 * the list of figures are made when they are first asked for: most statistics need neither.
 *
 * @example benchmark(compareInSet(pack, rentedHomes, wokingham, southEast), "median") // 81.455
 */
export function compareInSet(
  pack: Pack,
  series: Series,
  area: Area,
  set: ComparisonSet,
  options: CompareOptions = {},
): Comparison {
  const { period = series.current, includeOwn = false, latestAvailable = false, wordOwn = asIs } = options;
  const oldest = latestAvailable ? comparableFrom(series, period) : period;
  const values = oldest === period ? valuesOf(pack, series, set, period) : null;
  let figures = values === null ? figuresOf(pack, series, set, [oldest, period]) : undefined;
  const ascendingValues = values ?? ascending((figures ?? []).map((figure) => figure.value));
  let own: Observation | NoValue | undefined;
  return {
    pack,
    series,
    area,
    set,
    period,
    includeOwn,
    get own() {
      const held = heldPeriod(pack, series, area, period, oldest);
      return (own ??= wordOwn(observe(pack, series, area, held < 0 ? period : held)));
    },
    get figures() {
      return (figures ??= figuresOf(pack, series, set, [oldest, period]));
    },
    isOfOnePeriod: values !== null,
    values: ascendingValues,
    n: ascendingValues.length,
  };
}

const asIs = (own: Observation | NoValue): Observation | NoValue => own;

function figuresOf(
  pack: Pack,
  series: Series,
  set: ComparisonSet,
  [oldest, newest]: readonly [oldest: number, newest: number],
): readonly MemberFigure[] {
  const figures: MemberFigure[] = [];
  for (const member of set.members) {
    const held = heldPeriod(pack, series, member, newest, oldest);
    if (held < 0) continue;
    const at = held * pack.areas.length + member.index;
    const partial = ((series.flags[at] as number) & flagBits.partial) !== 0;
    figures.push({ area: member, value: series.values[at] as number, period: held, partial });
  }
  return figures;
}

/** The members' values of one period, in ascending order. */
function valuesOf(pack: Pack, { values, id }: Series, { members }: ComparisonSet, period: number): readonly number[] {
  const start = period * pack.areas.length;
  if (members.length < largeSet) {
    const found = members.map(({ index }) => values[start + index] as number);
    return ascending(found.filter((value) => !Number.isNaN(value)));
  }
  const isMember = new Uint8Array(pack.areas.length);
  for (const { index } of members) isMember[index] = 1;
  const sorted: number[] = [];
  for (const index of inOrder(pack, values, `${id} ${period}`, start))
    if (isMember[index] === 1) sorted.push(values[start + index] as number);
  return sorted;
}

/** From so many members on, taking them out of the order of all areas is quicker than sorting them. */
const largeSet = 60;

const orders = new WeakMap<Pack, Map<string, Uint16Array>>();
/** So many series and periods as one workbook compares with large sets; then all are forgotten. */
const mostOrders = 500;

/** The indices of all areas with a value, in ascending order of their values. */
function inOrder(pack: Pack, values: Float64Array, key: string, start: number): Uint16Array {
  let known = orders.get(pack);
  if (known === undefined) orders.set(pack, (known = new Map<string, Uint16Array>()));
  const held = known.get(key);
  if (held !== undefined) return held;
  const valued = pack.areas.map(({ index }) => index).filter((index) => !Number.isNaN(values[start + index]));
  const order = Uint16Array.from(
    valued.sort((one, other) => (values[start + one] as number) - (values[start + other] as number)),
  );
  if (known.size >= mostOrders) known.clear();
  known.set(key, order);
  return order;
}

/** The newest period from `oldest` to `period` for which the area has a figure; -1 when there is none. */
function heldPeriod(pack: Pack, series: Series, area: Area, period: number, oldest: number): number {
  for (let held = period; held >= oldest; held--)
    if (!Number.isNaN(series.values[held * pack.areas.length + area.index])) return held;
  return -1;
}

/** The values of the benchmark: the others', and the area's own when `includeOwn` is set. */
export function benchmarkValues({ values, own, includeOwn }: Comparison): readonly number[] {
  return includeOwn && !isNoValue(own) ? ascending([...values, own.value]) : values;
}
