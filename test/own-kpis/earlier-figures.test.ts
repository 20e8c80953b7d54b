import { earlierInLine, previousFigure } from "../../src/own-kpis/earlier-figures.ts";
import type { EarlierValue, Kpi, KpiNumber } from "../../src/own-kpis/kpi.ts";

const number = (value: number): KpiNumber => ({ value, text: String(value), held: value, unit: null, column: 0 });
const of = (period: string | null, ...earlier: readonly (readonly [label: string, value: number])[]) => ({
  earlier: earlier.map(([label, value]): EarlierValue => ({ label, number: number(value) })),
  value: number(9),
  period: period === null ? null : ({ text: period, from: "heading", column: null } as Kpi["period"]),
});
const previous = (figures: ReturnType<typeof of>) => previousFigure(figures)?.label ?? null;
const line = (figures: ReturnType<typeof of>) => earlierInLine(figures).map(({ label }) => label);

test("a year to date beside a month is no previous figure, whatever column comes last", () => {
  expect(previous(of("Nov-25", ["Last Year", 5], ["YTD", 7]))).toBe("Last Year");
  expect(previous(of("Nov-25", ["Oct-25", 5], ["Cumulative 2025/26", 7]))).toBe("Oct-25");
  expect(previous(of("Nov-25", ["Year to date", 7], ["Year end forecast", 8]))).toBeNull();
  expect(previous(of("YTD Nov 2025", ["YTD Oct 2025", 7]))).toBe("YTD Oct 2025");
});

test("the figure of the time before comes first, then one of unknown time, then one of another length", () => {
  expect(previous(of("Q2 2025/26", ["Q1 2025/26", 5], ["2024/25", 7], ["Baseline", 8]))).toBe("Q1 2025/26");
  expect(previous(of("Q2 2025/26", ["2024/25", 7], ["Last year", 8]))).toBe("Last year");
  expect(previous(of("Q2 2025/26", ["2023/24", 6], ["2024/25", 7]))).toBe("2024/25");
  expect(previous(of("2024/25", ["2025/26", 7]))).toBeNull();
  expect(previous(of(null, ["2023/24 outturn", 6], ["2024/25 outturn", 7]))).toBe("2024/25 outturn");
});

test("a line has figures of one length of time only, oldest first", () => {
  expect(line(of("Q2 2025/26", ["Q1 2025/26", 5], ["Q4 2024/25", 4], ["2024/25", 7], ["YTD", 9]))).toEqual([
    "Q4 2024/25",
    "Q1 2025/26",
  ]);
  expect(line(of("Nov-25", ["Last Year", 5], ["YTD", 7]))).toEqual([]);
  expect(line(of(null, ["2023/24 outturn", 6], ["2024/25 outturn", 7]))).toEqual([
    "2023/24 outturn",
    "2024/25 outturn",
  ]);
});
