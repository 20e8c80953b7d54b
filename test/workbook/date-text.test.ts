import { dateText } from "../../src/workbook/date-text.ts";
import { numberText } from "../../src/workbook/number-text.ts";

test.each([
  ["mmm-yy", 45_962, "Nov-25"],
  ["mmmm yyyy", 45_962, "November 2025"],
  ["dd/mm/yyyy", 46_112, "31/03/2026"],
  ["d mmm yy", 46_112, "31 Mar 26"],
  ["ddd dd mmm", 46_112, "Tue 31 Mar"],
  ["mm-dd-yy", 46_112, "31/03/2026"],
  ["hh:mm", 0.75, "18:00"],
  ["h:mm AM/PM", 0.75, "6:00 PM"],
  ["mm:ss", 90 / 86_400, "01:30"],
  ['"as at "d mmmm', 46_112, "as at 31 March"],
  ["yyyy\\-mm\\-dd", 46_112, "2026-03-31"],
])("with the format %s the number %s shows %s", (format, value, shown) => {
  expect(dateText(value, format)).toBe(shown);
});

test("a number in a date format is shown as its date", () => {
  expect(numberText(45_962, "[$-809]mmm\\-yy;@")).toBe("Nov-25");
});
