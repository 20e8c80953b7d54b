import { periodInHeading } from "../../../src/own-kpis/cells/period-in-heading.ts";

test.each([
  ["2024/25 outturn", "2024/25"],
  ["Actual Nov", "Nov"],
  ["Q1 2025/26 Actual", "Q1 2025/26"],
  ["2025/26 Target Q2", "2025/26 Q2"],
  ["2021/22 England Average", "2021/22"],
  ["Target 08-09", "08-09"],
  ["Actual YTD Nov 25", "YTD Nov 25"],
  ["Latest (as at 31/3/26)", "as at 31/3/26"],
  ["12 months to Mar 2026 Actual", "12 months to Mar 2026"],
  ["Performance Index for 2023/24 Quarter 1 (Apr-Jun 2023)", "2023/24 Quarter 1 (Apr-Jun 2023)"],
  ["Scorecard, November 2008", "November 2008"],
])("%p holds %p", (heading, period) => {
  expect(periodInHeading(heading)).toBe(period);
});

test("words without a time, and ages, are none", () => {
  for (const heading of ["", "YTD", "Last Year", "Year end forecast", "Indicator", "NEET 16-17 %", "Top 25%"])
    expect(periodInHeading(heading)).toBeNull();
});
