import { chooseSet } from "../../../src/queries/choose-set.ts";
import { makeDesk } from "../../../src/queries/desk.ts";
import { setChange } from "../../../src/report/since/set-change.ts";
import { isRefusal } from "../../../src/wording/refusal.ts";
import { contentFor } from "../../fixtures/pack-file.ts";
import { packBefore } from "../../fixtures/packs/two-packs.ts";

const desk = makeDesk(packBefore);
const list = ["Hampshire", "Bexley", "Bedford", "Surrey", "East Sussex"];

function change(
  before: { set: readonly string[]; members: readonly string[] | null },
  now: readonly string[] = ["DfE"],
) {
  const set = chooseSet(desk, [...now]);
  if (isRefusal(set)) throw new Error(set.sentence);
  return setChange(desk, before, contentFor(desk, "Kent", [6], { set }), now);
}

test("the same members are the same set, in whatever order and however it is named", () => {
  const same = { isOther: false, joined: [], left: [], why: null };
  expect(change({ set: ["DfE"], members: [...list].reverse() })).toMatchObject(same);
  expect(change({ set: ["dfe neighbours"], members: ["Hampshire CC", ...list.slice(1)] })).toMatchObject(same);
  expect(change({ set: ["Our friends"], members: list })).toMatchObject(same);
  expect(change({ set: list, members: null })).toMatchObject(same);
});

test("a list of councils is compared by its cells: without the council itself, without England, without empty cells", () => {
  const typed = ["Kent", "England", "", "Hampshire", "Medway"];
  const found = change({ set: typed, members: null }, ["Hampshire", "Bexley"]);
  expect(found).toMatchObject({ isOther: false, isKnown: true, joined: ["Bexley"], left: ["Medway"] });
  expect(found.why).toBe("The set changed: Bexley joined, Medway left.");
  expect(found.whyMembers).toBe("The list of councils on the first sheet is another.");
});

test("a named set in place of another, or of a list, is another set", () => {
  expect(change({ set: ["tier"], members: ["Surrey"] })).toMatchObject({ isOther: true, before: "tier", now: "DfE" });
  const listBefore = change({ set: ["Surrey", "Medway"], members: null });
  expect(listBefore).toMatchObject({ isOther: true, joined: [], left: [], before: "a list of 2 councils" });
  expect(listBefore.why).toBe("Now compared with another set (a list of 2 councils before).");
});

test("without names of members only the name of the set can be compared", () => {
  expect(change({ set: ["DfE"], members: null })).toMatchObject({ isOther: false, isKnown: false, why: null });
  expect(change({ set: ["region"], members: null })).toMatchObject({ isOther: true, isKnown: false });
  expect(change({ set: [""], members: null }).before).toBe("neighbours");
});
