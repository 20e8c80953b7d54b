import { minimumOthers, notEnough, type SizedStatistic } from "../../src/comparison/minimum-others.ts";

test("minimums: median, mean, gap, verdict n >= 3; q1, q3, MAD, z and robust z n >= 5; percentile and bands N >= 10; minimum, maximum and rank one other; a range of places N >= 3", () => {
  const needs = (n: number): SizedStatistic[] =>
    (Object.keys(minimumOthers) as SizedStatistic[]).filter(
      (one) => notEnough(one, n) === null && notEnough(one, n - 1) !== null,
    );
  expect(needs(1)).toEqual(["min", "max", "rank"]);
  expect(needs(2)).toEqual(["range of places"]);
  expect(needs(3)).toEqual(["median", "mean", "gap", "verdict"]);
  expect(needs(5)).toEqual(["q1", "q3", "mad", "z", "robust z"]);
  expect(needs(9)).toEqual(["percentile", "quartile", "quintile"]);
});

test("statistics of position count the own area in what they say of the set's size", () => {
  expect(notEnough("quartile", 8)).toMatchObject({ detail: { n: 9, needed: 10, statistic: "quartile" } });
  expect(notEnough("percentile", 0)).toMatchObject({ detail: { n: 1, needed: 10 } });
  expect(notEnough("range of places", 1)).toMatchObject({ detail: { n: 2, needed: 3 } });
  expect(notEnough("z", 4)).toMatchObject({ detail: { n: 4, needed: 5 } });
});

test("nobody else is too few for everything", () => {
  for (const statistic of Object.keys(minimumOthers) as SizedStatistic[])
    expect(notEnough(statistic, 0)).toMatchObject({ kind: "no-value", reason: "too-few-values" });
});
