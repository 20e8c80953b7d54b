import { shortPoints, splitFigure, unitHeading } from "../../../src/wording/pane/figure.ts";

describe("a value for a narrow pane", () => {
  test.each([
    [4.86, "%", "4.9%", ""],
    [58.04, "years", "58.0 years", ""],
    [2596, "per 100,000", "2,596", "per 100,000"],
    [1.9, "% of adults", "1.9%", "of adults"],
    [579, "£ per week", "£579", "per week"],
    [32.163, "£ per hour", "£32.16", "per hour"],
    [0.459, "score, 0 to 1", "0.459", ""],
    [-2.44, "percentage points", "−2.4", "percentage points"],
    [47, "Attainment 8 score", "47.0", ""],
    [1, "households", "1", "household"],
  ])("%s %s", (value, unit, shown, rest) => {
    expect(splitFigure(value, unit)).toEqual({ value: shown, unit: rest });
  });
});

test.each([
  ["%", "Per cent"],
  ["% of adults", "Per cent of adults"],
  ["years", "Years"],
  ["per 100,000", "Per 100,000"],
  ["£ per week", "£ per week"],
  ["", ""],
])("the unit “%s” heads a note as “%s”", (unit, words) => {
  expect(unitHeading(unit)).toBe(words);
});

test("points are points", () => {
  expect(shortPoints("1 percentage point, 2.4 percentage points")).toBe("1 point, 2.4 points");
  expect(shortPoints("3.0 per 1,000")).toBe("3.0 per 1,000");
});
