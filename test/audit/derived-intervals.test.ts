import { flagBits, type Pack, type Series } from "../../src/pack/pack.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

/*
 * Every derived interval of the shipped pack a second time, from what a 95% limit means: for a proportion the two shares
 * of which the observed one is 1.96 standard errors away, for fewer than ten events the means that make so many or so
 * few as rare as one in forty, for more Byar's formula, typed anew.
 */

const z = 1.959964;
const { pack } = shippedDesk();

interface Cell {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly numerator: number;
  readonly denominator: number;
}

interface Column {
  readonly name: string;
  readonly series: Series;
  /** Figures with both counts, partial ones included. */
  readonly counted: readonly Omit<Cell, "lower" | "upper">[];
  readonly derived: readonly Cell[];
  readonly halfUnit: number;
}

function columnsOf({ series: all, areas }: Pack): Column[] {
  return all.flatMap((series) =>
    series.periods.flatMap(({ label }, period) => {
      const cells = areas.map(({ index }) => {
        const at = period * areas.length + index;
        const number = (of: Float64Array | null): number => of?.[at] ?? NaN;
        return {
          value: number(series.values),
          lower: number(series.lower95),
          upper: number(series.upper95),
          numerator: number(series.numerator),
          denominator: number(series.denominator),
          isDerived: ((series.flags[at] ?? 0) & flagBits.derivedInterval) !== 0,
        };
      });
      const derived = cells.filter(({ isDerived }) => isDerived);
      if (derived.length === 0) return [];
      const counted = cells.filter(
        ({ value, numerator, denominator }) => !Number.isNaN(value + numerator + denominator),
      );
      const halfUnit = stepOf(cells.flatMap(({ value }) => (Number.isNaN(value) ? [] : [value]))) / 2;
      return [{ name: `${series.id} ${label}`, series, counted, derived, halfUnit }];
    }),
  );
}

/** The coarsest step of which all but one in twenty are multiples; 0 is one of any. */
function stepOf(all: readonly number[]): number {
  const values = all.filter((value) => value !== 0);
  const isStep = (step: number): boolean =>
    values.filter((value) => Math.abs(value / step - Math.round(value / step)) < 1e-6).length >= 0.95 * values.length;
  return [10, 5, 1, 0.1, 0.01, 0.001, 0.0001].find(isStep) ?? 0;
}

function root(rising: (at: number) => number, low: number, high: number): number {
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function shareLimits(count: number, of: number): [number, number] {
  const seen = count / of;
  const away = (share: number): number => Math.abs(share - seen) - z * Math.sqrt((share * (1 - share)) / of);
  return [
    count === 0 ? 0 : root((share) => -away(share), 0, seen),
    count === of ? 1 : root((share) => away(share), seen, 1),
  ];
}

function atMost(most: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = most < 0 ? 0 : term;
  for (let events = 1; events <= most; events++) sum += term *= mean / events;
  return sum;
}

function eventLimits(count: number): [number, number] {
  if (count >= 10) {
    const byar = (o: number, sign: number): number =>
      o * Math.pow(1 - 1 / (9 * o) + (sign * z) / (3 * Math.sqrt(o)), 3);
    return [byar(count, -1), byar(count + 1, 1)];
  }
  const far = 2 * count + 20;
  const lower = count === 0 ? 0 : root((mean) => 0.975 - atMost(count - 1, mean), 0, far);
  return [lower, root((mean) => 0.025 - atMost(count, mean), 0, far)];
}

const per = ({ kind, unit }: Series): number =>
  kind === "proportion" ? 100 : Number((/per ([\d,]+)/.exec(unit)?.[1] ?? "").replaceAll(",", ""));

const columns = columnsOf(pack);

test("twenty series and more have derived intervals, all of them counted proportions or rates of events", () => {
  const ids = new Set(columns.map(({ series }) => series.id));
  expect(ids.size).toBeGreaterThanOrEqual(20);
  for (const { series } of columns) {
    expect([series.id, series.basis]).toEqual([series.id, "counted"]);
    expect([series.id, ["proportion", "rate of events"].includes(series.kind ?? "")]).toEqual([series.id, true]);
  }
});

test("every derived limit is what a 95% limit means, moved outward by half a last digit", () => {
  const wrong = columns.flatMap(({ name, series, derived, halfUnit }) =>
    derived.flatMap(({ numerator, denominator, lower, upper }) => {
      const isShare = series.kind === "proportion";
      const limits = isShare
        ? shareLimits(numerator, denominator)
        : eventLimits(numerator).map((events) => events / denominator);
      const wanted = [
        Math.max(0, limits[0]! * per(series) - halfUnit),
        Math.min(isShare ? 100 : Infinity, limits[1]! * per(series) + halfUnit),
      ];
      const far = [lower, upper].some((limit, at) => Math.abs(limit - wanted[at]!) > 2e-6);
      return far ? [`${name}: ${numerator} of ${denominator} is ${wanted.join(" to ")}, not ${lower} to ${upper}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test("the published figure lies between its derived limits", () => {
  const outside = columns.flatMap(({ name, derived }) =>
    derived.filter(({ value, lower, upper }) => value < lower || value > upper).map(({ value }) => `${name}: ${value}`),
  );
  expect(outside).toEqual([]);
});

test("in every year with derived limits 95% of the figures are what the counts give, or what they give when rounded", () => {
  const poor = columns.flatMap(({ name, series, counted, halfUnit }) => {
    const isTo5 = (of: "numerator" | "denominator"): boolean => counted.every((cell) => cell[of] % 5 === 0);
    const above = isTo5("numerator") ? 2.5 : 0;
    const below = isTo5("denominator") ? 2.5 : 0;
    const equal = counted.filter(({ value, numerator, denominator }) => {
      const least = (per(series) * Math.max(0, numerator - above)) / (denominator + below);
      const most = (per(series) * (numerator + above)) / Math.max(1e-9, denominator - below);
      return value >= least - halfUnit - 1e-9 && value <= most + halfUnit + 1e-9;
    });
    return equal.length < 0.95 * counted.length ? [`${name}: ${equal.length} of ${counted.length}`] : [];
  });
  expect(poor).toEqual([]);
});
