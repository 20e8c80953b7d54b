import { benchmark } from "../../src/comparison/benchmark.ts";
import { distance } from "../../src/comparison/distance.ts";
import { position } from "../../src/comparison/position.ts";
import { score } from "../../src/comparison/score.ts";
import { type Score, scoreMethods } from "../../src/comparison/score-values.ts";
import { standardDeviation } from "../../src/statistics/standard-deviation.ts";
import { compare } from "./tiny-comparison.ts";

/*
 * The example of README.md, What each number means: rented homes deemed decent, 2024, Wokingham among the other
 * single-tier councils of the South East. Definitions: src/METHODS.md, Benchmark, Scores, Place and bands.
 */

const comparison = compare("O02M01", "Wokingham", "region");
const valueOf = (method: (typeof scoreMethods)[number]): unknown => (score(comparison, method) as Score).value;

test("n is 12, the own value 87.12, nobody is missing", () => {
  expect(comparison.n).toBe(12);
  expect(comparison.own).toMatchObject({ value: 87.12 });
  expect(comparison.set.members.map((member) => member.name)).toEqual([
    "Medway",
    "Bracknell Forest",
    "West Berkshire",
    "Reading",
    "Slough",
    "Windsor and Maidenhead",
    "Milton Keynes",
    "Brighton and Hove",
    "Portsmouth",
    "Southampton",
    "Isle of Wight",
    "Buckinghamshire",
  ]);
});

test("median 81.455, mean 80.4492, s 5.1612, MAD 2.84", () => {
  expect(benchmark(comparison, "median")).toBeCloseTo(81.455, 10);
  expect((benchmark(comparison, "mean") as number).toFixed(4)).toBe("80.4492");
  expect((standardDeviation(comparison.values) as number).toFixed(4)).toBe("5.1612");
  expect(benchmark(comparison, "mad")).toBeCloseTo(2.84, 10);
});

test("gap +5.665, z 1.2925, robust z 1.3454, the default", () => {
  expect(valueOf("gap")).toBeCloseTo(5.665, 10);
  expect((valueOf("z") as number).toFixed(4)).toBe("1.2925");
  expect((valueOf("robustz") as number).toFixed(4)).toBe("1.3454");
  expect(score(comparison)).toEqual(score(comparison, "robustz"));
});

test("1.99 unscaled MADs: above", () => {
  const far = distance(comparison);
  expect(far).toMatchObject({ band: "apart", side: "above", fallbackScale: false });
  expect((far as { deviations: number }).deviations.toFixed(2)).toBe("1.99");
});

test("percentile 10/12, rank 3rd of 13, quartile A, quintile 1", () => {
  expect(valueOf("percentile")).toBeCloseTo(10 / 12, 14);
  expect(valueOf("rank")).toBe(3);
  expect(position(comparison)).toEqual({ first: 3, last: 3, of: 13 });
  expect(valueOf("quartile")).toBe("A");
  expect(valueOf("quintile")).toBe(1);
});

test("with own included: median 82.27, quartiles 77.49 and 83.17; the place does not change", () => {
  const included = compare("O02M01", "Wokingham", "region", { includeOwn: true });
  expect(benchmark(included, "median")).toBe(82.27);
  expect(benchmark(included, "q1")).toBe(77.49);
  expect(benchmark(included, "q3")).toBe(83.17);
  expect(position(included)).toEqual(position(comparison));
  expect(score(included, "percentile")).toEqual(score(comparison, "percentile"));
});

test("a % unit has no gap in per cent", () => {
  expect(score(comparison, "gap%")).toMatchObject({ reason: "unit-is-share", detail: { unit: "%" } });
});
