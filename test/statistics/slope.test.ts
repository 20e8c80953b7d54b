import { slope, type Slope } from "../../src/statistics/slope.ts";

const series = (...values: number[]) => values.map((value, at) => ({ year: 2020 + at, value }));

test("fewer than three points give a reason", () => {
  expect(slope([])).toMatchObject({ reason: "too-few-values", detail: { n: 0, needed: 3 } });
  expect(slope(series(1, 2))).toMatchObject({ reason: "too-few-values", detail: { n: 2, needed: 3 } });
});

test("points of one year only have no slope", () => {
  const oneYear = [1, 2, 3].map((value) => ({ year: 2020, value }));
  expect(slope(oneYear)).toMatchObject({ reason: "too-few-values", detail: { n: 1 } });
});

test("a series that never moves has a slope of exactly 0, between 0 and 0", () => {
  expect(slope(series(19.4, 19.4, 19.4, 19.4, 19.4))).toEqual({ perYear: 0, lower: 0, upper: 0, points: 5 });
});

test("a level series has a slope of exactly 0 at any level and length", () => {
  for (const level of [0.1, 1.1, 19.4, 80.7, 1234.56])
    for (let length = 3; length <= 12; length++)
      expect(slope(series(...Array<number>(length).fill(level)))).toEqual({
        perYear: 0,
        lower: 0,
        upper: 0,
        points: length,
      });
});

test("points on a line have that line's slope and no width", () => {
  expect(slope(series(1, 3, 5, 7))).toEqual({ perYear: 2, lower: 2, upper: 2, points: 4 });
});

test("a skipped year counts as a gap", () => {
  const skipped = [2018, 2020, 2021, 2022].map((year) => ({ year, value: 3 * year }));
  expect((slope(skipped) as Slope).perYear).toBeCloseTo(3, 12);
});

test("the order of the points does not matter", () => {
  const points = series(5, 9, 4, 8, 6);
  const turned = slope([...points].reverse()) as Slope;
  const straight = slope(points) as Slope;
  for (const part of ["perYear", "lower", "upper"] as const) expect(turned[part]).toBeCloseTo(straight[part], 12);
});
