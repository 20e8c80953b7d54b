import { neighbourInsertion, pairInsertion, weightedInsertion } from "../../src/actions/place-insertions.ts";
import { provideOwnSets } from "../../src/functions/own-sets.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { areaNamed, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { call, usePack } from "../functions/calling.ts";

beforeAll(() => {
  usePack();
  provideOwnSets([{ name: "My two", members: [areaNamed("Surrey").code, areaNamed("Wokingham").code] }]);
});
afterAll(() => provideOwnSets([]));

const desk = makeDesk(tinyPack);
const kent = areaNamed("Kent");

describe("the list of neighbours", () => {
  test.each([
    [null, '=LOF.NEIGHBOURS("Kent",,,TRUE)'],
    ["DfE", '=LOF.NEIGHBOURS("Kent",,"DfE",TRUE)'],
    ["region", '=LOF.NEIGHBOURS("Kent",,"region",TRUE)'],
    ["My two", '=LOF.NEIGHBOURS("Kent",,"My two",TRUE)'],
  ])("of the set %p takes as many cells as its formula gives", (set, formula) => {
    const insertion = neighbourInsertion(desk, kent, set);
    const answer = call("NEIGHBOURS", "Kent", null, set, true);
    expect(insertion).toMatchObject({ formula, rows: answer.length, columns: answer[0]?.length });
  });

  test("is not offered for a set that the council does not have", () => {
    expect(neighbourInsertion(desk, areaNamed("Maidstone"), "DfE")).toBeNull();
  });
});

test("the list by the user's weights has them in the formula, and takes as many cells as it gives", () => {
  const insertion = weightedInsertion(
    tinyPack,
    kent,
    new Map([
      ["population", 0],
      ["pct_white", 2.5],
    ]),
  );
  const rows = [
    ["population", 0],
    ["pct_white", 2.5],
  ];
  const answer = call("NEIGHBOURS", "Kent", null, null, true, rows);
  expect(insertion).toMatchObject({
    formula: '=LOF.NEIGHBOURS("Kent",,,TRUE,{"population",0;"pct_white",2.5})',
    rows: answer.length,
    columns: answer[0]?.length,
  });
  expect(answer[1]?.[5]).toMatch(/with your weights/);
});

test("the explanation of a pair takes as many cells as its formula gives", () => {
  const insertion = pairInsertion(tinyPack, kent, areaNamed("Surrey"), "LOFDEV");
  const answer = call("EXPLAIN", "Kent", "Surrey");
  expect(insertion).toMatchObject({
    formula: '=LOFDEV.EXPLAIN("Kent","Surrey")',
    rows: answer.length,
    columns: answer[0]?.length,
  });
});
