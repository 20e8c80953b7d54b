import { readKpiList } from "../../../../src/own-kpis/read-list.ts";
import { rowLabel } from "../../../../src/own-kpis/list/layout/label-rows.ts";
import { gridOf } from "../grid-of.ts";

const read = (list: string) => readKpiList(gridOf(list));
const figures = (list: ReturnType<typeof read>) =>
  list?.kpis.map(({ row, name, value, target }) => [row, name, value?.value ?? null, target?.value ?? null]);

test.each([
  ["Target", "target"],
  ["2025/26 target", "target"],
  ["Actual", "value"],
  ["RAG", "rag"],
  ["Last year", "other"],
  ["Targeted support visits", null],
  ["Performance of contractors", null],
])("%s is a label of %s", (text, label) => expect(rowLabel(text)).toBe(label));

describe("rows of figures and of targets below each other are one indicator, whose target is that of the same column", () => {
  test("with labels in a column of their own, and the name only once", () => {
    const list = read(`
      Theme | Measure | | Q1 | Q2 | Q3
      Place | Calls answered in time | Actual | 80% | 84% |
      | | Target | 82% | 85% | 86%
      | | RAG | A | A |
      | Days to let a home | Actual | 20 | 21 |
      | | Target | 22 | 20 | 19`);
    expect(figures(list)).toEqual([
      [1, "Calls answered in time", 84, 85],
      [4, "Days to let a home", 21, 20],
    ]);
    expect(list?.kpis.map(({ target }) => target?.row)).toEqual([2, 5]);
    expect(list?.kpis.map(({ publishedRag }) => publishedRag?.colour)).toEqual(["amber", undefined]);
  });

  test("with the name in each row", () => {
    expect(
      figures(
        read(`
        Measure | Data | Q1 | Q2
        Calls answered in time | Actual | 80% | 84%
        Calls answered in time | Target | 82% | 85%
        Days to let a home | Actual | 20 | 21
        Days to let a home | Target | 22 | 20`),
      ),
    ).toEqual([
      [1, "Calls answered in time", 84, 85],
      [3, "Days to let a home", 21, 20],
    ]);
  });

  test("with labels below the name: the row of the name is told", () => {
    const list = read(`
      Measure | Q1 | Q2
      Calls answered in time | |
      Actual | 80% | 84%
      Target | 82% | 85%
      Days to let a home | |
      Actual | 20 | 21
      Target | 22 | 20`);
    expect(figures(list)).toEqual([
      [2, "Calls answered in time", 84, 85],
      [5, "Days to let a home", 21, 20],
    ]);
    expect(list?.kpis.map(({ nameRow }) => nameRow)).toEqual([1, 4]);
  });

  test("with the figures in the row of the name", () => {
    expect(
      figures(
        read(`
        Measure | Apr-25 | May-25
        Calls answered in time | 80% | 84%
        Target | 82% | 85%
        Days to let a home | 20 | 21
        Target | 22 | 20`),
      ),
    ).toEqual([
      [1, "Calls answered in time", 84, 85],
      [3, "Days to let a home", 21, 20],
    ]);
  });
});
