import { figureAtStart, rounded } from "../../../src/own-kpis/cells/figure.ts";

test("a number at the beginning of a text comes with its unit, its last digit's size, and what follows", () => {
  expect(figureAtStart("£1.2m saved")).toEqual({ value: 1_200_000, step: 100_000, unit: "£", rest: " saved" });
  expect(figureAtStart("48.60% of waste")).toEqual({ value: 48.6, step: 0.01, unit: "%", rest: " of waste" });
});

test("m behind a number without currency stays a unit: it may be millions, metres or minutes", () => {
  expect(figureAtStart("1.2m")).toMatchObject({ value: 1.2, unit: "m" });
  expect(figureAtStart("1.2mn")).toMatchObject({ value: 1_200_000, unit: null });
});

test.each(["5/8", "12:30", "31/3/26", "1,2345", "about 5", ""])("%p begins with no number", (text) => {
  expect(figureAtStart(text)).toBeNull();
});

test("a product loses the dust of binary arithmetic, and nothing else", () => {
  expect(0.57 * 100).not.toBe(57);
  expect(rounded(0.57 * 100)).toBe(57);
  expect(rounded(0.6569999999 * 100)).toBe(65.69999999);
});
