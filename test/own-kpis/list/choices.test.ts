import type { KpiGrid, ReadingChoices } from "../../../src/own-kpis/kpi.ts";
import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

const read = (list: string, more: Partial<KpiGrid> = {}, choices?: ReadingChoices) =>
  readKpiList({ ...gridOf(list), ...more }, choices);
const figures = (list: ReturnType<typeof read>) =>
  list?.kpis.map(({ name, value, target }) => [name, value?.value ?? null, target?.value ?? null]);

describe("what the user chose for a column", () => {
  const list = "Indicator | Actual | Other figure | Target\nRecycling | 1 | 47 | 46";

  test("wins over headings and cells", () => {
    const choices = { columns: [{ column: 2, heading: "Other figure", kind: "value" as const }], withHidden: false };
    const found = read(list, {}, choices);
    expect(figures(found)).toEqual([["Recycling", 47, 46]]);
    expect(found?.columns[2]).toMatchObject({ kind: "value", isChosen: true, why: "You chose it." });
  });

  test("is found again by its heading when the column moved", () => {
    const choices = { columns: [{ column: 2, heading: "Other figure", kind: "value" as const }], withHidden: false };
    expect(figures(read("Indicator | Other figure | Actual | Target\nRecycling | 47 | 1 | 46", {}, choices))).toEqual([
      ["Recycling", 47, 46],
    ]);
  });

  test("lets another column become the name", () => {
    const choices = { columns: [{ column: 0, heading: "Measure", kind: "left-out" as const }], withHidden: false };
    expect(
      figures(read("Measure | What it means | Actual\nNEET | Young people without work | 5", {}, choices)),
    ).toEqual([["Young people without work", 5, null]]);
  });
});
