import { limits } from "../../../src/readers/limits.ts";
import { readCsv } from "../../../src/readers/sheet/read-csv.ts";
import { councilCsv } from "../made-files.ts";

const rowsOf = (text: string): readonly (readonly string[])[] => readCsv(text).sheets[0]?.rows ?? [];

test.each([
  ["\n", ","],
  ["\r\n", ","],
  ["\r", ","],
  ["\n", "\t"],
  ["\n", ";"],
  ["\n", "|"],
])("reads lines ended by %j and cells parted by %j", (lineEnd, comma) => {
  expect(rowsOf(councilCsv(3).replaceAll("\n", lineEnd).replaceAll(",", comma))).toEqual([
    ["code", "name", "rate"],
    ["E07000001", "Council 1", "1.5"],
    ["E07000002", "Council 2", "2.5"],
    ["E07000003", "Council 3", "3.5"],
  ]);
});

test("reads each line as a row where only the heading ends as Windows does", () => {
  expect(rowsOf(councilCsv(20).replace("\n", "\r\n"))).toHaveLength(21);
});

test("keeps commas and line breaks within quotation marks", () => {
  expect(rowsOf('code,name\r\nE1,"Bristol, City of"\r\nE2,"two\r\nlines"\r\n').slice(1)).toEqual([
    ["E1", "Bristol, City of"],
    ["E2", "two\nlines"],
  ]);
});

test("says nothing of a file that ends with a line break", () => {
  expect(readCsv(councilCsv()).notices).toEqual([]);
});

test("names the last cell where the last line has no line break, since a figure may be cut in it", () => {
  const whole = councilCsv(12);
  const { notices, sheets } = readCsv(whole.slice(0, -3));
  expect(sheets[0]?.rows.at(-1)).toEqual(["E07000012", "Council 12", "12"]);
  expect(notices).toEqual([
    "The last line, row 13, has no line break: if the download was cut short, its last cell “12” may be too.",
  ]);
});

test("leaves a last line out that stops before its last cell", () => {
  const { notices, sheets } = readCsv(councilCsv(12).slice(0, -8));
  expect(sheets[0]?.rows).toHaveLength(12);
  expect(notices).toEqual([
    "The last line, row 13, stops after 2 of 3 cells: the download was cut short, and the line is left out.",
  ]);
});

test("gives no other figure than the file has, wherever it is cut, without naming it", () => {
  const whole = councilCsv(12);
  const published = new Map(rowsOf(whole).map(([code, , rate]) => [code, rate]));
  for (let cut = whole.indexOf("\n") + 1; cut < whole.length; cut++) {
    const { sheets, notices } = readCsv(whole.slice(0, cut));
    for (const [code = "", , rate = ""] of sheets[0]?.rows ?? []) {
      if (published.get(code) !== rate && rate !== "") expect(notices.join()).toContain(`“${rate}”`);
    }
  }
});

test("says where a quotation mark is not closed", () => {
  const { notices, sheets } = readCsv('code,name\nE1,a\nE2,"b\nE3,c\n');
  expect(notices).toEqual([
    "A quotation mark in row 3 is not closed: was the download cut short? The row and the 1 line after it are left out.",
  ]);
  expect(sheets[0]?.rows).toHaveLength(2);
});

test("refuses a quotation mark that swallows fifty megabytes, soon", () => {
  expect(() => readCsv(`code,name\n"${councilCsv(2_000_000)}`)).toThrow("never closed");
});

test("refuses a line of ten megabytes and a million columns", () => {
  expect(() => readCsv("x".repeat(10_000_000))).toThrow(`more than ${limits.cellText} signs`);
  expect(() => readCsv(",".repeat(1_000_000))).toThrow(`more than ${limits.columns} columns`);
});

test("refuses more rows than a sheet of Excel has", () => {
  expect(() => readCsv("1,2\n".repeat(limits.rows + 1))).toThrow(`more than ${limits.rows} rows`);
});

test("refuses a file with zero bytes in it, as a download has that was not filled", () => {
  expect(() => readCsv(`${councilCsv()}${"\0".repeat(4_000)}`)).toThrow("zero bytes");
});

test("leaves out a row that takes in those below by a quotation mark, so that no figure gets another area", () => {
  const text = councilCsv(12).replace("Council 3,", '"Council 3,').replace("Council 6,", 'Council 6",');
  const { notices, sheets } = readCsv(text);
  expect(sheets[0]?.rows.map(([code = ""]) => code.slice(-2)).join(" ")).toBe("de 01 02  07 08 09 10 11 12");
  expect(notices).toEqual([
    "A quotation mark in row 4 opens a cell that holds other rows: 1 row of this kind, with 3 lines in them, left out.",
  ]);
});

test("says what two quotation marks that open cells took in", () => {
  const text = councilCsv(12).replace("Council 3,", '"Council 3,').replace("Council 6,", '"Council 6,');
  const { notices, sheets } = readCsv(text);
  expect(sheets[0]?.rows).toHaveLength(3);
  expect(notices.join()).toContain("A quotation mark in row 4 is not closed");
  expect(notices.join()).toContain("the 9 lines after it are left out");
});

test("names the row of a misplaced quotation mark, and a last line that may be cut beside it", () => {
  const text = councilCsv(12).replace("Council 3,", '"Council" 3",').slice(0, -3);
  expect(readCsv(text).notices).toEqual([
    "A quotation mark in row 4 is misplaced: look whether its cells are as published.",
    "The last line, row 13, has no line break: if the download was cut short, its last cell “12” may be too.",
  ]);
});

test("leaves out rows in which a comma without quotation marks moves figures under other headings", () => {
  const { notices, sheets } = readCsv(
    councilCsv(12).replace("Council 3", "Council, 3").replace("Council 7", "A, B, C"),
  );
  expect(sheets[0]?.rows.map(([code = ""]) => code.slice(-2)).join(" ")).toBe("de 01 02  04 05 06  08 09 10 11 12");
  expect(notices).toEqual([
    "2 rows, the first of them row 4, have more cells than the 3 of the table, as where a comma in a name has no " +
      "quotation marks: what stands under which heading is not known, and they are left out.",
  ]);
});
