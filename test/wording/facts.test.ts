import { Facts } from "../../src/wording/facts.ts";

const facts = new Facts({ area: "Kent", empty: "", n: 0, value: 11.5, bands: ["A", "B"] });

test("what was not given is undefined, or an empty list; an empty text is not given", () => {
  expect(facts.text("nothing")).toBeUndefined();
  expect(facts.text("empty")).toBeUndefined();
  expect(facts.number("nothing")).toBeUndefined();
  expect(facts.list("nothing")).toEqual([]);
});

test("0 is a fact, as a number and as a text", () => {
  expect(facts.number("n")).toBe(0);
  expect(facts.text("n")).toBe("0");
});

test("a fact of another kind is not taken for the one asked for", () => {
  expect(facts.number("area")).toBeUndefined();
  expect(facts.list("area")).toEqual([]);
  expect(facts.text("bands")).toBeUndefined();
  expect(facts.text("value")).toBe("11.5");
});
