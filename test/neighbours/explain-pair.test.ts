import { explainPair, type PairExplanation } from "../../src/neighbours/explain-pair.ts";
import { openModel } from "../../src/neighbours/open-model.ts";
import { areaNamed, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { inputOf } from "./model-fixture.ts";

const sumOf = (explanation: PairExplanation): number => {
  let sum = 0;
  for (const part of explanation.parts) sum += part.contribution ?? 0;
  return sum;
};

const weightings = [
  new Map<string, number>(),
  new Map([
    ["population", 3],
    ["pct_white", 0.1],
  ]),
];

test.each(weightings)("each pair's contributions sum exactly to its squared distance (weights %#)", (weights) => {
  const model = openModel(tinyPack, weights);
  for (const area of tinyPack.areas)
    for (const { area: other, distance } of model.neighboursOf(area, 99)) {
      const explanation = explainPair(model, area, other) as PairExplanation;
      expect(sumOf(explanation)).toBe(explanation.squared);
      expect(explanation.distance).toBe(distance);
      const shares = explanation.parts.reduce((sum, part) => sum + (part.share ?? 0), 0);
      expect(shares).toBeCloseTo(explanation.squared === 0 ? 0 : 1, 12);
    }
});

test("it names both values, the standardised difference, the weight and the share of each indicator", () => {
  const input = inputOf([
    ["E06000001", "single", 1, 10],
    ["E06000002", "single", 2, 10],
    ["E06000003", "single", 3, 40],
  ]);
  const [one, , three] = input.areas;
  const explanation = explainPair(openModel(input), one!, three!) as PairExplanation;
  const apart = 30 / Math.sqrt(300);
  expect(explanation).toEqual({
    model: "LOF-21 open model",
    weighted: false,
    squared: expect.closeTo((4 + apart ** 2) / 2, 12),
    distance: expect.closeTo(Math.sqrt((4 + apart ** 2) / 2), 12),
    parts: [
      {
        id: "i1",
        column: 0,
        own: 1,
        other: 3,
        difference: -2,
        weight: 1,
        contribution: 2,
        share: expect.closeTo(4 / (4 + apart ** 2), 12),
      },
      {
        id: "i2",
        column: 1,
        own: 10,
        other: 40,
        difference: expect.closeTo(-apart, 12),
        weight: 1,
        contribution: expect.closeTo(apart ** 2 / 2, 12),
        share: expect.closeTo(apart ** 2 / (4 + apart ** 2), 12),
      },
    ],
  });
});

test("an indicator that one of them lacks does not count, and shows which value there is", () => {
  const explanation = explainPair(openModel(tinyPack), areaNamed("Maidstone"), areaNamed("Swale")) as PairExplanation;
  const sen = explanation.parts.find((part) => part.id === "pct_pupils_sen");
  expect(sen).toEqual({
    id: "pct_pupils_sen",
    column: 4,
    own: null,
    other: null,
    difference: null,
    weight: 1,
    contribution: null,
    share: null,
  });
  expect(explanation.parts.map((part) => part.column)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("an indicator that is the same everywhere does not count although both have it", () => {
  const input = inputOf([
    ["E06000001", "single", 1, 5],
    ["E06000002", "single", 2, 5],
  ]);
  const explanation = explainPair(openModel(input), input.areas[0]!, input.areas[1]!) as PairExplanation;
  expect(explanation.parts[1]).toMatchObject({ own: 5, other: 5, difference: null, contribution: null, share: null });
});

test("two areas alike in everything are at 0, and no share is anything but 0", () => {
  const input = inputOf([
    ["E06000001", "single", 1],
    ["E06000002", "single", 1],
    ["E06000003", "single", 4],
  ]);
  expect(explainPair(openModel(input), input.areas[0]!, input.areas[1]!)).toMatchObject({
    distance: 0,
    squared: 0,
    parts: [{ contribution: 0, share: 0 }],
  });
});

test("weights are in the explanation, and named", () => {
  const input = inputOf([
    ["E06000001", "single", 1, 1],
    ["E06000002", "single", 2, 3],
    ["E06000003", "single", 3, 2],
  ]);
  const model = openModel(input, new Map([["i2", 3]]));
  const explanation = explainPair(model, input.areas[0]!, input.areas[1]!) as PairExplanation;
  expect(explanation).toMatchObject({ weighted: true, model: "LOF-21 open model with your weights" });
  expect(explanation.parts.map((part) => part.weight)).toEqual([1, 3]);
  // (1 x 1² + 3 x 2²) / (1 + 3)
  expect(explanation.squared).toBeCloseTo(13 / 4, 12);
});

test("areas of different tiers are never compared by the open model", () => {
  expect(explainPair(openModel(tinyPack), areaNamed("Kent"), areaNamed("Bexley"))).toMatchObject({
    reason: "not-applicable-to-tier",
    detail: { area: "Kent", other: "Bexley", tier: "county", otherTier: "single" },
  });
});

test("areas that share no indicator cannot be explained", () => {
  const input = inputOf([
    ["E06000001", "single", 1, NaN],
    ["E06000002", "single", 2, NaN],
    ["E06000003", "single", NaN, 1],
    ["E06000004", "single", NaN, 2],
  ]);
  expect(explainPair(openModel(input), input.areas[0]!, input.areas[2]!)).toMatchObject({
    reason: "not-published",
    detail: { area: "Area E06000001", other: "Area E06000003" },
  });
});
