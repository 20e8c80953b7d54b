import { excelPort } from "../../../src/workbook/excel/excel.ts";
import { sheetOf } from "../../contracts/port-case.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";

const at = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
const formats = [
  { at: at(0), format: { color: "#242424" } },
  { at: at(0), format: { heading: 1, fontSize: 17 } },
  { at: at(3), format: { heading: 2, borderBottom: "#808080" } },
] as const;

test("a heading has Excel's own style, under the look given, which the style must not take away", async () => {
  const excel = new FakeExcel().install();
  await excelPort().addSheet(sheetOf({ cells: [], formats }));
  expect(excel.told.filter((line) => !line.endsWith(")"))).toEqual([
    'Kent!A1 style = "Heading1"',
    'Kent!A1 format.borders.getItem("EdgeBottom").style = "None"',
    "Kent!A1 format.font.size = 17",
    'Kent!A4 style = "Heading2"',
    'Kent!A4 format.borders.getItem("EdgeBottom").style = "None"',
    'Kent!A4 format.borders.getItem("EdgeBottom").style = "Continuous"',
    'Kent!A4 format.borders.getItem("EdgeBottom").weight = "Thin"',
    'Kent!A4 format.borders.getItem("EdgeBottom").color = "#808080"',
    'Kent!A1 format.font.color = "#242424"',
  ]);
});

test("an Excel without styles of cells takes the look alone", async () => {
  const excel = new FakeExcel().install();
  excel.version = 6;
  await excelPort().addSheet(sheetOf({ cells: [], formats: formats.slice(1, 2) }));
  expect(excel.told).toEqual(["Kent!A1 format.font.size = 17"]);
});
