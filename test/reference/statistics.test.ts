import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { byarInterval } from "../../src/statistics/byar-interval.ts";
import { exactPoissonInterval } from "../../src/statistics/exact-poisson-interval.ts";
import { gapPercent } from "../../src/statistics/gap-percent.ts";
import { gap } from "../../src/statistics/gap.ts";
import { mad } from "../../src/statistics/mad.ts";
import { mean } from "../../src/statistics/mean.ts";
import { median } from "../../src/statistics/median.ts";
import { percentile } from "../../src/statistics/percentile.ts";
import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import { quartileBand } from "../../src/statistics/quartile-band.ts";
import { quartiles, type Quartiles } from "../../src/statistics/quartiles.ts";
import { quintileBand } from "../../src/statistics/quintile-band.ts";
import { rankBlock } from "../../src/statistics/rank-block.ts";
import { robustZ } from "../../src/statistics/robust-z.ts";
import { slope, type Slope } from "../../src/statistics/slope.ts";
import { standardDeviation } from "../../src/statistics/standard-deviation.ts";
import { studentsT95 } from "../../src/statistics/students-t.ts";
import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";
import type { Interval } from "../../src/statistics/interval.ts";
import { zScore } from "../../src/statistics/z-score.ts";

/*
 * Expected numbers from other software, and by the definitions of src/METHODS.md worked out by hand: none was computed by the code under test.
 */

type Row = Record<"statistic" | "case" | "own" | "set" | "factor" | "expected" | "definition" | "origin", string>;

const text = readFileSync(join(__dirname, "statistics.csv"), "utf8");
const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

const numbers = (row: Row): number[] => row.set.split(" ").filter(Boolean).map(Number);
const factor = (row: Row): PolarityFactor => Number(row.factor) as PolarityFactor;
const place = (row: Row) => rankBlock(Number(row.own), numbers(row), factor(row));
const line = (row: Row) =>
  slope(
    row.set.split(" ").map((point) => {
      const [year, value] = point.split(":").map(Number);
      return { year: year as number, value: value as number };
    }),
  ) as Slope;

const compute: Record<string, (row: Row) => unknown> = {
  median: (row) => median(numbers(row)),
  mean: (row) => mean(numbers(row)),
  standardDeviation: (row) => standardDeviation(numbers(row)),
  q1: (row) => (quartiles(numbers(row)) as Quartiles).q1,
  q2: (row) => (quartiles(numbers(row)) as Quartiles).q2,
  q3: (row) => (quartiles(numbers(row)) as Quartiles).q3,
  mad: (row) => mad(numbers(row)),
  gap: (row) => gap(Number(row.own), numbers(row)),
  gapPercent: (row) => gapPercent(Number(row.own), numbers(row)),
  zScore: (row) => zScore(Number(row.own), numbers(row)),
  robustZ: (row) => robustZ(Number(row.own), numbers(row)),
  percentile: (row) => percentile(Number(row.own), numbers(row)),
  rankFirst: (row) => place(row).first,
  rankLast: (row) => place(row).last,
  quartileBand: (row) => quartileBand(Number(row.own), [...numbers(row), Number(row.own)], factor(row)),
  quintileBand: (row) => quintileBand(place(row), factor(row)),
  "byar.lower": (row) => byarInterval(Number(row.own)).lower,
  "byar.upper": (row) => byarInterval(Number(row.own)).upper,
  "exactPoisson.lower": (row) => exactPoissonInterval(Number(row.own)).lower,
  "exactPoisson.upper": (row) => exactPoissonInterval(Number(row.own)).upper,
  "wilson.lower": (row) => (wilsonInterval(Number(row.own), Number(row.set)) as Interval).lower,
  "wilson.upper": (row) => (wilsonInterval(Number(row.own), Number(row.set)) as Interval).upper,
  studentsT95: (row) => studentsT95(Number(row.own)),
  "slope.perYear": (row) => line(row).perYear,
  "slope.halfWidth": (row) => (line(row).upper - line(row).lower) / 2,
};

/** Half of the last printed decimal, or 13 digits where the origin gives full precision. */
function tolerance({ expected, origin }: Row): number {
  const decimals = expected.split(".")[1]?.length ?? 0;
  return origin.startsWith("METHODS.md: ")
    ? 0.5 * 10 ** -decimals + 1e-12
    : 1e-12 * Math.max(1, Math.abs(Number(expected)));
}

test("the reference has its origin in every row, and at least three origins", () => {
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.every((row) => row.origin !== "" && row.definition !== "")).toBe(true);
  expect(new Set(rows.map((row) => row.origin.split(" ")[0])).size).toBeGreaterThanOrEqual(3);
});

test.each(rows)("$statistic of $case ($own, $factor) is $expected: $origin", (row) => {
  const found = compute[row.statistic]?.(row);
  if (Number.isNaN(Number(row.expected))) expect(found).toBe(row.expected);
  else expect(Math.abs((found as number) - Number(row.expected))).toBeLessThanOrEqual(tolerance(row));
});
