import {
  tested,
  testedAs,
  testedSeries,
  verdictsThatHold,
  type Tested,
} from "../../../src/comparison/certainty/tested.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { seriesOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { compare, withMetric } from "../tiny-comparison.ts";

test("what is not judged is not tested, for the same reason; nor is what describes the place", () => {
  expect(tested(compare("O09M01", "Maidstone", "region"))).toMatchObject({ reason: "not-applicable-to-tier" });
  expect(tested(compare("O06M09", "Wokingham", "region"))).toMatchObject({ reason: "no-interval" });
  const flagged = withMetric("O09M01", { noVerdict: true });
  expect(tested(compare("O09M01", "Wokingham", "region", {}, flagged))).toMatchObject({ reason: "not-judged" });
  expect(tested(compare("O15M04", "Wokingham", "region"))).toMatchObject({
    reason: "not-judged",
    detail: { cause: "contextual" },
  });
});

test("the distance to the median in standard errors, as a two-sided p-value", () => {
  // Wokingham 70 (67 to 73) against 63.5: 6.5 / (3 / 1.959964) = 4.246589 standard errors.
  const found = tested(compare("O09M01", "Wokingham", "region")) as Tested;
  expect(found).toMatchObject({ word: "better", series: seriesOf("O09M01") });
  expect(found.p).toBeCloseTo(2.17e-5, 7);
});

test("a similar verdict never holds, and none changes its word", () => {
  const [series] = tinyPack.series;
  const all: Tested[] = [
    { series: series!, word: "similar", p: 0.0001 },
    { series: series!, word: "worse", p: 0.001 },
    { series: series!, word: "better", p: 0.04 },
  ];
  expect(verdictsThatHold(all).map(({ word, holds }) => [word, holds])).toEqual([
    ["similar", false],
    ["worse", true],
    ["better", true],
  ]);
  const many = [...all.slice(2), ...Array<Tested>(9).fill({ series: series!, word: "similar", p: 0.9 })];
  expect(verdictsThatHold(many)[0]).toMatchObject({ word: "better", holds: false });
});

test("a metric under a second outcome is tested once, under the first", () => {
  const { pack } = shippedDesk();
  const ids = testedSeries(pack).map(({ id }) => id);
  expect(ids).toContain("O04M03-DRINKERS");
  expect(ids.filter((id) => id.startsWith("O08M14"))).toEqual([]);
  expect(testedAs(pack, pack.seriesById.get("O08M14-DRINKERS")!).id).toBe("O04M03-DRINKERS");
  expect(testedAs(pack, pack.seriesById.get("O08M09")!).id).toBe("O08M09");
});
