import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { ExcelSession } from "../../../src/workbook/excel/session.ts";
import { answers } from "../../contracts/port-case.ts";
import { workbookCases } from "../../contracts/workbook.contract.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";

const start = () => {
  const excel = new FakeExcel(answers).install();
  return { excel, port: excelPort(new ExcelSession(async () => {})) };
};

describe("the contract of the port, in Excel", () => {
  test.each(workbookCases.map(({ name, run }) => [name, run] as const))(
    "%s",
    async (_name, run) => {
      const { excel, port } = start();
      await run({
        port,
        protect: async (sheet) => {
          excel.book.sheet(sheet).isProtected = true;
        },
        hide: async (sheet, { rows, columns }) => {
          rows.forEach((row) => excel.book.sheet(sheet).hiddenRows.add(row));
          columns.forEach((column) => excel.book.sheet(sheet).hiddenColumns.add(column));
        },
        settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
      });
      expect(
        excel.runOptions.every((options) => "delayForCellEdit" in options || Object.keys(options).length === 0),
      ).toBe(true);
    },
    30_000,
  );
});
