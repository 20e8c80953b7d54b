import { readPeriod, type PeriodKind } from "../../../src/sources/period/read-period.ts";

const cases: readonly (readonly [string, PeriodKind, string | null])[] = [
  ["2014 Reporting year", "at-31-march", "2014: 2014-03-31 to 2014-03-31"],
  ["201920 Academic year", "academic-year", "2019/20: 2019-09-01 to 2020-08-31"],
  ["202425 Financial year", "financial-year", "2024/25: 2024-04-01 to 2025-03-31"],
  ["201921 Academic year", "academic-year", null],
  ["2023 Calendar year", "calendar-year", "2023: 2023-01-01 to 2023-12-31"],
  ["FYE 2021 [p]", "financial-year", "2020/21: 2020-04-01 to 2021-03-31"],
  ["autumn 2022", "autumn-night", "2022: 2022-10-01 to 2022-11-30"],
  ["2023 to 2024", "financial-year", "2023/24: 2023-04-01 to 2024-03-31"],
  ["2022 to 2024", "three-calendar-years", "2022 - 24: 2022-01-01 to 2024-12-31"],
  ["January to March 2019", "day", "31 March 2019: 2019-03-31 to 2019-03-31"],
  ["January to June 2019", "day", null],
  ["2025-01", "month", "January 2025: 2025-01-01 to 2025-01-31"],
  ["2011-12", "financial-year", "2011/12: 2011-04-01 to 2012-03-31"],
  ["2011-12", "month", null],
];

test.each(cases)("“%s” as %s is %s", (text, kind, expected) => {
  const read = readPeriod(text, kind);
  const said = read === null ? null : `${read.period.label}: ${read.period.start} to ${read.period.end}`;
  expect(said).toBe(expected);
});

test("a period marked [p] is provisional, one marked [r] is not", () => {
  expect(readPeriod("FYE 2021 [p]", "financial-year")?.provisional).toBe(true);
  expect(readPeriod("2021 [r]", "calendar-year")?.provisional).toBe(false);
});
