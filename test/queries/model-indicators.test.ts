import { explainPair } from "../../src/neighbours/explain-pair.ts";
import { openModel } from "../../src/neighbours/open-model.ts";
import { modelIndicators } from "../../src/queries/model-indicators.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { isRefusal } from "../../src/wording/refusal.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

const desk = shippedDesk();

test.each([
  ["county", "Kent", "Essex", { all: 21, used: 19, missing: 2, proxies: 2 }],
  ["district", "Maidstone", "Ashford", { all: 21, used: 19, missing: 2, proxies: 2 }],
  ["single", "Gateshead", "Sunderland", { all: 21, used: 20, missing: 1, proxies: 2 }],
] as const)("the model of a %s uses as many indicators as the explanation of a pair", (tier, own, other, counts) => {
  expect(modelIndicators(desk.pack, tier)).toEqual(counts);
  const [area, second] = [desk.areaNamed(own), desk.areaNamed(other)];
  if (isRefusal(area) || isRefusal(second)) throw new Error("no such council");
  const pair = explainPair(openModel(desk.pack), area, second);
  if (isNoValue(pair)) throw new Error("no pair");
  expect(pair.parts.filter(({ contribution }) => contribution !== null)).toHaveLength(counts.used);
});
