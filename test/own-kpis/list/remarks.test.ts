import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { gridOf } from "./grid-of.ts";

const remarks = (list: string, more = {}) => readKpiList({ ...gridOf(list), ...more })?.remarks;

describe("what to know about the reading", () => {
  test("nothing of a plain list", () => {
    expect(remarks("Indicator | Actual | Target\nNEET | 5 | 4")).toEqual([]);
  });

  test("hidden rows and columns are counted", () => {
    expect(remarks("Indicator | Actual\nNEET | 5\nAbsence | 4\nCalls | 3", { hiddenRows: [2, 3] })).toEqual([
      "2 hidden rows are left out.",
    ]);
  });

  test("two targets: which is used with which figures", () => {
    expect(remarks("Indicator | Actual Nov | Target Nov | Target 08/09\nNEET | 5 | 4 | 3")).toEqual([
      "2 target columns: “Target Nov” is used with “Actual Nov”.",
    ]);
  });

  test("no column of own figures", () => {
    expect(remarks("Indicator | Target\nNEET | 4\nAbsence | 15")).toEqual([
      "No column of own figures was found: choose one.",
    ]);
  });
});
