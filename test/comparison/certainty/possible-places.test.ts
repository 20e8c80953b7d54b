import { membersToldApart, possiblePlaces } from "../../../src/comparison/certainty/possible-places.ts";
import { position } from "../../../src/comparison/position.ts";
import type { RankBlock } from "../../../src/statistics/rank-block.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import type { RankInterval } from "../../../src/statistics/rank-interval.ts";
import { compare, withMetric } from "../tiny-comparison.ts";

test("why there is none: no figure, not judged, too few, no interval", () => {
  expect(possiblePlaces(compare("O09M01", "Maidstone", "region"))).toMatchObject({ reason: "not-applicable-to-tier" });
  const flagged = withMetric("O09M01", { noVerdict: true });
  expect(possiblePlaces(compare("O09M01", "Wokingham", "region", {}, flagged))).toMatchObject({ reason: "not-judged" });
  expect(possiblePlaces(compare("O09M01", "Wokingham", ["Slough"]))).toMatchObject({
    reason: "too-few-values",
    detail: { statistic: "range of places", n: 2, needed: 3, set: "your own list" },
  });
  for (const joint of [false, true])
    expect(possiblePlaces(compare("O06M09", "Wokingham", "region"), joint)).toMatchObject({ reason: "no-interval" });
});

test("the South East: who is wholly better or worse, limits that touch being neither", () => {
  // Wokingham 67 to 73: wholly below are the six of 63 or less; Brighton and Hove (61 to 67) touches.
  expect(possiblePlaces(compare("O09M01", "Wokingham", "region"))).toEqual({ best: 1, worst: 7, of: 13 });
  // Slough 55 to 61: wholly above are the six of 65 or more; Brighton and Hove (61 to 67) touches.
  expect(possiblePlaces(compare("O09M01", "Slough", "region"))).toEqual({ best: 7, worst: 13, of: 13 });
});

test("low is good mirrors it; where neither is good it is counted from the highest", () => {
  const low = withMetric("O09M01", { polarity: "lower-is-better" });
  expect(possiblePlaces(compare("O09M01", "Wokingham", "region", {}, low))).toEqual({ best: 7, worst: 13, of: 13 });
  const neutral = withMetric("O09M01", { polarity: "neutral" });
  expect(possiblePlaces(compare("O09M01", "Slough", "region", {}, neutral))).toEqual({
    best: 7,
    worst: 13,
    of: 13,
    fromHighest: true,
  });
});

test("jointly each half-width is wider: thirteen areas, 1.4598 times three", () => {
  // Own 70 - 4.38 = 65.62: wholly below are those whose figure + 4.38 is less, 58, 60 and 61.
  expect(possiblePlaces(compare("O09M01", "Wokingham", "region"), true)).toEqual({ best: 1, worst: 10, of: 13 });
});

test("jointly, it is the number of areas with the own one that counts", () => {
  // Three areas: 1.2184 times three on each side, 7.31 in all. Milton Keynes is 7 away, Slough 12.
  const three = compare("O09M01", "Wokingham", ["Milton Keynes", "Slough"]);
  expect(possiblePlaces(three)).toEqual({ best: 1, worst: 1, of: 3 });
  expect(possiblePlaces(three, true)).toEqual({ best: 1, worst: 2, of: 3 });
});

test("three areas are enough, and the place is within, whoever is asked", () => {
  for (const area of ["Wokingham", "Slough", "Reading", "Isle of Wight"]) {
    const comparison = compare("O09M01", area, ["Wokingham", "Slough", "Reading", "Isle of Wight"]);
    const { first, last } = position(comparison) as RankBlock;
    const { best, worst } = possiblePlaces(comparison) as RankInterval;
    expect([best <= first, worst >= last]).toEqual([true, true]);
  }
  expect(isNoValue(possiblePlaces(compare("O09M01", "Wokingham", ["Slough", "Reading"])))).toBe(false);
});

test("members are above, below or not to be told apart by their figure, whichever end is good", () => {
  for (const pack of [undefined, withMetric("O09M01", { polarity: "lower-is-better" })]) {
    const comparison = compare("O09M01", "Slough", ["Wokingham", "Brighton and Hove", "Reading"], {}, pack);
    const apart = membersToldApart(comparison);
    if (isNoValue(apart)) throw new Error(apart.reason);
    expect(comparison.figures.map(({ area }) => [area.name, apart.get(area.index)])).toEqual([
      ["Wokingham", "above"],
      ["Brighton and Hove", "cannot be told apart"],
      ["Reading", "cannot be told apart"],
    ]);
  }
  expect(membersToldApart(compare("O06M09", "Wokingham", "region"))).toMatchObject({ reason: "no-interval" });
});

test("a member without an interval is told apart from nobody", () => {
  // Healthy life expectancy has limits for some areas only.
  const comparison = compare("O08M01-F", "Wokingham", "region");
  const apart = membersToldApart(comparison);
  if (isNoValue(apart)) throw new Error(apart.reason);
  const reading = comparison.figures.find(({ area }) => area.name === "Reading")!;
  expect(apart.get(reading.area.index)).toBe("cannot be told apart");
});
