import ExcelJS from "exceljs";
import { writeKpiMapping } from "../../../src/actions/kpi-mapping/write-mapping.ts";
import { functionTable } from "../../../src/functions/table.ts";
import { providePack } from "../../../src/functions/pack-holder.ts";
import { readKpiList } from "../../../src/own-kpis/read-list.ts";
import { callerOf } from "../../../src/report/call-function.ts";
import { openForeign } from "../../fixtures/foreign-book.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { tableIn } from "./example-list.ts";

beforeAll(() => providePack(shippedDesk()));

/** The table written from a list as it is read from its cells. */
async function written(rows: readonly (readonly (string | number | null)[])[]) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("List");
  rows.forEach((row, r) => row.forEach((value, c) => (sheet.getCell(r + 1, c + 1).value = value)));
  const { port } = await openForeign(workbook);
  const source = { sheet: "List", row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const { values, texts } = await port.read(source);
  const cells = values.map((row, r) =>
    row.map((value, c) => ({ value: typeof value === "object" ? null : value, text: texts[r]?.[c] ?? "" })),
  );
  const list = readKpiList({ cells });
  if (list === null) throw new Error("The list is not read.");
  const kpis = list.kpis.map((kpi) => ({ kpi, match: null }));
  const { block } = await writeKpiMapping(port, kpis, {
    council: "Gateshead",
    set: null,
    source,
    columns: list.columns,
    at: null,
    call: callerOf(functionTable),
  });
  return tableIn(port, block);
}

test("a target in a row of its own is that row's cell, and the name that of the row above", async () => {
  const table = await written([
    ["Measure", "Good is", "Q1", "Q2"],
    ["Calls answered", "High", null, null],
    ["Actual", "High", 80, 84],
    ["Target", null, 82, 85],
    ["Days to let a home", "Low", null, null],
    ["Actual", "Low", 20, 21],
    ["Target", null, 22, 21],
  ]);
  expect(table.values.slice(1).map(([name]) => name)).toEqual(["Calls answered", "Days to let a home"]);
  expect(table.column("Value")).toEqual([84, 21]);
  expect(table.column("Target")).toEqual([85, 21]);
  expect(table.column("Own standard")).toEqual(["below target", "Green"]);
  expect(table.formulas("Target").map((formula) => /\$D\$\d/.exec(formula ?? "")?.[0])).toEqual(["$D$4", "$D$7"]);
});

test("owner and commentary of a second list are its own, whatever stands there in the first", async () => {
  const table = await written([
    ["Indicator", "Good is", "Target", "Actual", "Lead"],
    ["Bins collected", "High", 99, 99.4, "A Smith"],
    [null, null, null, null, null],
    ["People", null, null, null, null],
    ["Measure", "Q2 2025/26", "Lead", "Target", "Good is"],
    ["Visits made", 84, "B Jones", 90, "High"],
  ]);
  expect(table.column("Value").filter((value) => value !== null)).toEqual([99.4, 84]);
  expect(table.column("Own standard").filter((words) => words !== null)).toEqual(["Green", "below target"]);
  expect(table.column("Owner")).not.toContain("High");
});
