import type { KpiGrid, ReadingChoices } from "../../../../src/own-kpis/kpi.ts";
import { readKpiList } from "../../../../src/own-kpis/read-list.ts";
import { gridOf } from "../grid-of.ts";

const read = (list: string, more: Partial<KpiGrid> = {}, choices?: ReadingChoices) =>
  readKpiList({ ...gridOf(list), ...more }, choices);
const figures = (list: ReturnType<typeof read>) =>
  list?.kpis.map(({ name, value, target }) => [name, value?.value ?? null, target?.value ?? null]);

describe("two and three rows of headings", () => {
  const merges = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 2, columns: 1 },
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 2, column: 0, rows: 2, columns: 1 },
  ];
  const list = `
    Theme | Indicator | Performance |
    | | Target | Actual
    Children | Persistent absence | 17 | 16.2
    | NEET | 5 | 4`;

  test.each([
    ["merged", { merges }],
    ["not merged", {}],
  ])("%s: the lower decides what a column is", (_, more) => {
    const found = read(list, more);
    expect(found?.columns.map(({ heading, kind }) => [heading, kind])).toEqual([
      ["Theme", "section"],
      ["Indicator", "name"],
      ["Performance Target", "target"],
      ["Performance Actual", "value"],
    ]);
    expect(figures(found)).toEqual([
      ["Persistent absence", 16.2, 17],
      ["NEET", 4, 5],
    ]);
    expect(found?.kpis.map(({ section }) => section)).toEqual(["Children", "Children"]);
  });

  test("the upper says what a column is about: its year", () => {
    const found = read(`
      Priority | Measure | 2024/25 | | | 2025/26 | |
      | | Target | Actual | RAG | Target | Actual | RAG
      | | | | | | Q2 | Q2
      Place | Recycling | 46 | 45 | A | 47 | 48 | G`);
    expect(found?.kpis[0]).toMatchObject({
      value: { value: 48 },
      target: { value: 47 },
      publishedRag: { colour: "green" },
      period: { text: "Q2 2025/26" },
    });
  });

  test("a title above the list gives the period, and a bare quarter its year", () => {
    const above = read("Performance report: Quarter 2 2025/26 | |\nMeasure | Actual | Target\nCalls | 90 | 91");
    expect(above?.kpis[0]?.period).toEqual({ text: "Quarter 2 2025/26", from: "above", column: null });
    const bare = read("Performance report 2025/26 | |\nMeasure | Q2 | Target\nCalls | 90 | 91");
    expect(bare?.kpis[0]?.period).toEqual({ text: "Q2 2025/26", from: "heading", column: null });
  });
});
