import fc from "fast-check";
import {
  type ScoreInput,
  type ScoreMethod,
  scoreMethods,
  scoreValues,
  unitIsShare,
} from "../../src/comparison/score-values.ts";
import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";

const input = (others: readonly number[], more: Partial<ScoreInput> = {}): ScoreInput => ({
  own: 17,
  others,
  factor: 1,
  unit: "years",
  ...more,
});
const valueOf = (method: ScoreMethod, given: ScoreInput): unknown => {
  const found = scoreValues(method, given);
  return isNoValue(found) ? found.reason : found.value;
};
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9];

test("gap needs three others, z and robust z five, percentile and bands ten with the own one, rank one", () => {
  const enough: [ScoreMethod, number][] = [
    ["gap", 3],
    ["gap%", 3],
    ["z", 5],
    ["robustz", 5],
    ["favourable", 5],
    ["percentile", 9],
    ["favourable percentile", 9],
    ["quartile", 9],
    ["quintile", 9],
    ["rank", 1],
  ];
  expect(enough.map(([method]) => method).sort()).toEqual([...scoreMethods].sort());
  for (const [method, others] of enough) {
    expect(valueOf(method, input(ten.slice(0, others)))).not.toBe("too-few-values");
    expect(valueOf(method, input(ten.slice(0, others - 1)))).toBe("too-few-values");
  }
});

test("each method gives its own number or letter", () => {
  const given = input([10, 12, 13, 15, 40, 41, 42, 43, 44, 45], { factor: -1 });
  const value = (method: ScoreMethod) => valueOf(method, given);
  // Median 40.5, deviations 30.5 28.5 27.5 25.5 .5 .5 1.5 2.5 3.5 4.5: MAD 4.
  expect(value("gap")).toBe(-23.5);
  expect(value("gap%")).toBeCloseTo(-23.5 / 40.5, 14);
  expect(value("robustz")).toBeCloseTo(-23.5 / (1.4826 * 4), 14);
  expect(value("favourable")).toBeCloseTo(23.5 / (1.4826 * 4), 14);
  expect(value("percentile")).toBe(0.4);
  expect(value("favourable percentile")).toBe(0.6);
  expect(value("rank")).toBe(5);
  expect(value("quartile")).toBe("B");
  expect(value("quintile")).toBe(2);
  // Mean 30.5, sum of squares of deviations 2190.5.
  expect(value("z")).toBeCloseTo(-13.5 / Math.sqrt(2190.5 / 9), 12);
});

test("a score carries its method and whether the fallback scale was used", () => {
  expect(scoreValues("gap", input([1, 2, 3]))).toEqual({
    kind: "score",
    method: "gap",
    value: 15,
    fallbackScale: false,
  });
  const manyEqual = input([4, 4, 4, 4, 9], { own: 9 });
  expect(scoreValues("robustz", manyEqual)).toEqual({
    kind: "score",
    method: "robustz",
    value: expect.closeTo(5 / 1.253314, 12) as number,
    fallbackScale: true,
  });
  expect(scoreValues("favourable", { ...manyEqual, factor: -1 })).toMatchObject({ fallbackScale: true });
  expect(scoreValues("z", manyEqual)).toMatchObject({ fallbackScale: false });
});

test("identical values: 0 on them, a reason off them", () => {
  const same = [4, 4, 4, 4, 4];
  for (const method of ["z", "robustz", "favourable"] as const) {
    expect(valueOf(method, input(same, { own: 4 }))).toBe(0);
    expect(valueOf(method, input(same, { own: 5 }))).toBe("identical-values");
  }
});

test("neutral polarity: no favourable score, percentile or band, but rank, percentile and robust z", () => {
  const given = input([...ten, 10], { factor: 0 });
  for (const method of ["favourable", "favourable percentile", "quartile", "quintile"] as const)
    expect(valueOf(method, given)).toBe("neutral-polarity");
  expect(valueOf("rank", given)).toBe(1);
  expect(valueOf("percentile", given)).toBe(1);
  expect(valueOf("robustz", given)).toEqual(expect.any(Number));
});

test("gap %: a reason if the median is 0 or the unit is itself a share, change or points", () => {
  expect(valueOf("gap%", input([0, 0, 0]))).toBe("median-is-zero");
  for (const unit of ["%", "% of adults", "% change on a year earlier", "percentage points", "Attainment 8 points"])
    expect(valueOf("gap%", input([1, 2, 3], { unit }))).toBe("unit-is-share");
  for (const unit of ["", "per 100,000", "years", "£ per week", "index, 0 to 1"])
    expect(valueOf("gap%", input([1, 2, 3], { unit }))).toBe(7.5);
});

test("a unit that only mentions points or per cent elsewhere is no share", () => {
  expect(unitIsShare("charging points per 1,000")).toBe(false);
  expect(unitIsShare("score, 100% = best")).toBe(false);
  expect(unitIsShare(" % ")).toBe(true);
  expect(unitIsShare("percentage point")).toBe(true);
  expect(unitIsShare("viewpoints")).toBe(false);
});

test("includeOwn measures gap, z and robust z against all, and leaves place and percentile alone", () => {
  const others = [10, 12, 13, 15, 40, 41, 42, 43, 44];
  const included = input(others, { own: 1, includeOwn: true });
  const all = input([1, ...others], { own: 1 });
  for (const method of ["gap", "gap%", "z", "robustz", "favourable"] as const)
    expect(valueOf(method, included)).toBe(valueOf(method, all));
  for (const method of ["rank", "percentile", "quartile", "quintile"] as const)
    expect(valueOf(method, included)).toBe(valueOf(method, input(others, { own: 1 })));
});

test("a tie across two fifths is a reason naming both", () => {
  expect(scoreValues("quintile", input([1, 2, 3, 4, 5, 6, 7, 17, 99]))).toMatchObject({
    reason: "tie-across-bands",
    detail: { bands: ["1", "2"] },
  });
});

test("no method ever answers NaN, infinity or a blank", () => {
  const figure = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(
      figure,
      fc.array(figure, { maxLength: 16 }),
      fc.constantFrom<PolarityFactor>(1, -1, 0),
      fc.boolean(),
      (own, others, factor, includeOwn) => {
        for (const method of scoreMethods) {
          const found = scoreValues(method, { own, others, factor, unit: "years", includeOwn });
          if (isNoValue(found)) expect(found.reason).toMatch(/too-few|identical|neutral|median-is-zero|tie/);
          else expect(typeof found.value === "string" || Number.isFinite(found.value)).toBe(true);
        }
      },
    ),
  );
});
