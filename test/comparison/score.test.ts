import fc from "fast-check";
import { position } from "../../src/comparison/position.ts";
import { score } from "../../src/comparison/score.ts";
import {
  type Score,
  type ScoreInput,
  type ScoreMethod,
  scoreMethods,
  scoreValues,
  unitIsShare,
} from "../../src/comparison/score-values.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import { compare, withMetric } from "./tiny-comparison.ts";

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

test("a score in the pack takes unit and polarity from the series", () => {
  const absence = compare("O06M09", "Wokingham", "region");
  expect(score(absence, "rank")).toMatchObject({ value: 1 });
  expect(score(absence, "gap%")).toMatchObject({
    reason: "unit-is-share",
    detail: { unit: "%", set: absence.set.name },
  });
  expect(score(compare("O07M05", "Wokingham", "region"), "gap%")).toMatchObject({
    value: expect.any(Number) as number,
  });
  expect(score(compare("O07M05", "Wokingham", "region"), "favourable")).toMatchObject({ reason: "neutral-polarity" });
});

test("includeOwn of a comparison reaches the score", () => {
  const list = ["Medway", "Slough", "Luton"]; // 21, 17, 18; own 13
  expect(score(compare("O06M09", "Wokingham", list), "gap")).toMatchObject({ value: -5 });
  expect(score(compare("O06M09", "Wokingham", list, { includeOwn: true }), "gap")).toMatchObject({ value: -4.5 });
});

test("without an own figure the reason is the figure's, with too few the set's", () => {
  expect(score(compare("O06M09", "Isle of Wight", "region"))).toMatchObject({ reason: "suppressed" });
  expect(score(compare("O06M09", "Maidstone", "region"))).toMatchObject({ reason: "not-applicable-to-tier" });
  expect(score(compare("O06M09", "Kent", "region"))).toMatchObject({
    reason: "too-few-values",
    detail: { n: 2, needed: 5, set: "South East county councils" },
  });
});

test("regions of counties are often too small, and say so", () => {
  const kent = compare("O06M09", "Kent", "region");
  expect(score(kent, "quartile")).toMatchObject({ reason: "too-few-values", detail: { n: 3, needed: 10 } });
});

test("MAD = 0 in the pack: 5G coverage is scored on the fallback scale, and says so", () => {
  const fiveG = score(compare("O15M03", "Wokingham", "region"));
  // Others 100 x 8, 98, 92, 88, 84: median 100, MAD 0, mean absolute deviation 38/12.
  expect(fiveG).toMatchObject({
    value: expect.closeTo(-1 / ((1.253314 * 38) / 12), 12) as number,
    fallbackScale: true,
  });
});

test("rank is given whenever there is one other value, N always shown", () => {
  expect(position(compare("O06M09", "Gateshead", "region"))).toEqual({ first: 1, last: 1, of: 2 });
  expect(position(compare("O06M09", "Gateshead", []))).toMatchObject({
    reason: "too-few-values",
    detail: { n: 0, needed: 1, set: "your own list" },
  });
  expect(position(compare("O06M09", "Isle of Wight", "region"))).toMatchObject({ reason: "suppressed" });
});

test("rank 1 is the highest where polarity is neutral, ties are a block", () => {
  expect(position(compare("O07M05", "Southampton", ["Portsmouth", "Medway"]))).toEqual({ first: 1, last: 1, of: 3 });
  expect(position(compare("O06M09", "Luton", ["Bedford", "Milton Keynes", "Wokingham"]))).toEqual({
    first: 2,
    last: 4,
    of: 4,
  });
});

test("better and worse change places with polarity", () => {
  const turned = withMetric("O06M09", { polarity: "higher-is-better" });
  const low = position(compare("O06M09", "Wokingham", "region"));
  const high = position(compare("O06M09", "Wokingham", "region", {}, turned));
  expect(low).toEqual({ first: 1, last: 1, of: 12 });
  expect(high).toEqual({ first: 12, last: 12, of: 12 });
  const bands = (pack?: typeof turned) =>
    ["quartile", "quintile"].map(
      (method) => (score(compare("O06M09", "Wokingham", "region", {}, pack), method as ScoreMethod) as Score).value,
    );
  expect(bands()).toEqual(["A", 1]);
  expect(bands(turned)).toEqual(["D", 5]);
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
