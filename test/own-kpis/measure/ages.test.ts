import { agesIn, agesInWords, cutAges, sharedAges } from "../../../src/own-kpis/measure/ages.ts";

test.each([
  ["Care leavers 17 to 21 in work", 17, 21],
  ["16 – 17 year olds", 16, 17],
  ["admissions, aged 65 and over", 65, 120],
  ["adults 18+", 18, 120],
  ["over 75s", 75, 120],
  ["under-18 conceptions", 0, 17],
  ["dental decay at age 5", 5, 5],
  ["five year olds with decay", 5, 5],
  ["three and four year olds", 3, 4],
])("%p is of ages %d to %d", (name, from, to) => {
  expect(agesIn(name)).toEqual({ from, to });
});

test.each([
  "within 24 hours",
  "5 to 10 miles",
  "2 to 6 weeks",
  "2024/25",
  "over 6 weeks",
  "per 1,000",
  "over 20 miles",
])("%p names no age", (name) => {
  expect(agesIn(name)).toBeNull();
});

test("the name is left without its ages", () => {
  expect(cutAges("care leavers aged 19-21 in work").rest.replace(/\s+/g, " ")).toBe("care leavers in work");
  expect(cutAges("split (18-64, 65+)").ages).toHaveLength(2);
});

test("shared years are counted, and ages are said in words", () => {
  expect(sharedAges({ from: 16, to: 18 }, { from: 17, to: 21 })).toBe(2);
  expect(sharedAges({ from: 0, to: 4 }, { from: 17, to: 21 })).toBe(0);
  expect([agesInWords({ from: 0, to: 17 }), agesInWords({ from: 65, to: 120 })]).toEqual(["under 18", "65 and over"]);
});
