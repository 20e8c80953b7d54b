import { periodParts } from "../../../src/own-kpis/cells/period-parts.ts";

test("a text is taken apart into times, joins, and other words", () => {
  expect(periodParts("Apr to Jun 2025/26").map(({ kind }) => kind)).toEqual(["month", "to", "month", "year"]);
  expect(periodParts("Recycling Nov-25").map(({ kind }) => kind)).toEqual(["other", "month"]);
});

test("every part says where it stands", () => {
  const text = "Actual Nov";
  expect(periodParts(text).map(({ from, to }) => text.slice(from, to))).toEqual(["Actual", "Nov"]);
});

test("words that only begin like a month are words", () => {
  for (const text of ["Mayor", "Marketing", "Decent", "Augment", "Junction"])
    expect(periodParts(text).map(({ kind }) => kind)).toEqual(["other"]);
});
