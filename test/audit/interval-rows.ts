import { byarInterval } from "../../src/statistics/byar-interval.ts";
import { derivedInterval } from "../../src/statistics/derived-interval.ts";
import { exactPoissonInterval } from "../../src/statistics/exact-poisson-interval.ts";
import type { Interval } from "../../src/statistics/interval.ts";
import { sameFigure } from "../../src/statistics/same-figure.ts";
import { studentsT95 } from "../../src/statistics/students-t.ts";
import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";
import { documented } from "./documented-formulas.ts";
import type { CheckedRow, Input } from "./formula-sheet.ts";

const wilson = documented("statistics/wilson-interval");
const z = 1.959964;

/** Intervals of counts and proportions, Student's t, and when two figures are the same. */
export function intervalRows(): readonly CheckedRow[] {
  return [
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(exactPoisson),
    ...[10, 11, 25, 65, 100, 999, 12_345].map(byar),
    ...[
      [0, 12],
      [1, 12],
      [12, 12],
      [65, 100],
      [3, 1_000],
      [2_017, 4_000],
      [99_999, 100_000],
    ].map(wilsonOf),
    ...[
      [0, 12],
      [395, 1_782],
      [704, 1_151],
      [12, 12],
    ].map(derivedOf),
    ...Array.from({ length: 30 }, (_, at) => studentsT(at + 1)),
    ...[
      [0.1 + 0.2, 0.3],
      [80.19999999999999, 80.2],
      [80.2, 80.3],
      [1_234.5, 1_234.6],
      [0, 0],
    ].map(same),
  ];
}

function row(
  label: string,
  inputs: Readonly<Record<string, Input>>,
  [lower, upper]: readonly [string, string],
  expected: Interval,
): CheckedRow {
  const { lower: from, upper: to } = expected;
  return { label, inputs, formulas: { lower, upper }, expected: { lower: from, upper: to } };
}

function exactPoisson(o: number): CheckedRow {
  const [lower, upper] = [0, 1].map((at) => documented("statistics/exact-poisson-interval", at)) as [string, string];
  return row(`exact Poisson ${o}`, { o }, [o === 0 ? "0" : lower, upper], exactPoissonInterval(o));
}

function byar(o: number): CheckedRow {
  const limits = [0, 1].map((at) => documented("statistics/byar-interval", at)) as [string, string];
  return row(`Byar ${o}`, { o, z }, limits, byarInterval(o));
}

function wilsonOf([o = 0, n = 0]: readonly number[]): CheckedRow {
  const limits = [wilson, wilson.replace("-z*SQRT", "+z*SQRT")] as const;
  return row(`Wilson ${o} of ${n}`, { o, n, z }, limits, wilsonInterval(o, n) as Interval);
}

/** A percentage with one decimal: its lower limit is half a last digit lower. */
function derivedOf([o = 0, n = 0]: readonly number[]): CheckedRow {
  const figure = { kind: "proportion", numerator: o, denominator: n, per: 100, halfUnit: 0.05 } as const;
  return {
    label: `derived ${o} of ${n}`,
    inputs: { o, n, z },
    formulas: { lower: documented("statistics/derived-interval") },
    expected: { lower: (derivedInterval(figure) as Interval).lower },
  };
}

function studentsT(degrees: number): CheckedRow {
  return {
    label: `Student's t ${degrees}`,
    inputs: { degrees },
    formulas: { t: documented("statistics/students-t") },
    expected: { t: studentsT95(degrees) },
  };
}

function same([a = 0, b = 0]: readonly number[]): CheckedRow {
  return {
    label: `${a} the same as ${b}`,
    inputs: { a, b },
    formulas: { same: `IF(${documented("statistics/same-figure")},"same","not the same")` },
    expected: { same: sameFigure(a, b) ? "same" : "not the same" },
  };
}
