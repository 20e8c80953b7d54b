import type { Kpi, KpiNumber, OwnPeriod } from "../../../../../../src/own-kpis/kpi.ts";
import {
  earlierPoints,
  earlierWords,
} from "../../../../../../src/taskpane/views/report/my-kpis/cards/earlier-points.ts";

const number = (value: number, unit: string | null = "%"): KpiNumber => ({
  value,
  text: `${value}%`,
  held: value,
  unit,
  column: 0,
});
const heading = (text: string): OwnPeriod => ({ text, from: "heading", column: null });
const at = (label: string, value: number): Kpi["earlier"][number] => ({ label, number: number(value) });

test("the highest is on top, the latest on the right, and a year that is left out leaves its room", () => {
  const points = earlierPoints({
    earlier: [at("2021/22 outturn", 40), at("2022/23 outturn", 50)],
    value: number(45),
    period: heading("2024/25"),
  });
  expect(points?.map(({ y }) => y)).toEqual([1, 0, 0.5]);
  expect(points?.[1]?.x).toBeCloseTo(1 / 3, 2);
  expect(points?.[2]?.x).toBe(1);
});

test("figures that do not change lie in the middle", () => {
  const points = earlierPoints({
    earlier: [at("Sep-25", 5), at("Oct-25", 5)],
    value: number(5),
    period: heading("Nov-25"),
  });
  expect(points?.map(({ y }) => y)).toEqual([0.5, 0.5, 0.5]);
});

test("a year to date, a year and a figure of unknown time are no points of a line of months", () => {
  const earlier = [at("Last Year", 4), at("2024/25", 4), at("YTD", 4), at("Oct-25", 4)];
  expect(earlierPoints({ earlier, value: number(5), period: heading("Nov-25") })).toBeNull();
});

test("two figures, another unit, or no latest one give no line", () => {
  const period = heading("Nov-25");
  const earlier = [at("Sep-25", 5), at("Oct-25", 6)];
  expect(earlierPoints({ earlier: earlier.slice(1), value: number(5), period })).toBeNull();
  expect(earlierPoints({ earlier, value: number(5, "£"), period })).toBeNull();
  expect(earlierPoints({ earlier, value: null, period })).toBeNull();
  expect(earlierPoints({ earlier, value: number(5), period: null })).toBeNull();
});

test("all figures are there in words", () => {
  expect(earlierWords({ earlier: [at("Q1", 40), at("", 41)] })).toBe("40% (Q1), 41%");
});
