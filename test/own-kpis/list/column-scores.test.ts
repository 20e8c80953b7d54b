import { columnOfRole, scoresOf } from "../../../src/own-kpis/list/column-scores.ts";
import { profilesOf } from "../../../src/own-kpis/list/profile.ts";
import { tableOf } from "../../../src/own-kpis/list/table.ts";
import { gridOf } from "./grid-of.ts";

/** The role with most points for a heading over the given cells. */
const best = (heading: string, ...cells: string[]) => {
  const table = tableOf(gridOf(cells.map((cell) => `${cell} |`).join("\n")), false);
  const [profile] = profilesOf(
    table,
    cells.map((_, row) => row),
  );
  const scores = profile === undefined ? [] : [...scoresOf([heading], profile)];
  return scores.sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
};

describe("points of a column", () => {
  test.each([
    ["Last Year", ["↑", "↓", "↑"], "direction"],
    ["Last Year", ["45", "46.1", "12"], "previous"],
    ["Status", ["Green", "Red", "Amber"], "rag"],
    ["Good performance", ["High", "Low", "High"], "polarity"],
    ["Aim", ["Maximise", "Minimise", "Maximise"], "polarity"],
    ["Target this quarter", ["4", "350", "12"], "target"],
    ["England average", ["4", "350", "12"], "comparator"],
    ["National Indicator", ["NI 117", "NI 19", "NI 65"], "reference"],
    ["Measure", ["%", "Number", "Days"], "unit"],
    ["Target date", ["Mar 2027", "Mar 2027", "June 2026"], "other"],
    ["Year end forecast", ["4", "350", "12"], "forecast"],
    ["Indicator owner", ["Jane Smith", "Head of Housing", "A Lee"], "officer"],
    ["Latest update", ["Q2 2025/26", "2023", "Sep 2025"], "period"],
    ["", ["G", "R", "A"], "rag"],
  ])("%p over %j is %p", (heading, cells, role) => {
    expect(best(heading, ...cells)).toBe(role);
  });

  test("what is only known in order to be left out is left out", () => {
    expect((["comparator", "forecast", "variance", "other", "target"] as const).map(columnOfRole)).toEqual([
      "left-out",
      "left-out",
      "left-out",
      "left-out",
      "target",
    ]);
  });
});
