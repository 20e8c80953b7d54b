import type { AreaCode } from "../../src/areas/area.ts";
import { datedAs, deriveFigures, publishedDifference } from "../../src/sources/derive-figures.ts";
import type { SourceFigure } from "../../src/sources/table/source-figure.ts";

const figure = (measure: string, area: string, value: number | null, period = "2025"): SourceFigure => ({
  measure,
  area: area as AreaCode,
  period,
  value,
  state: value === null ? "suppressed" : null,
  lower95: 1,
  upper95: 2,
  flags: [],
  row: 2,
});
const gap = (figures: SourceFigure[]): SourceFigure[] =>
  deriveFigures(figures, "gap", ["others", "poor"], publishedDifference);

test("parts of the same area and period are joined, in the order the formula takes them", () => {
  const [made] = gap([figure("poor", "A", 33.9), figure("others", "A", 52.8)]);
  expect(made).toMatchObject({
    measure: "gap",
    area: "A",
    value: 18.9,
    flags: ["derived"],
    lower95: null,
    upper95: null,
  });
});

test("a mark in place of a part is a mark in place of the result", () => {
  expect(gap([figure("poor", "A", null), figure("others", "A", 52.8)])[0]).toMatchObject({
    value: null,
    state: "suppressed",
    flags: [],
  });
});

test("without a row for every part there is no result", () => {
  expect(gap([figure("others", "A", 52.8), figure("poor", "B", 1), figure("poor", "A", 1, "2024")])).toEqual([]);
});

test("a population is dated as the measure that it divides", () => {
  const people = datedAs([figure("all ages", "A", 1000, "mid-2024")], "2025");
  const made = deriveFigures(
    [figure("businesses", "A", 43), ...people],
    "density",
    ["businesses", "all ages"],
    (a, b) => a / b,
  );
  expect(made[0]?.value).toBe(0.043);
});
