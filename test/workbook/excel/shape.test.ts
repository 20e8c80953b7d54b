import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";

test("an Excel that cannot tell which cells are merged says so, and tells what is hidden all the same", async () => {
  const excel = new FakeExcel().install();
  excel.version = 12;
  excel.book.sheet("Sheet1").hiddenRows.add(1);
  expect(await excelPort().shape({ sheet: "Sheet1", row: 0, column: 0, rows: 3, columns: 2 })).toEqual({
    merges: null,
    hiddenRows: [1],
    hiddenColumns: [],
  });
});
