import type { Observed } from "../../../src/pack/assembly/observed.ts";
import { mergeSeries, type SeriesInput } from "../../../src/pack/assembly/merge-series.ts";
import { deriveIntervals } from "../../../src/sources/intervals/derive-intervals.ts";
import { inputOf, observedOf } from "../../pack/assembly/observed-of.ts";

const code = (at: number): string => `E0600${String(at).padStart(4, "0")}`;
/** 65 of 100, published as 65.0, with a digit after the point in the others so that the column has one decimal. */
const counted = (at: number, end = 2025, more: Partial<Observed> = {}): Observed =>
  observedOf(code(at), end, at === 1 ? 65 : 12.5, {
    ...(at === 1 ? { numerator: 65, denominator: 100 } : { numerator: 1, denominator: 8 }),
    ...more,
  });
const rows = (count: number, end = 2025): Observed[] => Array.from({ length: count }, (_, at) => counted(at + 1, end));
const wrong = { numerator: 7, denominator: 8 };
const derive = (figures: Observed[], more: Partial<SeriesInput> = {}) =>
  deriveIntervals(mergeSeries(inputOf(figures, [], more)));
const cellOf = (figures: Observed[], at = 1, more: Partial<SeriesInput> = {}) =>
  derive(figures, more).series.cells.at(-1)?.get(code(at));

test("a figure that is what its counts give has Wilson's limits, half a last digit wider, flagged as derived", () => {
  // 65 of 100 is 55.254% to 73.636% by Wilson; the column has one decimal.
  expect(cellOf(rows(20))).toMatchObject({
    value: 65,
    lower95: expect.closeTo(55.204, 3),
    upper95: expect.closeTo(73.686, 3),
    flags: ["derivedInterval"],
  });
});

test("the figures of a rate have the limits of the count, per as many as the unit says", () => {
  const events = Array.from({ length: 20 }, (_, at) =>
    observedOf(code(at + 1), 2025, at === 0 ? 65 : 12.35, {
      ...(at === 0 ? { numerator: 65, denominator: 1_000 } : { numerator: 247, denominator: 20_000 }),
    }),
  );
  const found = cellOf(events, 1, { kind: "rate of events", unit: "per 1,000 people" });
  // Byar: 50.163 to 82.849; two decimals are published.
  expect(found).toMatchObject({ lower95: expect.closeTo(50.158, 3), upper95: expect.closeTo(82.854, 3) });
});

test("a published interval stays as it is", () => {
  const published = counted(1, 2025, { lower95: 60, upper95: 70 });
  expect(cellOf([published, ...rows(20).slice(1)])).toMatchObject({ lower95: 60, upper95: 70, flags: [] });
});

test.each([
  ["a mean", { kind: "mean" }, "mean"],
  ["a survey", { basis: "survey" }, "survey"],
  ["a standardised rate", { kind: "rate of events", basis: "age-standardised", unit: "per 1,000" }, "age-standardised"],
  ["a gap", { kind: "gap" }, "gap"],
  ["a rate per nothing", { kind: "rate of events", unit: "events" }, 'the unit "events" does not say of how many'],
] as const)("nothing is derived of %s, whatever counts it has", (_name, more, barred) => {
  const { series, intervals } = derive(rows(20), more);
  expect([...(series.cells[0]?.values() ?? [])].every(({ lower95 }) => lower95 === null)).toBe(true);
  expect(intervals).toMatchObject({ barred, periods: [] });
});

test("19 of 20 that are what their counts give are enough: the one that is not has no limits", () => {
  const figures = [...rows(19), counted(20, 2025, wrong)];
  expect(cellOf(figures)?.lower95).not.toBeNull();
  expect(cellOf(figures, 20)).toMatchObject({ lower95: null, upper95: null, flags: [] });
  expect(derive(figures).intervals.periods).toEqual([{ period: "2025", compared: 20, equal: 19, derived: 19 }]);
});

test("18 of 20 are not enough, and nothing is derived", () => {
  const figures = [...rows(18), counted(19, 2025, wrong), counted(20, 2025, wrong)];
  expect(derive(figures).intervals.periods).toEqual([{ period: "2025", compared: 20, equal: 18, derived: 0 }]);
  expect(cellOf(figures)).toMatchObject({ lower95: null, flags: [] });
});

test("fewer than ten figures prove nothing", () => {
  expect(cellOf(rows(9))?.lower95).toBeNull();
  expect(cellOf(rows(10))?.lower95).not.toBeNull();
});

test("a year whose counts are of something else stays out alone, and takes the series along where it weighs", () => {
  const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const bad = (end: number, count: number): Observed[] =>
    rows(20, end).map((one, at) => (at < count ? { ...one, ...wrong } : one));
  const derivedBy = (figures: Observed[]) => derive(figures).intervals.periods.map(({ derived }) => derived);
  expect(derivedBy(years.flatMap((end) => (end === 2018 ? bad(end, 4) : rows(20, end))))).toEqual([
    0,
    ...Array<number>(7).fill(20),
  ]);
  expect(derivedBy([...bad(2024, 20), ...rows(20, 2025)])).toEqual([0, 0]);
});

test("counts rounded to 5 prove figures made of the exact ones", () => {
  const rounded = rows(20).map((one, at) => ({
    ...one,
    value: 61.3 + at / 10,
    numerator: 60,
    denominator: 95,
  }));
  expect(cellOf(rounded)?.lower95).not.toBeNull();
  const exact = rounded.map((one, at) => (at === 0 ? { ...one, numerator: 61, denominator: 97 } : one));
  expect(cellOf(exact)?.lower95).toBeNull();
});

test("a rate that is published to 5 is proved to 5, and its limits are moved by 2.5", () => {
  const figures = Array.from({ length: 20 }, (_, at) =>
    observedOf(code(at + 1), 2025, 65 + 5 * at, { numerator: 66 + 5 * at, denominator: 1_000 }),
  );
  const found = cellOf(figures, 1, { kind: "rate of events", unit: "per 1,000" });
  // Byar's limits of 66 events: 51.043 to 83.970.
  expect(found).toMatchObject({ lower95: expect.closeTo(48.543, 2), upper95: expect.closeTo(86.47, 2) });
});

test("a partial figure, one without both counts and a suppressed one have no limits", () => {
  const figures = [
    counted(1, 2025, { flags: ["partial"] }),
    counted(2, 2025, { denominator: null }),
    observedOf(code(3), 2025, null, { numerator: 1, denominator: 8 }),
    counted(4, 2025, { numerator: 1, denominator: 0 }),
    ...rows(24).slice(4),
  ];
  for (const at of [1, 2, 3, 4]) expect(cellOf(figures, at)?.lower95).toBeNull();
  expect(cellOf(figures, 5)?.lower95).not.toBeNull();
});

test("counts that are not whole prove the figure but give no limits", () => {
  const figures = rows(20).map((one) => ({
    ...one,
    numerator: (one.numerator as number) * 1.5,
    denominator: (one.denominator as number) * 1.5,
  }));
  expect(derive(figures).intervals.periods).toEqual([{ period: "2025", compared: 20, equal: 20, derived: 0 }]);
});
