import type { ColumnReading, KpiGrid, KpiList } from "../../../../../../src/own-kpis/kpi.ts";
import {
  isDoubtful,
  previewColumns,
  previewRows,
} from "../../../../../../src/taskpane/views/report/my-kpis/list/preview-rows.ts";
import { namedKpi } from "../../../../../own-kpis/named-kpi.ts";

const cell = (value: string | number | null, text = String(value ?? "")) => ({ value, text });
const column = (at: number, kind: ColumnReading["kind"], isHidden = false): ColumnReading => ({
  column: at,
  heading: "",
  kind,
  why: "",
  isChosen: false,
  isHidden,
});
const grid: KpiGrid = {
  cells: [
    [cell("Indicator"), cell("Old"), cell("Actual")],
    [cell("NEET"), cell(4), cell(0.052, "5.2%")],
    [cell(null), cell(null), cell(null)],
    [cell("Absence"), cell(17), cell(16)],
  ],
  hiddenRows: [3],
  hiddenColumns: [1],
};
const list: KpiList = {
  columns: [column(0, "name"), column(1, "left-out", true), column(2, "value")],
  rows: [
    { row: 0, kind: "heading" },
    { row: 1, kind: "kpi" },
    { row: 3, kind: "hidden" },
  ],
  kpis: [namedKpi("NEET")],
  remarks: [],
};

test("rows are shown as the cells show them, without what is empty or hidden", () => {
  expect(previewRows(grid, list, false)).toEqual([
    { row: 0, kind: "heading", texts: ["Indicator", "Actual"] },
    { row: 1, kind: "kpi", texts: ["NEET", "5.2%"] },
  ]);
});

test("what is hidden is shown where it is read too", () => {
  expect(previewRows(grid, list, true).map(({ row }) => row)).toEqual([0, 1, 3]);
  expect(previewColumns(list, true)).toHaveLength(3);
});

test("a list is doubtful without a value, without a KPI, or with a remark", () => {
  expect(isDoubtful(list)).toBe(false);
  expect(isDoubtful({ ...list, columns: list.columns.slice(0, 1) })).toBe(true);
  expect(isDoubtful({ ...list, kpis: [] })).toBe(true);
  expect(isDoubtful({ ...list, remarks: ["Two targets."] })).toBe(true);
});
