import { dateInWords, dateOfSerial, monthInWords, periodInWords, serialOfDate } from "../../src/wording/date.ts";

test("the day has no leading zero, and the first and last month their own names", () => {
  expect(dateInWords("2026-01-01")).toBe("1 January 2026");
  expect(dateInWords("2024-12-31")).toBe("31 December 2024");
  expect(monthInWords("2024-02-29")).toBe("February 2024");
});

test.each([
  ["2025-26", "2025/26"],
  ["1999-00", "1999/00"],
  ["2022-24", "2022-24"],
  ["1 jan 2025", "1 January 2025"],
  ["apr-jun 2025", "April-June 2025"],
  ["2025", "2025"],
])("the period compared as %s is written %s", (spelling, words) => expect(periodInWords(spelling)).toBe(words));

// As Excel shows them: =DATE(2024,2,29) and so on. 61 is 1 March 1900, the first day on which the calendars agree.
test.each([
  [61, "1900-03-01"],
  [36526, "2000-01-01"],
  [45351, "2024-02-29"],
  [45352, "2024-03-01"],
  [46112, "2026-03-31"],
])("day %d of Excel's calendar is %s, and back", (serial, iso) => {
  expect(dateOfSerial(serial)).toBe(iso);
  expect(serialOfDate(new Date(iso))).toBe(serial);
});

test("the time of day is the fraction of a day, and does not change the date", () => {
  expect(serialOfDate(new Date("2026-03-31T18:00:00Z"))).toBe(46112.75);
  expect(dateOfSerial(46112.999)).toBe("2026-03-31");
});
