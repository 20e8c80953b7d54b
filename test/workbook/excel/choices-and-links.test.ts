import { excelPort } from "../../../src/workbook/excel/excel.ts";
import type { Port } from "../../../src/workbook/port.ts";
import { sheetOf } from "../../contracts/port-case.ts";
import { FakeExcel } from "../../fixtures/fake-excel.ts";

function start(): { excel: FakeExcel; port: Port } {
  const excel = new FakeExcel().install();
  return { excel, port: excelPort() };
}

test("a cell leads to another place of the workbook", async () => {
  const { excel, port } = start();
  await port.addSheet(
    sheetOf({ cells: [], links: [{ row: 2, column: 0, to: { sheet: "It's a page", row: 0, column: 0 } }] }),
  );
  expect(excel.told).toEqual([`Kent!A3 hyperlink = {"documentReference":"'It''s a page'!A1"}`]);
});

test("a list to choose from is offered in the cell, and something else may be typed; its sheet is hidden", async () => {
  const { excel, port } = start();
  const from = { sheet: "It's a list", row: 1, column: 0, rows: 317, columns: 1 };
  await port.addSheet(
    sheetOf({ cells: [], choices: [{ at: { row: 2, column: 1, rows: 1, columns: 1 }, from }], hidden: true }),
  );
  expect(excel.told).toEqual([
    `Kent!B3 dataValidation.rule = {"list":{"inCellDropDown":true,"source":"='It''s a list'!$A$2:$A$318"}}`,
    'Kent!B3 dataValidation.errorAlert = {"showAlert":false,"message":"","title":"","style":"Information"}',
    "Kent!B3 dataValidation.ignoreBlanks = true",
    'visibility = "Hidden"',
  ]);
});

test("a list of a few texts stands in the cell itself, with what is said beside it", async () => {
  const { excel, port } = start();
  const at = { row: 1, column: 0, rows: 2, columns: 1 };
  await port.addSheet(
    sheetOf({ cells: [], choices: [{ at, from: ["neighbours", "region"], prompt: "Choose a set." }] }),
  );
  expect(excel.told).toEqual([
    `Kent!A2:A3 dataValidation.rule = {"list":{"inCellDropDown":true,"source":"neighbours,region"}}`,
    'Kent!A2:A3 dataValidation.errorAlert = {"showAlert":false,"message":"","title":"","style":"Information"}',
    'Kent!A2:A3 dataValidation.prompt = {"showPrompt":true,"title":"","message":"Choose a set."}',
    "Kent!A2:A3 dataValidation.ignoreBlanks = true",
  ]);
  await expect(port.addSheet(sheetOf({ cells: [], choices: [{ at, from: ["Bristol, City of"] }] }))).rejects.toThrow(
    "comma",
  );
});
