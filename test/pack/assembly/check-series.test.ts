import { checkSeries, percentageExceptions } from "../../../src/pack/assembly/check-series.ts";
import { mergeSeries, type SeriesInput } from "../../../src/pack/assembly/merge-series.ts";
import type { Observed } from "../../../src/pack/assembly/observed.ts";
import { inputOf, observedOf } from "./observed-of.ts";

const gateshead = "E08000037";
const codes = (figures: Observed[], more: Partial<SeriesInput> = {}): string[] =>
  checkSeries(mergeSeries(inputOf(figures, [], more))).map((issue) => issue.code);
const exception = [{ series: "O06M09", least: 0, most: 130, reason: "a modelled denominator" }];

test("a plain series has no issues", () => expect(codes([observedOf(gateshead, 2025, 19.4)])).toEqual([]));

test("a value outside its own interval is an issue; on its limit it is not", () => {
  expect(codes([observedOf(gateshead, 2025, 10, { lower95: 10.1, upper95: 12 })])).toEqual(["outside-interval"]);
  expect(codes([observedOf(gateshead, 2025, 13, { lower95: 10, upper95: 12 })])).toEqual(["outside-interval"]);
  expect(codes([observedOf(gateshead, 2025, 12, { lower95: 10, upper95: 12 })])).toEqual([]);
});

test.each(["%", "% of active businesses"])("in the unit %p a figure outside 0 to 100 is an issue", (unit) => {
  expect(codes([observedOf(gateshead, 2025, 100.1)], { unit })).toEqual(["outside-percentage"]);
  expect(codes([observedOf(gateshead, 2025, -0.1)], { unit })).toEqual(["outside-percentage"]);
  expect(codes([observedOf(gateshead, 2025, 0), observedOf("E10000016", 2025, 100)], { unit })).toEqual([]);
});

test("counts that cannot be are an issue, also beside a mark", () => {
  expect(codes([observedOf(gateshead, 2025, 10, { numerator: -1 })])).toEqual(["wrong-count"]);
  expect(codes([observedOf(gateshead, 2025, 10, { denominator: NaN })])).toEqual(["wrong-count"]);
  expect(codes([observedOf(gateshead, 2025, 10, { numerator: 1, denominator: 0 })])).toEqual(["wrong-count"]);
  expect(codes([observedOf(gateshead, 2025, 10), observedOf("E10000016", 2025, null, { respondents: -1 })])).toEqual([
    "wrong-count",
  ]);
  expect(codes([observedOf(gateshead, 2025, 10, { numerator: 0, denominator: 0, respondents: 5 })])).toEqual([]);
});

test("other units have no such bounds", () => {
  expect(codes([observedOf(gateshead, 2025, -26)], { unit: "percentage points" })).toEqual([]);
  expect(codes([observedOf(gateshead, 2025, 612)], { unit: "kg per household" })).toEqual([]);
});

test("a named exception has its own bounds", () => {
  const check = (value: number): string[] =>
    checkSeries(mergeSeries(inputOf([observedOf(gateshead, 2025, value)])), exception).map((issue) => issue.code);
  expect(check(129)).toEqual([]);
  expect(check(131)).toEqual(["outside-percentage"]);
});

test("every named exception gives its reason and bounds wider than 0 to 100", () => {
  for (const one of percentageExceptions) {
    expect(one.reason).toMatch(/^[A-Z].{20,}\.$/);
    expect(one.least < 0 || one.most > 100).toBe(true);
  }
});

test("a series without a unit, or without figures at the framework's period, is an issue", () => {
  expect(codes([observedOf(gateshead, 2025, 1)], { unit: " " })).toContain("no-unit");
  expect(codes([observedOf(gateshead, 2024, 1)])).toEqual(["no-figures"]);
  expect(codes([observedOf(gateshead, 2025, null)])).toEqual(["no-figures"]);
});

test("an issue names series, council, period, figure and place in the file", () => {
  const [issue] = checkSeries(mergeSeries(inputOf([observedOf(gateshead, 2025, 136.9)])));
  expect(issue).toMatchObject({ file: "figures.csv", row: 2 });
  expect(issue?.message).toBe(
    "O06M09, E08000037, 2025: 136.9; expected 0 to 100, or a named exception with its reason",
  );
});
