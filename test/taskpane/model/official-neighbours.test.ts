import { setMembers } from "../../../src/taskpane/model/neighbours.ts";
import { listedWords, pairOf } from "../../../src/taskpane/model/pair.ts";
import { paneSets } from "../../../src/taskpane/model/sets.ts";
import { isNoValue } from "../../../src/statistics/no-value.ts";
import { officialPackFile } from "../../fixtures/packs/official-pack.ts";
import { areaNamed, packOf } from "../../fixtures/packs/tiny-pack.ts";
import { modelOf } from "./pane-models.ts";

/*
 * Small: of Kent's list both counties are among the three that the tiny pack has beside it, which are all its nearest.
 */
const pack = packOf(officialPackFile);
const about = (council: string, set = "neighbours") => setMembers(modelOf(council, { pack, set }))!;

test("MHCLG's list is the default, with its date, in its order and without distances", () => {
  const { note, members, distanceHead, order, title } = about("Kent");
  expect(note).toBe(
    "MHCLG's statistical neighbours, July 2026. In MHCLG’s order, without distances: it publishes none. 2 of the 2 are also among the nearest fifteen by the LOF-21 open model.",
  );
  expect([title, order, distanceHead]).toEqual(["2 neighbours of Kent", "In MHCLG’s order", ""]);
  expect(members.map(({ name, distance }) => [name, distance])).toEqual([
    ["Surrey", ""],
    ["East Sussex", ""],
  ]);
});

test("the pane offers our model and the older list beside it, each by a name that a formula takes", () => {
  const { desk, area } = modelOf("Kent", { pack });
  expect(
    paneSets(desk, area)
      .slice(0, 3)
      .map(({ id, label, detail, argument }) => [id, label, detail, argument]),
  ).toEqual([
    ["neighbours", "2 neighbours", "MHCLG's statistical neighbours, July 2026", null],
    ["open-model", "3 neighbours by our model", "LOF-21 open model", "LOF-21 open model"],
    [
      "lof-2025-07",
      "MHCLG’s 2, July 2025",
      "MHCLG's statistical neighbours, July 2025",
      "MHCLG's statistical neighbours, July 2025",
    ],
  ]);
  expect(about("Kent", "open-model").note).toBe("LOF-21 open model, equal weights. Not MHCLG’s list.");
  expect(about("Kent", "lof-2025-07").members.map(({ name }) => name)).toEqual(["Hampshire", "Surrey"]);
});

test("a council that the list leaves out has our model's, and is told so; nothing else is offered for it", () => {
  expect(about("Surrey").note).toBe("LOF-21 open model, equal weights. MHCLG’s list has none for Surrey.");
  const { desk, area } = modelOf("Surrey", { pack });
  expect(paneSets(desk, area).map(({ id }) => id)).not.toContain("open-model");
});

test("why a council is on the list is not known: its place there, and its place by our indicators", () => {
  const [kent, surrey, hampshire] = ["Kent", "Surrey", "Hampshire"].map((name) => areaNamed(name, pack));
  expect(listedWords(pack, kent!, surrey!)).toMatch(
    /^Surrey is number 1 of MHCLG's statistical neighbours, July 2026, which give no reasons\. By our indicators, the LOF-21 open model, it is number [123] of 3\.$/,
  );
  expect(listedWords(pack, kent!, hampshire!)).toBe("");
  expect(isNoValue(pairOf(pack, kent!, surrey!))).toBe(false);
});
