import { samePeriod, sameText, sameUnit, unitWord } from "./same-cell.ts";

test.each([
  ["November 2025", "Nov-25"],
  ["2023/24 Outturn Prov.", "2023/24"],
  ["Quarter 3 2025/26", "Q3 2025-26"],
  ["2023/24 Quarter 1", "Q1 2023/2024"],
])("%p is the period %p", (shown, wanted) => {
  expect(samePeriod(shown, wanted)).toBe(true);
});

test.each([
  ["Q2 2025/26", "2025/26"],
  ["Oct-25", "Nov-25"],
  ["2022/23", "2023/24"],
  ["Outturn", "2023/24"],
  ["Green", "Nov-25"],
])("%p is not the period %p", (shown, wanted) => {
  expect(samePeriod(shown, wanted)).toBe(false);
});

test("a name may keep its code in front, whatever its blanks and capitals", () => {
  expect(sameText("NI 62: Number\nof  MOVES", "number of moves")).toBe(true);
  expect(sameText("NI 62: Number", "number of moves")).toBe(false);
});

test.each([
  ["Percentage", "%", true],
  ["kg per household", "kg", true],
  ["per 100000", "per 100,000", true],
  ["percentage points", "%", false],
  ["per 1,000", "per 100,000", false],
  ["£m", "£", false],
])("of the unit %p, %p is right: %p", (shown, wanted, isSame) => {
  expect(sameUnit(unitWord(shown), unitWord(wanted))).toBe(isSame);
});
