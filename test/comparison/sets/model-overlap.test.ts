import { sharedWithModel } from "../../../src/comparison/sets/model-overlap.ts";
import { openModel } from "../../../src/neighbours/open-model.ts";
import { areaNamed, tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const wokingham = areaNamed("Wokingham");
const all = openModel(tinyPack)
  .neighboursOf(wokingham, 99)
  .map(({ area }) => area);

test("of nobody none is shared", () => {
  expect(sharedWithModel(tinyPack, wokingham, [])).toBe(0);
});

test("those among the nearest fifteen count, in any order; farther ones and other tiers do not", () => {
  expect(all.length).toBeGreaterThan(16);
  const members = [areaNamed("Kent"), all[16]!, all[15]!, all[14]!, all[3]!, all[0]!];
  expect(sharedWithModel(tinyPack, wokingham, members)).toBe(3);
});

test("a council without neighbours by the model has no number", () => {
  expect(sharedWithModel(tinyPack, areaNamed("England"), [wokingham])).toMatchObject({ reason: "not-published" });
});
