import {
  announcedIn,
  announcedOf,
  dayOf,
  laterThan,
  newnessOf,
  writtenDate,
} from "../../../../src/cli/fetch/from/days.ts";

test.each([
  ["2026-09-14T09:30:00.000+01:00", "2026-09-14"],
  ["2026-10-13 07:00:00", "2026-10-13"],
  ["21/05/2026", "2026-05-21"],
  ["05/02/2026|28/11/2025", "2026-02-05"],
  ["2026-02-30", undefined],
  ["31/02/2026", undefined],
  ["soon", undefined],
  ["", undefined],
  [20260914, undefined],
])("the day of %p is %p", (written, day) => {
  expect(dayOf(written)).toBe(day);
});

test.each([
  [{ year: "2027", month: "11", day: "18" }, "2027-11-18"],
  [{ year: "2027", month: "5", day: "" }, "2027-05"],
  [{ year: 2027, month: 5 }, "2027-05"],
  [{ year: "2027", month: "", day: "" }, undefined],
  [{ year: "27", month: "5" }, undefined],
  [{ year: "2027", month: "2", day: "30" }, "2027-02"],
  [{}, undefined],
])("%p is announced for %p", (parts, date) => {
  expect(announcedOf(parts)).toBe(date);
});

test.each([
  ["Next release: 26 March 2027", "2027-03-26"],
  ["The next publication is in November 2027.", "2027-11"],
  ["Next update is due on Thursday 4th March 2027", "2027-03-04"],
  // Not after the page itself: words of an edition before.
  ["Next release: 26 March 2025", undefined],
  ["Next release: March 2027. Next update: June 2027", undefined],
  ["Last release: 26 March 2027", undefined],
  ["Next release: to be announced. Published 3 March 2027", undefined],
  ["Next release: Foo 2027", undefined],
])("%p announces %p", (text, date) => {
  expect(announcedIn(text, "2026-10-30")).toBe(date);
});

test("without the page's own day nothing is announced", () => {
  expect(announcedIn("Next release: 26 March 2027", undefined)).toBeUndefined();
});

test("titles of one kind stand in the order of what they are about", () => {
  const titles = [
    "Tables",
    "Tables, 2019",
    "Tables, 2023-24",
    "Tables, 2024 to 2025 (provisional)",
    "Tables, 2024/25",
    "Tables: January to March 2025",
    "Tables: January to March 2025 (revised)",
    "Tables: autumn 2025",
    "Tables: October to December 2025",
    "Tables: January to March 2026",
  ];
  expect([...titles].sort((a, b) => newnessOf(a) - newnessOf(b) || titles.indexOf(b) - titles.indexOf(a))).toEqual(
    titles,
  );
});

test.each([
  ["25 October 2029 9:30am", "2029-10-25"],
  ["October 2029", "2029-10"],
  ["October to November 2029", "2029-11"],
  ["Autumn 2029", undefined],
  ["2029", undefined],
])("“%s” is %p", (text, date) => {
  expect(writtenDate(text)).toBe(date);
});

test("what has passed is announced no more", () => {
  expect(laterThan("2026-10", "2026-10-30")).toBeUndefined();
  expect(laterThan("2026-11", "2026-10-30")).toBe("2026-11");
  expect(laterThan("2026-10-30", "2026-10-30")).toBeUndefined();
  expect(laterThan("2026-11-01", undefined)).toBe("2026-11-01");
  expect(laterThan(undefined, "2026-10-30")).toBeUndefined();
});
