import { factOf } from "../../../src/queries/about/fact-table.ts";
import { aboutOutcome } from "../../../src/queries/about/outcome.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

function fact(number: number, field: string): unknown {
  const outcome = tinyPack.outcomes.find((one) => one.number === number);
  if (outcome === undefined) throw new Error(`no outcome ${number}`);
  return factOf(aboutOutcome, tinyPack, outcome, field);
}

test("an outcome without metrics has 0 of them, and the note that says why", () => {
  expect(fact(1, "metrics")).toBe(0);
  expect(fact(1, "note")).toBe("The metrics of this outcome are not yet confirmed.");
});

test("metrics are counted, not series: two breakdowns are one", () => {
  expect(fact(8, "metrics")).toBe(1);
  expect(fact(6, "metrics")).toBe(2);
});

test("an outcome without note has an empty one; 15 and 16 are contextual, the others priorities", () => {
  expect(fact(6, "note")).toBe("");
  expect([14, 15, 16].map((number) => fact(number, "type"))).toEqual(["priority", "contextual", "contextual"]);
});

test.each(["name", "short name", "outcome"])("“%s” is its title, “id” its number", (word) => {
  expect(fact(6, word)).toBe("Every child achieving");
  expect(fact(6, "id")).toBe(6);
});
