import { canonicalLabel, matchPeriod } from "../../src/pack/match-period.ts";
import type { Period } from "../../src/pack/period.ts";

const period = (label: string, start: string, end: string): Period => ({ label, start, end });
const financialYears = [2009, 2010, 2022, 2023, 2024].map((year) =>
  period(`${year}/${String(year + 1).slice(2)}`, `${year}-04-01`, `${year + 1}-03-31`),
);
const pooled = [2020, 2021, 2022].map((year) =>
  period(`${year} - ${String(year + 2).slice(2)}`, `${year}-01-01`, `${year + 2}-12-31`),
);
const calendarYears = ["2023", "2024", "2025"].map((year) => period(year, `${year}-01-01`, `${year}-12-31`));
const snapshots = [
  period("31 March 2024", "2024-03-31", "2024-03-31"),
  period("31 March 2025", "2025-03-31", "2025-03-31"),
];
const months = [period("March 2026", "2026-03-01", "2026-03-31"), period("April 2026", "2026-04-01", "2026-04-30")];

const label = (periods: readonly Period[], asked: string | number): string => {
  const match = matchPeriod(periods, asked);
  return match.kind === "period" ? (periods[match.index] as Period).label : match.kind;
};
/** Days since 30 December 1899, as a spreadsheet counts them: checked against =DATE() below. */
const serial = { "2024-12-25": 45651, "2025-03-31": 45747, "2026-04-01": 46113, "2010-11-01": 40483 };

describe("a period named as text", () => {
  test.each([
    ["2024/25", "2024/25"],
    ["2024-25", "2024/25"],
    ["2024–25", "2024/25"],
    ["2024/2025", "2024/25"],
    ["2024 to 2025", "2024/25"],
    [" FY 2024/25 ", "2024/25"],
    ["2010/11", "2010/11"],
  ])("%p is found among financial years", (asked, expected) => expect(label(financialYears, asked)).toBe(expected));

  test.each([
    ["2022 - 24", "2022 - 24"],
    ["2022-24", "2022 - 24"],
    ["2022-2024", "2022 - 24"],
    ["2022 to 2024", "2022 - 24"],
  ])("%p is found among pooled years", (asked, expected) => expect(label(pooled, asked)).toBe(expected));

  test.each(["31 March 2025", "31st march 2025", "31 Mar 2025", "31/03/2025", "31.3.2025", "2025-03-31"])(
    "%p is found among days",
    (asked) => expect(label(snapshots, asked)).toBe("31 March 2025"),
  );

  test.each(["April 2026", "Apr 2026", "Apr-26", "april-2026"])("%p is found among months", (asked) =>
    expect(label(months, asked)).toBe("April 2026"),
  );

  test("a period that the series does not hold is not held, which is not the same as nonsense", () => {
    expect(matchPeriod(financialYears, "2018/19")).toEqual({ kind: "not-held", asked: "2018/19" });
    expect(matchPeriod(financialYears, "last year")).toEqual({ kind: "not-a-period", asked: "last year" });
    expect(matchPeriod(financialYears, "Kent 2024")).toEqual({ kind: "not-a-period", asked: "Kent 2024" });
  });

  test("a month of a year is not that year", () => expect(label(financialYears, "March 2025")).toBe("not-held"));
});

describe("a bare year", () => {
  test("names a calendar year, as text and as number", () => {
    expect(label(calendarYears, "2024")).toBe("2024");
    expect(label(calendarYears, 2024)).toBe("2024");
  });

  test("that touches two periods names neither of them but both", () => {
    expect(matchPeriod(financialYears, 2024)).toEqual({ kind: "ambiguous", labels: ["2023/24", "2024/25"] });
  });

  test("that touches one period names it", () => {
    expect(label(financialYears, 2025)).toBe("2024/25");
    expect(label(snapshots, 2025)).toBe("31 March 2025");
  });

  test("inside a pooled period but at neither end names none", () => {
    expect(label([pooled[1] as Period], 2022)).toBe("not-held");
  });

  test("of two months in it is ambiguous", () => expect(label(months, 2026)).toBe("ambiguous"));
});

describe("a date that Excel made from what was typed", () => {
  test("names the day it shows", () => expect(label(snapshots, serial["2025-03-31"])).toBe("31 March 2025"));
  test("names the month it shows when it is the first", () =>
    expect(label(months, serial["2026-04-01"])).toBe("April 2026"));
  test("is the financial year 2010/11 when it shows November 2010", () =>
    expect(label(financialYears, serial["2010-11-01"])).toBe("2010/11"));
  test("is not the year it lies in", () => expect(label(financialYears, serial["2024-12-25"])).toBe("not-held"));
  test("with a time of day is that day", () =>
    expect(label(snapshots, serial["2025-03-31"] + 0.75)).toBe("31 March 2025"));
  test("is none when the number is far from any date", () => {
    for (const number of [-1, 0, 1, 12, 2024.5, 1e9]) expect(label(snapshots, number)).toBe("not-a-period");
  });
});

test("a span over the turn of the century has one spelling", () => {
  expect(canonicalLabel("1999/2000")).toBe(canonicalLabel("1999/00"));
});

test("an impossible date is left as it is", () => expect(canonicalLabel("2025-13-45")).not.toContain("undefined"));
