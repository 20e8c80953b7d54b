import { strFromU8, strToU8 } from "fflate";
import { cellsOnly } from "../../../src/readers/sheet/excel-cells.ts";

const sheet = (data: string): Uint8Array =>
  strToU8(`<worksheet xmlns="a"><dimension ref="A1:XFD1048576"/>${data}</worksheet>`);
const cell = (at: string): string => `<c r="${at}"><v>1</v></c>`;
const row = (...places: readonly string[]): string => `<row>${places.map(cell).join("")}</row>`;

test("keeps the cells of a sheet and nothing else, and counts them", () => {
  const kept = cellsOnly(sheet(`<sheetData>${row("A1", "B1")}</sheetData><hyperlinks/>`));
  expect(kept?.cells).toBe(2);
  expect(strFromU8(kept?.part ?? new Uint8Array())).toMatch(
    /^<\?xml[^>]*><worksheet xmlns="a"><sheetData>.*<\/sheetData><\/worksheet>$/,
  );
});

test("is null for another part", () => {
  expect(cellsOnly(strToU8("<styleSheet/>"))).toBeNull();
});

test.each([["<sheetData/>"], ["<sheetData></sheetData>"], [""]])("finds no cell in a sheet with %j", (data) => {
  expect(cellsOnly(sheet(data))?.cells).toBe(0);
});

test.each([
  ["cut among its cells", strToU8(`<worksheet xmlns="a"><sheetData>${row("A1")}`)],
  ["cut before its cells", strToU8('<worksheet xmlns="a"><cols>')],
  ["of two tables of cells", sheet(`<sheetData>${row("A1")}</sheetData><sheetData>${row("A2")}</sheetData>`)],
  ["with two cells in one place", sheet(`<sheetData>${row("A1", "B1")}${row("B1")}</sheetData>`)],
])("refuses a sheet %s, of which the library would give a part", (_what, part) => {
  expect(() => cellsOnly(part)).toThrow("The workbook is damaged");
});

test("takes cells in any order, and cells that name no place", () => {
  expect(cellsOnly(sheet(`<sheetData>${row("B1", "A1")}${row("A2")}</sheetData>`))?.cells).toBe(3);
  expect(cellsOnly(sheet("<sheetData><row><c t='n'><v>1</v></c></row></sheetData>"))?.cells).toBe(1);
});

test.each([
  ["XFE1", "columns"],
  ["A1048577", "rows"],
  ["ZZZZZZ1", "columns"],
  ["A99999999999", "rows"],
])("refuses a cell at %s, where Excel has no %s", (at, what) => {
  expect(() => cellsOnly(sheet(`<sheetData>${row(at)}</sheetData>`))).toThrow(what);
});
