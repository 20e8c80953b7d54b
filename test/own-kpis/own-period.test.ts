import fc from "fast-check";
import { monthsBetween } from "../../src/pack/period.ts";
import { isPeriod, periodOrder, readKpiPeriod } from "../../src/own-kpis/own-period.ts";
import { lagWords, periodSentence } from "../../src/own-kpis/match-words.ts";

describe("a period as councils write it", () => {
  test.each([
    ["Q1 2026/27", "2026-06-30", 3],
    ["2026-27 Q4", "2027-03-31", 3],
    ["Quarter 3 26/27", "2026-12-31", 3],
    ["autumn term 2026", "2026-12-31", 4],
    ["Summer term 2025/26", "2026-07-31", 4],
    ["March 2026", "2026-03-31", 1],
    ["Feb-24", "2024-02-29", 1],
    ["April to June 2026", "2026-06-30", 3],
    ["Oct 2025 - Mar 2026", "2026-03-31", 6],
    ["31 March 2026", "2026-03-31", 0],
    ["31/03/2026", "2026-03-31", 0],
    ["2025/26", "2026-03-31", 12],
    ["FY 2025-26", "2026-03-31", 12],
    ["2026", "2026-12-31", 12],
    ["Q1 to Q3 2025/26", "2025-12-31", 9],
    ["Q1-3 2025/26", "2025-12-31", 9],
    ["autumn and spring terms 2025/26", "2026-04-30", 8],
    ["Apr-Dec 2025", "2025-12-31", 9],
    ["Oct to Mar 2026", "2026-03-31", 6],
    ["Nov 25", "2025-11-30", 1],
    ["Nov '25", "2025-11-30", 1],
    ["November 2025/26", "2025-11-30", 1],
    ["YTD Nov 2025", "2025-11-30", 8],
    ["as at 31/3/26", "2026-03-31", 0],
    ["31.03.2026", "2026-03-31", 0],
    ["Mar 2026 snapshot", "2026-03-31", 1],
    ["2025-26 Q2", "2025-09-30", 3],
    ["Qtr 2 25/26", "2025-09-30", 3],
    ["second quarter 2025/26", "2025-09-30", 3],
    ["Q2 (Jul-Sep) 2025/26", "2025-09-30", 3],
    ["2025/26 (Q3)", "2025-12-31", 3],
    ["Q3 (2025/26)", "2025-12-31", 3],
    ["Dec-25 (YTD)", "2025-12-31", 9],
    ["Q2 2025/26 (see note)", "2025-09-30", 3],
    ["Academic year ending 2025", "2025-08-31", 12],
    ["31/03/2026 00:00", "2026-03-31", 0],
    ["H1 2025/26", "2025-09-30", 6],
    ["Month 8 2025/26", "2025-11-30", 1],
    ["06/07", "2007-03-31", 12],
    ["FY26", "2026-03-31", 12],
    ["2023/24 (provisional)", "2024-03-31", 12],
    ["Academic year 2024/25", "2025-08-31", 12],
    ["12 months to March 2026", "2026-03-31", 12],
    ["Rolling 12 months to Sep 25", "2025-09-30", 12],
    ["2022-24", "2024-12-31", 36],
    ["2021 to 2023", "2023-12-31", 36],
    ["2021/22 to 2023/24", "2024-03-31", 36],
    [2026, "2026-12-31", 12],
    [46112, "2026-03-31", 0],
  ])("%p ends on %s", (asked, end, months) => {
    expect(readKpiPeriod(asked)).toMatchObject({ end, months });
  });

  test("a date of Excel's is named as people write it", () => {
    expect(readKpiPeriod(46112)?.label).toBe("31 March 2026");
  });

  test("with the label of a published period means that period: 2024/25 is a school year beside school figures", () => {
    const school = { label: "2024/25", start: "2024-09-01", end: "2025-08-31" };
    expect(readKpiPeriod("2024-25", [school])).toMatchObject({ end: "2025-08-31", months: 12 });
  });

  test("not published yet is read as the published ones are: 2025/26 is the school year after 2024/25", () => {
    const school = { label: "2024/25", start: "2024-09-01", end: "2025-08-31" };
    expect(readKpiPeriod("2025/26", [school])).toEqual({ label: "2025/26", end: "2026-08-31", months: 12 });
    const day = { label: "2025", start: "2025-03-31", end: "2025-03-31" };
    expect(readKpiPeriod(2026, [day])).toMatchObject({ end: "2026-03-31" });
    const pooled = { label: "2022 - 24", start: "2022-01-01", end: "2024-12-31" };
    expect(readKpiPeriod("2025/26", [pooled])).toMatchObject({ end: "2026-03-31" });
    expect(readKpiPeriod("March 2026", [school])).toMatchObject({ end: "2026-03-31" });
  });

  test("not yet published counts as the published ones do, also where it is provisional", () => {
    const school = { label: "2024/25", start: "2024-09-01", end: "2025-08-31" };
    expect(readKpiPeriod("2025/26 (provisional)", [school])).toMatchObject({ end: "2026-08-31" });
    expect(readKpiPeriod("Financial year 2025/26 to date", [])).toMatchObject({ end: "2026-03-31" });
  });

  test("of a bare month or quarter takes its year from what stands above or beside it", () => {
    expect(readKpiPeriod("Nov")).toBeNull();
    expect(readKpiPeriod("Nov", [], "2025/26")).toMatchObject({ end: "2025-11-30" });
    expect(readKpiPeriod("Jan", [], "2025/26")).toMatchObject({ end: "2026-01-31" });
    expect(readKpiPeriod("Q2", [], "2025/26 Quarter 3")).toMatchObject({ end: "2025-09-30" });
    expect(readKpiPeriod("May", [], "Scorecard, November 2008")).toMatchObject({ end: "2008-05-31" });
    expect(readKpiPeriod("Nov 2024", [], "2025/26")).toMatchObject({ end: "2024-11-30" });
  });

  test("that is a year means the same as a number and as a text: 2025 is a day in March beside figures of that day", () => {
    const day = { label: "2025", start: "2025-03-31", end: "2025-03-31" };
    for (const asked of [2025, "2025"])
      expect(readKpiPeriod(asked, [day])).toEqual({ label: "2025", end: "2025-03-31", months: 1 });
  });

  test("that is none gives none, whatever it is", () => {
    for (const text of ["", "tbc", "year to date", "2024/29", "Q5 2026/27", "n/a"])
      expect(readKpiPeriod(text)).toBeNull();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.integer()), (any) => void readKpiPeriod(any)));
  });
});

test("periods are known as such, and told from figures, ages and words", () => {
  for (const text of ["Nov", "Q2", "2025", "YTD Nov 25", "as at 31/3/26", "2025/26 outturn"])
    expect(isPeriod(text)).toBe(true);
  for (const text of ["", "YTD", "Last quarter", "48", "5.9", "↑", "Mayor", "Persistent absence 2025/26", "1/2"])
    expect(isPeriod(text)).toBe(false);
});

test("headings are ordered by the end of their period; one without a year is of the current year", () => {
  const headings = ["Nov", "2024/25", "Q1 2025/26", "Q3 2025/26", "May", "Dec 2024"];
  const sorted = [...headings].sort((a, b) => (periodOrder(a) ?? 0) - (periodOrder(b) ?? 0));
  expect(sorted).toEqual(["Dec 2024", "2024/25", "Q1 2025/26", "Q3 2025/26", "May", "Nov"]);
  expect(periodOrder("Q3 2025/26")).toBe(20251231);
  expect(periodOrder("Actual")).toBeNull();
});

describe("the lag between two periods", () => {
  test("counts whole months from end to end", () => {
    expect(monthsBetween("2025-07-31", "2026-12-31")).toBe(17);
    expect(monthsBetween("2026-03-31", "2025-12-31")).toBe(-3);
  });

  test.each([
    [17, "LOF is 1 year and 5 months older"],
    [24, "LOF is 2 years older"],
    [1, "LOF is 1 month older"],
    [-3, "LOF is 3 months newer"],
    [0, "both end together"],
    [null, "own period not understood"],
  ])("of %p months reads %p", (months, words) => {
    expect(lagWords({ own: "x", months })).toBe(words);
  });

  test("is told with both periods as they are written", () => {
    const gap = { own: "autumn term 2026", lof: "2024/25", lofEnded: "July 2025", months: 17 };
    expect(periodSentence(gap)).toBe("Yours is autumn term 2026; LOF is 2024/25, which ended in July 2025.");
    expect(periodSentence({ ...gap, own: "2024/25", months: 0 })).toBe("Both are 2024/25.");
    expect(periodSentence({ ...gap, own: "tbc", months: null })).toContain("“tbc”, which is no period we know");
    expect(periodSentence({ ...gap, own: null, months: null })).toBe("LOF is 2024/25, which ended in July 2025.");
  });
});

test("six digits are a year and the next, as in DfE's files, as number and as text", () => {
  for (const asked of [202425, "202425"])
    expect(readKpiPeriod(asked)).toEqual({ label: "202425", end: "2025-03-31", months: 12 });
  expect(readKpiPeriod(202426)).toBeNull();
});
