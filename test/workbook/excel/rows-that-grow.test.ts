import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { ExcelSession } from "../../../src/workbook/excel/session.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";

test("a row that grows is given no height: Excel fits it, and a cell beside the table holds the least of it open", async () => {
  const excel = new FakeExcel({}).install();
  const port = excelPort(new ExcelSession(() => Promise.resolve()));
  await port.addSheet({
    name: "Kent",
    cells: [["Measure", "Commentary"]],
    formats: [],
    textRules: [],
    columnWidths: [30, 12],
    headerRow: null,
    print: null,
    rowHeights: [
      { row: 1, points: 32 },
      { row: 2, points: 32, grows: true },
      { row: 3, points: 900, grows: true },
    ],
  });
  // A line of a font is about 1.28 times as high as its size.
  expect(excel.told.filter((line) => !line.includes("columnWidth"))).toEqual([
    "Kent!A2 format.rowHeight = 32",
    "Kent!C3 format.font.size = 25",
    "Kent!A3 format.autofitRows()",
    "Kent!C4 format.font.size = 409",
    "Kent!A4 format.autofitRows()",
  ]);
});
