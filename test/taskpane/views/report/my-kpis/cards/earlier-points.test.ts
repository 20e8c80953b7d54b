import type { KpiNumber } from "../../../../../../src/own-kpis/kpi.ts";
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
const earlier = (...values: number[]) => values.map((value, i) => ({ label: `Q${i + 1}`, number: number(value) }));

test("the highest is on top, the latest on the right", () => {
  expect(earlierPoints({ earlier: earlier(40, 50), value: number(45) })).toEqual([
    { x: 0, y: 1 },
    { x: 0.5, y: 0 },
    { x: 1, y: 0.5 },
  ]);
});

test("figures that do not change lie in the middle", () => {
  expect(earlierPoints({ earlier: earlier(5, 5), value: number(5) })?.map(({ y }) => y)).toEqual([0.5, 0.5, 0.5]);
});

test("two figures, another unit, or no latest one give no line", () => {
  expect(earlierPoints({ earlier: earlier(40), value: number(45) })).toBeNull();
  expect(earlierPoints({ earlier: earlier(40, 41), value: number(45, "£") })).toBeNull();
  expect(earlierPoints({ earlier: earlier(40, 41, 42), value: null })).toBeNull();
});

test("all figures are there in words", () => {
  expect(earlierWords({ earlier: [...earlier(40), { label: "", number: number(41) }] })).toBe("40% (Q1), 41%");
});
