import { spelledPeriod } from "../../../src/sources/period/period-spelling.ts";

const read = (text: string): unknown => spelledPeriod(text)?.spelled ?? null;

test.each([
  ["2025", { form: "year", year: 2025 }],
  ["2024/25", { form: "split-year", from: 2024 }],
  ["2024-25", { form: "split-year", from: 2024 }],
  ["2024/2025", { form: "split-year", from: 2024 }],
  ["1999/00", { form: "split-year", from: 1999 }],
  ["2022 - 24", { form: "years", from: 2022, to: 2024 }],
  ["2022-2024", { form: "years", from: 2022, to: 2024 }],
  ["1998 - 00", { form: "years", from: 1998, to: 2000 }],
  ["31 March 2025", { form: "day", date: "2025-03-31" }],
  ["1 Sept 2024", { form: "day", date: "2024-09-01" }],
  ["2025-03-31", { form: "day", date: "2025-03-31" }],
  ["2024-08-01/P1Y", { form: "duration", start: "2024-08-01", years: 1 }],
  ["April 2026", { form: "month", year: 2026, month: 4 }],
  ["Apr 2025-Mar 2026", { form: "months", from: { year: 2025, month: 4 }, to: { year: 2026, month: 3 } }],
  ["2021/22 Q1 - 2025/26 Q4", { form: "quarters", from: 2021, to: 2025 }],
])("%p is read as it is meant", (text, expected) => expect(read(text)).toEqual(expected));

test("“2024 - 25” with spaces is a span of two years, not a year that crosses", () => {
  expect(read("2024 - 25")).toEqual({ form: "years", from: 2024, to: 2025 });
});

test.each([
  "",
  "soon",
  "24/25",
  "2025/24/23",
  "2025-2024", // backwards
  "2025-2025",
  "31 February 2025",
  "29 February 2025",
  "2025-02-30",
  "2025-13-01",
  "Ma 2025", // March or May
  "Jan 2025-Feb 2025-Mar 2025",
  "2021/22 Q2 - 2025/26 Q4",
])("%p is no period", (text) => expect(spelledPeriod(text)).toBeNull());

test("29 February is a day in a leap year", () => {
  expect(read("29 February 2024")).toEqual({ form: "day", date: "2024-02-29" });
});

test("marks behind a period are taken off; only “prov” makes it provisional", () => {
  expect(spelledPeriod(" 2025 (prov) ")).toEqual({ spelled: { form: "year", year: 2025 }, provisional: true });
  expect(spelledPeriod("2024/25 (PROV)")).toMatchObject({ provisional: true });
  for (const mark of ["Rev", "OT"]) expect(spelledPeriod(`2024/25 (${mark})`)).toMatchObject({ provisional: false });
  expect(spelledPeriod("2024/25 (new)")).toBeNull();
});
