import type { Issue } from "../../src/pack/assembly/observed.ts";
import { observedFigures } from "../../src/sources/observed-figures.ts";
import type { SeriesPlan } from "../../src/sources/plan/series-plan.ts";
import type { SourceFigure } from "../../src/sources/table/source-figure.ts";

const figure = (period: string, value: number | null, more: Partial<SourceFigure> = {}): SourceFigure => ({
  measure: "m",
  area: "E08000037" as SourceFigure["area"],
  period,
  value,
  state: value === null ? "suppressed" : null,
  lower95: null,
  upper95: null,
  flags: [],
  row: 7,
  ...more,
});
const plan: SeriesPlan = { period: "financial-year", histories: [], provisional: ["2024/25"] };
const read = (figures: SourceFigure[], flags: Parameters<typeof observedFigures>[4] = []) => {
  const issues: Issue[] = [];
  return { found: observedFigures(figures, plan, "a.csv", issues, flags), issues };
};

test("a figure has our period, its place, and no noise of binary fractions", () => {
  expect(read([figure("2023/24", 18.049979999999998, { numerator: 3 })]).found).toMatchObject([
    {
      value: 18.04998,
      numerator: 3,
      period: { label: "2023/24", start: "2023-04-01", end: "2024-03-31" },
      at: { file: "a.csv", row: 7, column: null },
    },
  ]);
});

test("flags come from the figure, the file and the plan, each once; a mark has none", () => {
  const { found } = read(
    [figure("2024/25", 5, { flags: ["provisional"] }), figure("2023/24", 5), figure("2024/25", null)],
    ["derived"],
  );
  expect(found.map(({ flags }) => [...flags].sort())).toEqual([["derived", "provisional"], ["derived"], []]);
});

test("a period of another kind is said once, and its figures are left out", () => {
  const { found, issues } = read([figure("June", 1), figure("June", 2), figure("2023/24", 3)]);
  expect(found.map(({ value }) => value)).toEqual([3]);
  expect(issues).toMatchObject([
    { row: 7, code: "unreadable-period", message: '"June" is no period of the kind financial-year' },
  ]);
});
