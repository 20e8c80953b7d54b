import { benchmark, type BenchmarkStatistic } from "../../src/comparison/benchmark.ts";
import { compare } from "./tiny-comparison.ts";

const five = ["Medway", "Slough", "Luton", "Reading", "Bexley"]; // 21, 17, 18, 19, 16
const of = (statistic: BenchmarkStatistic, count = 5) =>
  benchmark(compare("O06M09", "Wokingham", five.slice(0, count)), statistic);

test("median, mean, quartiles, minimum, maximum and MAD are of the others", () => {
  expect(of("median")).toBe(18);
  expect(of("mean")).toBeCloseTo(18.2, 12);
  expect(of("q1")).toBe(17);
  expect(of("q3")).toBe(19);
  expect(of("min")).toBe(16);
  expect(of("max")).toBe(21);
  expect(of("mad")).toBe(1);
});

test("median and mean need three others", () => {
  for (const statistic of ["median", "mean"] as const) {
    expect(of(statistic, 3)).toEqual(expect.any(Number));
    expect(of(statistic, 2)).toEqual({
      kind: "no-value",
      reason: "too-few-values",
      detail: { statistic, n: 2, needed: 3, set: "your own list" },
    });
  }
});

test("quartiles and MAD need five others", () => {
  for (const statistic of ["q1", "q3", "mad"] as const) {
    expect(of(statistic, 5)).toEqual(expect.any(Number));
    expect(of(statistic, 4)).toMatchObject({ reason: "too-few-values", detail: { n: 4, needed: 5 } });
  }
});

test("minimum and maximum are given whenever there is one other value", () => {
  for (const statistic of ["min", "max"] as const) {
    expect(of(statistic, 1)).toBe(21);
    expect(of(statistic, 0)).toMatchObject({ reason: "too-few-values", detail: { n: 0, needed: 1 } });
  }
});

test("the own value counted in does not make a set large enough", () => {
  const two = compare("O06M09", "Wokingham", five.slice(0, 2), { includeOwn: true });
  expect(benchmark(two, "median")).toMatchObject({ reason: "too-few-values", detail: { n: 2 } });
});
