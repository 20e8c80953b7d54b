import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { sheetOf } from "../../contracts/port-case.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";

test("margins that a sheet asks for are its own, the others as usual", async () => {
  const excel = new FakeExcel().install();
  const print = { landscape: true, fitToWidth: true, footer: "", margins: { left: 0.25, right: 0.5 } };
  await excelPort().addSheet(sheetOf({ cells: [], print }));
  expect(excel.told.filter((line) => line.includes("Margin"))).toEqual([
    "pageLayout.leftMargin = 18",
    "pageLayout.rightMargin = 36",
    "pageLayout.topMargin = 28.8",
    "pageLayout.bottomMargin = 39.6",
    "pageLayout.headerMargin = 18",
    "pageLayout.footerMargin = 18",
  ]);
});
