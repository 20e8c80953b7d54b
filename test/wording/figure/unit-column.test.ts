import { unitColumn } from "../../../src/wording/figure/unit-column.ts";

test.each([
  ["%", "per cent"],
  ["£ per week", "£ a week"],
  ["percentage points", "% points"],
  ["index, 0 to 1", "0 to 1"],
  ["score, 0 to 1", "0 to 1"],
  ["per 100,000", "per 100,000"],
])("the unit “%s” is “%s” in a column", (unit, words) => {
  expect(unitColumn(unit)).toBe(words);
});
