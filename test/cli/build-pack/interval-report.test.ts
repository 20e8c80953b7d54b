import { intervalReport } from "../../../src/cli/build-pack/interval-report.ts";
import type { DerivedIntervals } from "../../../src/sources/intervals/derive-intervals.ts";

const year = (period: string, derived = 20) => ({ period, compared: 20, equal: derived === 0 ? 3 : 20, derived });
const of = (series: string, more: Partial<DerivedIntervals>): DerivedIntervals => ({
  series,
  kind: "proportion",
  barred: null,
  periods: [],
  ...more,
});

test("each series is named once, with what became of its counts", () => {
  const found = intervalReport([
    of("O07M08", { periods: ["2021", "2022", "2023", "2024", "2025"].map((label) => year(label)) }),
    of("O07M10", { kind: "rate of events", periods: [year("2025", 0)] }),
    of("O06M09", {}),
    of("O06M08", {}),
    of("O06M03", { kind: "mean", barred: "mean" }),
    of("O12M01", { barred: "survey" }),
    of("O12M02", { barred: "survey" }),
  ]);
  expect(found.split("\n")).toEqual([
    "Intervals derived from counts: 1 series",
    "  O07M08 (proportion): 2023 20 of 20 equal, 20 derived; 2024 20 of 20 equal, 20 derived; 2025 20 of 20 equal, 20 derived; and 2 earlier periods",
    "Counts that do not give the published figures, so that nothing is derived: 1 series",
    "  O07M10 (rate of events): 2025 3 of 20 equal, 0 derived",
    "Proportions and rates without both counts: 2 series",
    "  O06M09, O06M08",
    "Of another kind, or not counted: 3 series",
    "  mean: O06M03",
    "  survey: O12M01, O12M02",
  ]);
});
