import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { ExcelSession } from "../../../src/workbook/excel/session.ts";
import type { Port } from "../../../src/workbook/port.ts";
import { block, sheetOf } from "../../contracts/port-case.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";

function start(): { excel: FakeExcel; port: Port } {
  const excel = new FakeExcel().install();
  return { excel, port: excelPort(new ExcelSession(async () => {})) };
}

const at = { row: 0, column: 0, rows: 2, columns: 2 };

test("a table keeps the looks of its cells: no bands, and no buttons of a filter over the headings", async () => {
  const { excel, port } = start();
  await port.addSheet(sheetOf({ tables: [{ at, name: "Best start" }] }));
  expect(excel.tables).toEqual([
    {
      name: "Best_start",
      at: { sheet: "Kent", ...at },
      looks: { style: "TableStyleLight1", showBandedRows: false, showFilterButton: false },
    },
  ]);
});

test("a name that a table or a name of the workbook has already is not given again, whatever its capitals", async () => {
  const { excel, port } = start();
  excel.names.push("BEST_START_2");
  await port.addSheet(sheetOf({ name: "Kent", tables: [{ at, name: "Best start" }] }));
  await port.addSheet(sheetOf({ name: "Essex", tables: [{ at, name: "best start" }] }));
  expect(excel.tables.map(({ name }) => name)).toEqual(["Best_start", "best_start_3"]);
});

test("a request that was carried out and failed all the same makes one table, not two", async () => {
  const { excel, port } = start();
  await port.addSheet(sheetOf());
  let failures = 1;
  excel.failsAfter = ({ changes }) => (changes && failures-- > 0 ? "Conflict" : null);
  await port.markUp?.({ at: block(0, 0, 2, 2, "Kent"), name: "Best start" });
  expect(excel.tables.map(({ name }) => name)).toEqual(["Best_start"]);
  expect(failures).toBeLessThan(1);
});

test("a sheet whose table is refused is not added; removing a sheet takes its tables along", async () => {
  const { excel, port } = start();
  const twice = [at, { ...at, row: 1 }].map((one, i) => ({ at: one, name: `Table of ${i}` }));
  await expect(port.addSheet(sheetOf({ tables: twice }))).rejects.toThrow("“Kent” was removed again");
  expect([(await port.sheets()).map(({ name }) => name), excel.tables]).toEqual([["Sheet1"], []]);
});

test("an Excel without these says so and leaves them out", async () => {
  const { excel, port } = start();
  excel.version = 2;
  expect(port.can.tables).toBe(false);
  await port.addSheet(sheetOf({ tables: [{ at, name: "Best start" }] }));
  expect(excel.tables).toEqual([]);
});
