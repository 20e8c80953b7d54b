import { sameScale, scaleKind, type ScaleKind } from "../../../src/own-kpis/standard/scale.ts";
import { number } from "./kpi-for-tests.ts";

const percent = number(16.2, "16.2%");

test.each([
  ["17", 17, true], // 17 per cent
  ["0", 0, true], // 0 is 0 on both scales
  ["0.17", 0.17, false], // 17 per cent, or a sixth of one?
  ["-0.17", -0.17, false],
  ["1", 1, false], // 1 per cent, or all?
])("16.2%% beside %s: the same scale is %p", (text, value, same) => {
  const other = number(value, text);
  expect(sameScale(percent, other)).toBe(same);
  expect(sameScale(other, percent)).toBe(same);
});

test.each<[number, number, ScaleKind, boolean]>([
  [0.44, 50, null, false], // 44 and 50
  [0.953, 95, null, false],
  [1, 60, null, true], // a count
  [1, 60, "percent", false], // all, or one per cent
  [0.8, 10, null, true], // days
  [0.8, 10, "other", true],
  [0.44, 50, "other", true],
  [0.05, 50, "percent", false],
  [0.8, 1.2, "percent", true],
  [0.44, 0.5, "percent", true],
  [0, 50, "percent", true],
  [0.9, 200, null, true], // no percentage is 200
  [44, 50, "percent", true],
])("%f beside %f, where neither shows %%, of a KPI that is %p: %p", (one, other, kind, same) => {
  expect(sameScale(number(one), number(other), kind)).toBe(same);
  expect(sameScale(number(other), number(one), kind)).toBe(same);
});

test("different units are never on one scale; a number without one takes the other's", () => {
  const days = { ...number(10, "10 days"), unit: "days" };
  expect(sameScale(days, { ...number(2, "2 weeks"), unit: "weeks" })).toBe(false);
  expect(sameScale(days, percent)).toBe(false);
  expect(sameScale(days, { ...days, unit: "working days" })).toBe(true);
  expect(sameScale(days, number(0.8))).toBe(true);
});

test("millions on one side only are told apart by their size", () => {
  const million = { ...number(1_200_000, "£1.2m"), unit: "£" };
  expect(sameScale(million, number(1_100_000))).toBe(true);
  expect(sameScale(million, number(1.1))).toBe(false);
  expect(sameScale({ ...number(1.2, "1.2m"), unit: "m" }, number(1_100_000))).toBe(false);
});

test.each([
  ["%", "Recycling", "percent"],
  ["Percentage", "Recycling", "percent"],
  ["", "Recycling rate (%)", "percent"],
  ["Rate", "Proportion of adults", "percent"],
  ["days", "% of something", "other"],
  ["Number", "Households", "other"],
  ["", "Households", null],
  ["Rate", "Births", null],
])("a KPI in %p named %p is %p", (unit, name, kind) => {
  expect(scaleKind({ unit, name })).toBe(kind);
});
