import { score } from "../../src/comparison/score.ts";
import type { Score, ScoreMethod } from "../../src/comparison/score-values.ts";
import { compare, withMetric } from "./tiny-comparison.ts";

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

test("bands change ends with polarity", () => {
  const turned = withMetric("O06M09", { polarity: "higher-is-better" });
  const bands = (pack?: typeof turned) =>
    ["quartile", "quintile"].map(
      (method) => (score(compare("O06M09", "Wokingham", "region", {}, pack), method as ScoreMethod) as Score).value,
    );
  expect(bands()).toEqual(["A", 1]);
  expect(bands(turned)).toEqual(["D", 5]);
});
