import { caveatsFor, wholeCaveat } from "../../../src/wording/council/caveat.ts";

test("a council's own caveats are one sentence that names it, or nothing", () => {
  expect(caveatsFor("Kent", ["One thing.", "Another."])).toBe("Caveat for Kent: One thing. Another.");
  expect(caveatsFor("Kent", [])).toBe("");
});

test("where no council is chosen they follow the metric's own", () => {
  expect(wholeCaveat("General.", [{ text: "Kent’s paper asks for care." }])).toBe(
    "General. Kent’s paper asks for care.",
  );
  expect(wholeCaveat("", [])).toBe("");
});
