import { readKpiList } from "../../../../src/own-kpis/read-list.ts";
import { listParts } from "../../../../src/own-kpis/list/layout/parts.ts";
import { tableOf } from "../../../../src/own-kpis/list/table.ts";
import { gridOf } from "../grid-of.ts";

const two = `
  Place | | | |
  Indicator | Target | Actual | RAG |
  Bins collected on time | 99 | 99.4 | G |
  Trees planted | 500 | 610 | G |
  | | | |
  People | | | |
  Measure | Q2 2025/26 | Target | Direction of travel |
  Assessments in 45 days | 84 | 90 | ↑ |`;

test("other headings further down begin another list, read by them", () => {
  const list = readKpiList(gridOf(two));
  expect(
    list?.kpis.map(({ row, name, section, value, target, period }) => [
      row,
      name,
      section,
      value?.value,
      target?.value,
      period?.text,
    ]),
  ).toEqual([
    [2, "Bins collected on time", null, 99.4, 99, undefined],
    [3, "Trees planted", null, 610, 500, undefined],
    [7, "Assessments in 45 days", "People", 84, 90, "Q2 2025/26"],
  ]);
  expect(list?.rows.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(list?.remarks.join(" ")).toContain("2 lists stand below each other: rows from row 7 of the range on");
});

test.each([
  [
    "the same headings again",
    "Indicator | Target | Actual\nBins | 99 | 98\nIndicator | Target | Actual\nTrees | 5 | 6",
  ],
  [
    "a name that speaks of measures",
    "Indicator | Target | Actual\nBins | 99 | 98\nMeasures reported | Annual | n/a\nTrees | 5 | 6",
  ],
])("%s begin none", (_, list) => expect(listParts(tableOf(gridOf(list), false))).toHaveLength(1));

test("what the user chose for a column holds in the other list only under the same heading", () => {
  const chosen = { columns: [{ column: 1, heading: "Target", kind: "left-out" as const }], withHidden: false };
  const list = readKpiList(gridOf(two), chosen);
  expect(list?.kpis.map(({ value, target }) => [value?.value, target?.value])).toEqual([
    [99.4, undefined],
    [610, undefined],
    [84, undefined],
  ]);
});
