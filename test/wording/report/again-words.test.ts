import { againWords } from "../../../src/wording/report/again-words.ts";

test("a report is named by council and set; several councils are listed, many counted", () => {
  expect(againWords.report("Kent", ["neighbours"])).toBe("Report for Kent, against neighbours.");
  expect(againWords.report("Kent", [])).toBe("Report for Kent, against neighbours.");
  expect(againWords.report("Kent", ["Essex", "Surrey"])).toBe("Report for Kent, against Essex and Surrey.");
  expect(againWords.report("Kent", ["Essex", "Surrey", "Norfolk", "Devon"])).toMatch(/Norfolk and 1 more\.$/);
});

test("the report to compare with is named by the day its figures were collected on, where it says one", () => {
  expect(againWords.since("30 October 2026")).toMatch(/since the report of figures collected on 30 October 2026$/);
  expect(againWords.since(null)).toMatch(/since the report in this workbook$/);
});
