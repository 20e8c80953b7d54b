import { shownFormat } from "../../../src/report/earlier/shown-format.ts";

test.each([
  [46356, "30/11/2026", "dd/mm/yyyy"],
  [0.45, "45%", "0%"],
  [1200, "£1,200", '"£"#,##0'],
  [12, "12", "General"],
  [12, "####", "General"],
  ["30/11/2026", "30/11/2026", "General"],
  [46356, "the day before Advent", null],
])("%s shown as %s has the format %s", (value, shown, format) => {
  expect(shownFormat(value, shown)).toBe(format);
});
