import { joinQuantities, quantityIn } from "../../../src/own-kpis/measure/quantities.ts";

const joined = (name: string): string => joinQuantities(name).replace(/\s+/g, " ").trim();

test.each([
  ["over 6 weeks", "more than six weeks"],
  ["2 years or more", "over two years"],
  ["3+ placements", "three or more placements"],
  ["within 12 months", "in 12 mths"],
])("%p is the limit %p", (one, other) => {
  expect(joined(one)).toBe(joined(other));
});

test.each([
  ["over 6 weeks", "within 6 weeks"],
  ["3 or more placements", "more than 3 placements"],
  ["12 weeks", "12 months"],
])("%p is not %p", (one, other) => {
  expect(joined(one)).not.toBe(joined(other));
});

test("a limit is said again in words, and a word without a number is none", () => {
  expect(quantityIn("ql12month")).toMatchObject({ words: "within 12 months", isTime: true });
  expect(quantityIn("quit")).toBeNull();
});
