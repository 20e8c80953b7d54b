import { weightsWords } from "../../../src/wording/pane/weights.ts";

test("the same councils in another order are not new; one is “council”", () => {
  expect(weightsWords.effect(15, [], [])).toBe("The same 15 councils, in the order below.");
  expect(weightsWords.effect(1, [], [])).toBe("The same 1 council, in the order below.");
});

test("who stays is counted of those there were, who comes and goes is named", () => {
  expect(weightsWords.effect(13, ["Medway", "Swindon"], ["Devon", "Kent"])).toBe(
    "13 of 15 stay. New: Medway and Swindon. Gone: Devon and Kent.",
  );
  expect(weightsWords.effect(0, ["Medway"], ["Kent"])).toBe("0 of 1 stay. New: Medway. Gone: Kent.");
});

test("a council that was not on the list before is new; the first was 1", () => {
  expect(weightsWords.before(null)).toBe("new");
  expect(weightsWords.before(1)).toBe("was 1");
});

test("indicators without a figure are named, and the council", () => {
  expect(weightsWords.notHeld("Kent", ["Weekly pay", "Private renting"])).toBe(
    "Not published for Kent, so without weight: Weekly pay and Private renting.",
  );
});
