import { makeDesk } from "../../../src/queries/desk.ts";
import { packChanges } from "../../../src/renewal/pack-changes.ts";
import { groupedBy } from "../../../src/renewal/told/grouped.ts";
import { packSummary } from "../../../src/renewal/told/summary.ts";
import { packAfter, packBefore, packOtherList } from "../../fixtures/packs/two-packs.ts";

const [before, after, otherList] = [packBefore, packAfter, packOtherList].map(makeDesk) as [Desk, Desk, Desk];
type Desk = ReturnType<typeof makeDesk>;

test("two small packs in sentences, as they are known to differ", () => {
  const sentences = packSummary(packChanges(before, after));
  expect(sentences.slice(0, 3)).toEqual([
    "1 period is new, in 1 series, with 7 figures.",
    "2 figures were revised, in 2 series and 2 areas.",
    "1 figure of periods held before is newly published and 1 figure is no longer held.",
  ]);
});

test("where only a list is another, only that and what follows from it is said", () => {
  const changes = packChanges(before, otherList);
  expect(packSummary(changes)[0]).toBe("1 council has other neighbours, by a published list or our model.");
  expect(changes.counts).toMatchObject({ neighbours: 1, revised: 0, newFigure: 0, verdict: 0 });
  expect(groupedBy(changes.changes, "area").map(({ key }) => key)).toEqual(["E10000016"]);
});

test("two equal packs have nothing", () => {
  expect(packSummary(packChanges(before, before))).toEqual(["Nothing changed."]);
});
