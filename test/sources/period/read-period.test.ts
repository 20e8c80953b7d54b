import { readPeriod, type PeriodKind } from "../../../src/sources/period/read-period.ts";

const read = (text: string, kind: PeriodKind): string | null => {
  const period = readPeriod(text, kind)?.period;
  return period === undefined ? null : `${period.label}: ${period.start} to ${period.end}`;
};

describe("every publisher's spelling becomes the framework's label with first and last day", () => {
  test.each<[string, PeriodKind, string]>([
    ["2024/25", "financial-year", "2024/25: 2024-04-01 to 2025-03-31"],
    ["2024-25", "financial-year", "2024/25: 2024-04-01 to 2025-03-31"],
    ["2024-04-01/P1Y", "financial-year", "2024/25: 2024-04-01 to 2025-03-31"],
    ["1999/00", "financial-year", "1999/00: 1999-04-01 to 2000-03-31"],
    ["2024/25", "academic-year", "2024/25: 2024-09-01 to 2025-08-31"],
    ["2024-08-01/P1Y", "academic-year", "2024/25: 2024-09-01 to 2025-08-31"],
    ["2024-09-01/P1Y", "academic-year", "2024/25: 2024-09-01 to 2025-08-31"],
    ["2025", "academic-year", "2024/25: 2024-09-01 to 2025-08-31"],
    ["2025", "year-to-31-march", "2025: 2024-04-01 to 2025-03-31"],
    ["2025", "at-31-march", "2025: 2025-03-31 to 2025-03-31"],
    ["2025", "at-30-september", "2025: 2025-09-30 to 2025-09-30"],
    ["2025", "calendar-year", "2025: 2025-01-01 to 2025-12-31"],
    ["2024-01-01/P1Y", "calendar-year", "2024: 2024-01-01 to 2024-12-31"],
    ["2026", "in-january", "2026: 2026-01-01 to 2026-01-31"],
    ["2025-04-30", "in-april", "2025: 2025-04-01 to 2025-04-30"],
    ["2025", "autumn-night", "2025: 2025-10-01 to 2025-11-30"],
    ["2022 - 24", "three-calendar-years", "2022 - 24: 2022-01-01 to 2024-12-31"],
    ["2022-01-01/P3Y", "three-calendar-years", "2022 - 24: 2022-01-01 to 2024-12-31"],
    ["1999 - 01", "three-calendar-years", "1999 - 01: 1999-01-01 to 2001-12-31"],
    ["2024/25", "active-lives-year", "2024/25: 2024-11-16 to 2025-11-15"],
    ["31 March 2025", "day", "31 March 2025: 2025-03-31 to 2025-03-31"],
    ["2025-06-30", "day", "30 June 2025: 2025-06-30 to 2025-06-30"],
    ["April 2026", "month", "April 2026: 2026-04-01 to 2026-04-30"],
    ["2026-01-01", "month", "January 2026: 2026-01-01 to 2026-01-31"],
    ["February 2024", "month", "February 2024: 2024-02-01 to 2024-02-29"],
    ["Apr 2025-Mar 2026", "twelve-months", "Apr 2025-Mar 2026: 2025-04-01 to 2026-03-31"],
    ["Jan 2021-Dec 2021", "twelve-months", "Jan 2021-Dec 2021: 2021-01-01 to 2021-12-31"],
    ["2023-01-01/P1Y", "twelve-months", "Jan 2023-Dec 2023: 2023-01-01 to 2023-12-31"],
    ["2021/22 Q1 - 2025/26 Q4", "five-financial-years", "2021/22 Q1 - 2025/26 Q4: 2021-04-01 to 2026-03-31"],
    ["2016-17 (OT)", "financial-year", "2016/17: 2016-04-01 to 2017-03-31"],
    ["2024 (Rev)", "academic-year", "2023/24: 2023-09-01 to 2024-08-31"],
  ])("%p of the kind %p is %p", (text, kind, expected) => expect(read(text, kind)).toBe(expected));
});

test("only a provisional period is marked so", () => {
  expect(readPeriod("2024 (prov)", "academic-year")?.provisional).toBe(true);
  expect(readPeriod("2024 (Rev)", "academic-year")?.provisional).toBe(false);
  expect(readPeriod("2024-25 (OT)", "financial-year")?.provisional).toBe(false);
});

describe("a text that cannot be a period of the kind is none", () => {
  test.each<[string, PeriodKind]>([
    ["", "calendar-year"],
    ["soon", "calendar-year"],
    ["2024/25", "calendar-year"],
    ["2024/26", "financial-year"],
    ["2022 - 24", "financial-year"],
    ["2022 - 23", "three-calendar-years"],
    ["2024", "three-calendar-years"],
    ["2024-04-01/P1Y", "academic-year"],
    ["2024-09-01/P1Y", "financial-year"],
    ["2022-01-01/P3Y", "calendar-year"],
    ["31 April 2025", "day"],
    ["2025-02-30", "day"],
    ["Ma 2025", "month"],
    ["Apr 2025-May 2026", "twelve-months"],
    ["2024-04-01/P1Y", "twelve-months"],
    ["March 2026", "day"],
  ])("%p is no %p", (text, kind) => expect(read(text, kind)).toBeNull());
});

test("a label is read back as itself, so that a pack's labels are stable", () => {
  for (const [text, kind] of [
    ["2024/25", "academic-year"],
    ["2022 - 24", "three-calendar-years"],
    ["30 June 2025", "day"],
    ["Apr 2025-Mar 2026", "twelve-months"],
    ["2021/22 Q1 - 2025/26 Q4", "five-financial-years"],
  ] as const) {
    expect(readPeriod(text, kind)?.period.label).toBe(text);
  }
});
