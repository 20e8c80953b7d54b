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
    ["202425", "2024/25"],
    [202425, "2024/25"],
    [201011, "2010/11"],
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

  test.each([202426, "202426", 202412])("%p is no span of years", (asked) =>
    expect(label(financialYears, asked)).toBe("not-a-period"),
  );

  test("a month of a year is not that year", () => expect(label(financialYears, "March 2025")).toBe("not-held"));
});

describe("a bare year", () => {
  test("names a calendar year, as text and as number", () => {
    expect(label(calendarYears, "2024")).toBe("2024");
    expect(label(calendarYears, 2024)).toBe("2024");
  });

  test("names the one day or period of each year that lies within it", () => {
    expect(label(snapshots, 2025)).toBe("31 March 2025");
    expect(label(snapshots, 2026)).toBe("not-held");
  });

  test("of periods that run over New Year names two, whichever are held: at the ends, beyond and in a gap as between", () => {
    for (const [year, labels] of [
      [2024, ["2023/24", "2024/25"]],
      [2025, ["2024/25", "2025/26"]],
      [2018, ["2017/18", "2018/19"]],
      [2009, ["2008/09", "2009/10"]],
      [2000, ["1999/00", "2000/01"]],
      [2100, ["2099/00", "2100/01"]],
    ] as const)
      for (const asked of [year, String(year)])
        expect(matchPeriod(financialYears, asked)).toEqual({ kind: "ambiguous", labels });
  });

  test("means the same after the next release", () => {
    for (const all of [financialYears, pooled, calendarYears, snapshots])
      for (let year = 2005; year < 2030; year++)
        for (let held = 1; held < all.length; held++) {
          const [now, later] = [matchPeriod(all.slice(0, held), year), matchPeriod(all.slice(0, held + 1), year)];
          if (now.kind !== "not-held") expect([year, later]).toEqual([year, now]);
        }
  });

  test("of pooled years names every period that has it", () => {
    const labels = ["2020 - 22", "2021 - 23", "2022 - 24"];
    expect(matchPeriod([pooled[1] as Period], 2022)).toEqual({ kind: "ambiguous", labels });
    expect(matchPeriod(pooled, 2022)).toEqual({ kind: "ambiguous", labels });
  });

  test("of rolling years names both, but the calendar year where the survey had it", () => {
    const rolling = [
      period("Jan 2004-Dec 2004", "2004-01-01", "2004-12-31"),
      period("Apr 2025-Mar 2026", "2025-04-01", "2026-03-31"),
    ];
    expect(label(rolling, 2004)).toBe("Jan 2004-Dec 2004");
    expect(matchPeriod(rolling, 2026)).toEqual({
      kind: "ambiguous",
      labels: ["Apr 2025-Mar 2026", "Apr 2026-Mar 2027"],
    });
  });

  test("that is the published label is that label, though its months run over New Year", () => {
    const schoolYears = [period("2024", "2023-09-01", "2024-08-31")];
    expect(label(schoolYears, 2024)).toBe("2024");
    expect(label(schoolYears, 2023)).toBe("not-held");
  });

  test("of figures that come several times a year is ambiguous, though one alone is held", () => {
    expect(matchPeriod([months[0] as Period], 2026, 1)).toEqual({ kind: "ambiguous", labels: ["March 2026"] });
    expect(matchPeriod([months[0] as Period], 2026, 12)).toEqual({ kind: "period", index: 0 });
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
