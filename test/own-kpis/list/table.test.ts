import type { KpiGrid, ReadingChoices } from "../../../src/own-kpis/kpi.ts";
import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

const read = (list: string, more: Partial<KpiGrid> = {}, choices?: ReadingChoices) =>
  readKpiList({ ...gridOf(list), ...more }, choices);
const figures = (list: ReturnType<typeof read>) =>
  list?.kpis.map(({ name, value, target }) => [name, value?.value ?? null, target?.value ?? null]);

describe("hidden rows and columns", () => {
  const list =
    "Indicator | Actual | Actual | Target\nRecycling | 1 | 47 | 46\nHidden one | 2 | 3 | 4\nNEET | 2 | 3 | 4";
  const hidden = { hiddenRows: [2], hiddenColumns: [1] };

  test("are left out, and that is said", () => {
    const found = read(list, hidden);
    expect(figures(found)).toEqual([
      ["Recycling", 47, 46],
      ["NEET", 3, 4],
    ]);
    expect(found?.remarks[0]).toBe("1 hidden row and 1 hidden column are left out.");
    expect(found?.columns[1]).toMatchObject({ kind: "left-out", isHidden: true, why: "It is hidden." });
    expect(found?.rows[2]?.kind).toBe("hidden");
  });

  test("are read where the user wants them", () => {
    const found = read(list, hidden, { columns: [], withHidden: true });
    expect(found?.kpis).toHaveLength(3);
    expect(found?.columns[1]?.kind).not.toBe("left-out");
  });
});
