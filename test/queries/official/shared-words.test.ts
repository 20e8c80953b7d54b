import { namedSet } from "../../../src/comparison/sets/named-set.ts";
import { isOfficial, sharedWords } from "../../../src/queries/official/shared-words.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { officialPackFile } from "../../fixtures/packs/official-pack.ts";
import { areaNamed, packOf } from "../../fixtures/packs/tiny-pack.ts";

const pack = packOf(officialPackFile);
const kent = areaNamed("Kent", pack);
const setOf = (name: "neighbours" | "dfe" | "region") => {
  const set = namedSet(pack, kent, name);
  if (isNoValue(set)) throw new Error("no set");
  return set;
};

test.each(["dfe", "region"] as const)("the set %p is not MHCLG's: nothing is said of it", (name) => {
  expect(isOfficial(pack, setOf(name))).toBe(false);
  expect(sharedWords(pack, kent, setOf(name))).toBeNull();
});

test("of MHCLG's list it is said how many our model has too; members outside England count among the list", () => {
  expect(isOfficial(pack, setOf("neighbours"))).toBe(true);
  expect(sharedWords(pack, kent, { ...setOf("neighbours"), outsideEngland: ["Cardiff"] })).toMatch(/^2 of the 3 are /);
});

test("where our model has no neighbours for the council nothing is said", () => {
  expect(sharedWords(pack, pack.england, setOf("neighbours"))).toBe("");
});
