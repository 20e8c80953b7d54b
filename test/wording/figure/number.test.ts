import fc from "fast-check";
import {
  bareFigure,
  difference,
  distance,
  figure,
  numberFormat,
  score,
  whole,
} from "../../../src/wording/figure/number.ts";

test.each([
  [17.1249, "%", "17.1%"],
  [0, "%", "0.0%"],
  [12.34, "% of adults", "12.3% of adults"],
  [-2.44, "% change on a year earlier", "−2.4% change on a year earlier"],
  [2.44, "% change on a year earlier", "+2.4% change on a year earlier"],
  [-2.4, "percentage points", "−2.4 percentage points"],
  [12.04, "percentage points", "+12.0 percentage points"],
  [18.6, "per 1,000", "18.6 per 1,000"],
  [0.3249, "per 1,000 households", "0.32 per 1,000 households"],
  [0.0456, "per 1,000", "0.046 per 1,000"],
  [0.999, "per 1,000", "1.0 per 1,000"],
  [999.96, "per 100,000", "1,000 per 100,000"],
  [2596.2, "per 100,000", "2,596 per 100,000"],
  [0.12, "actions per incident", "0.12 actions per incident"],
  [1240, "households", "1,240 households"],
  [1, "households", "1 household"],
  [1, "people", "1 person"],
  [0, "people", "0 people"],
  [480.6, "kg per household", "481 kg per household"],
  [58, "years", "58.0 years"],
  [45.9, "Attainment 8 score", "45.9"],
  [18.49, "score out of 12", "18.5 out of 12"],
  [14.2, "SDQ score out of 40", "14.2 out of 40"],
  [0.4587, "index, 0 to 1", "0.459"],
  [0.4587, "score, 0 to 1", "0.459"],
  [21.337, "IMD score", "21.3"],
  [32.157, "£ per hour", "£32.16 per hour"],
  [579.4, "£ per week", "£579 per week"],
  [19127, "£ per head", "£19,127 per head"],
])("%p in %p is shown as %p", (value, unit, shown) => expect(figure(value, unit)).toBe(shown));

test("without its unit a figure keeps the sign of money only", () => {
  expect(bareFigure(579.4, "£ per week")).toBe("£579");
  expect(bareFigure(19.4, "%")).toBe("19.4");
});

test("a difference of percentages is in percentage points and always signed", () => {
  expect(difference(2.43, "%")).toBe("+2.4 percentage points");
  expect(difference(-3.14, "per 1,000")).toBe("−3.1 per 1,000");
  expect(difference(-21, "£ per week")).toBe("−£21 per week");
  expect(distance(-2.43, "% of adults")).toBe("2.4 percentage points");
});

test("what rounds to zero has no sign", () => {
  expect(figure(-0.04, "%")).toBe("0.0%");
  expect(difference(0.001, "%")).toBe("0.0 percentage points");
  expect(score(-0.001)).toBe("0.00");
});

test("scores have two decimals and a true minus, counts are whole", () => {
  expect(score(-1.3454)).toBe("−1.35");
  expect(whole(1234567.4)).toBe("1,234,567");
});

test.each([
  ["%", '0.0"%"'],
  ["£ per hour", '"£"#,##0.00'],
  ["£ per week", '"£"#,##0'],
  ["index, 0 to 1", "#,##0.000"],
  ["households", "#,##0"],
  ["years", "#,##0.0"],
])("the number format of %p is %p", (unit, format) => expect(numberFormat(unit)).toBe(format));

test("no text of a figure begins with what Excel would read as a formula, and none shows a stray number word", () => {
  const units = ["%", "per 1,000", "years", "£ per week", "index, 0 to 1", "households", "IMD score"];
  fc.assert(
    fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.constantFrom(...units), (value, unit) => {
      const text = figure(value, unit);
      expect(text).not.toMatch(/^[-+=@]|NaN|undefined|Infinity| {2}|e[-+]/);
    }),
  );
});
