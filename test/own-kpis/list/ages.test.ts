import { ageOf, financialYear, liesWithin, withYear } from "../../../src/own-kpis/list/ages.ts";

describe("the time that a heading speaks of", () => {
  test("is ordered by the end of its period, months without a year in the order of a financial year", () => {
    const order = (heading: string) => ageOf([heading], null).order ?? NaN;
    expect(order("2023/24 outturn")).toBeLessThan(order("2024/25 outturn"));
    expect(order("2024/25 outturn")).toBeLessThan(order("Q1 2025/26"));
    expect(order("Actual 07/08")).toBeLessThan(order("Actual May"));
    expect(order("Dec")).toBeLessThan(order("Jan"));
    expect(order("Q1")).toBeLessThan(order("Q4"));
  });

  test("takes its year from the heading above it, or from the list", () => {
    expect(ageOf(["2025/26", "Q2"], null).period).toBe("Q2 2025/26");
    expect(ageOf(["Nov"], "2008/09").period).toBe("Nov 2008");
    expect(ageOf(["Jan"], "2008/09").period).toBe("Jan 2009");
    expect(ageOf(["Nov"], null).period).toBe("Nov");
    expect(withYear("Nov-25", "2008/09")).toBe("Nov-25");
  });

  test("is said by words too", () => {
    expect(ageOf(["YTD RAG"], null)).toMatchObject({ isYearToDate: true, period: null });
    expect(ageOf(["Previous quarter"], null).isOld).toBe(true);
    expect(ageOf(["Latest"], null).isLatest).toBe(true);
    expect(ageOf(["RAG forecast"], null).isForecast).toBe(true);
    expect(ageOf(["Baseline"], null).isBaseline).toBe(true);
    expect(ageOf(["Annual target"], null).isAnnual).toBe(true);
  });

  test("lies in another: a quarter in its year, and in no other", () => {
    const [quarter, year, next] = ["Q4 2024/25", "2024/25", "2025/26"].map((one) => ageOf([one], null));
    expect(quarter && year && liesWithin(quarter, year)).toBe(true);
    expect(quarter && next && liesWithin(quarter, next)).toBe(false);
  });

  test("lies in one financial year, if it is no bare year", () => {
    expect(financialYear("November 2008")?.label).toBe("2008/09");
    expect(financialYear("Q4 2024/25")?.label).toBe("2024/25");
    expect(financialYear("2025")).toBeNull();
  });
});
