import * as XLSX from "@e965/xlsx";
import { limits } from "../../../src/readers/limits.ts";
import { readWorkbook } from "../../../src/readers/sheet/read-workbook.ts";
import { councilRows, excelFiles, excelRows, openDocumentFiles, openDocumentRows, zipOf } from "../made-files.ts";

const texts = councilRows.map((row) => row.map(String));
const rowsOf = (bytes: Uint8Array): readonly (readonly string[])[] => readWorkbook(bytes).sheets[0]?.rows ?? [];
const excel = (rows?: string, around?: Parameters<typeof excelFiles>[1]): Uint8Array => zipOf(excelFiles(rows, around));

function older(bookType: "biff8" | "xlsb"): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(councilRows.map((row) => [...row])), "Rates");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer);
}

test("reads the same table from Excel's and OpenDocument's files", () => {
  expect(rowsOf(excel())).toEqual(texts);
  expect(rowsOf(zipOf(openDocumentFiles()))).toEqual(texts);
  expect(rowsOf(older("biff8"))).toEqual(texts);
  expect(rowsOf(older("xlsb"))).toEqual(texts);
});

test("passes by what a sheet claims of its size, its links and its merged areas", () => {
  const around = {
    before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="2000000000" width="3"/></cols>',
    after:
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
      '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
  };
  expect(rowsOf(excel(undefined, around))).toEqual(texts);
  expect(rowsOf(excel(undefined, { before: '<dimension ref="A1"/>' }))).toEqual(texts);
});

test("refuses a cell in Excel's last column, and reads past one there that is blank", () => {
  const far = (cell: string): string => `${excelRows(councilRows)}<row r="1048576">${cell}</row>`;
  expect(() => readWorkbook(excel(far('<c r="XFD1048576"><v>1</v></c>')))).toThrow(`${limits.columns} columns`);
  expect(rowsOf(excel(far('<c r="XFD1048576"/>')))).toEqual(texts);
});

test("reads past empty rows and cells repeated by the thousand million", () => {
  const empty = '<table:table-cell table:number-columns-repeated="900000000"/>';
  const after = `<table:table-row table:number-rows-repeated="900000000">${empty}</table:table-row>`;
  expect(rowsOf(zipOf(openDocumentFiles(openDocumentRows() + after)))).toEqual(texts);
  expect(() => readWorkbook(zipOf(openDocumentFiles(after + openDocumentRows())))).toThrow(`${limits.rows} rows`);
  const far = `<table:table-row>${empty}<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>`;
  expect(() => readWorkbook(zipOf(openDocumentFiles(far)))).toThrow(`${limits.columns} columns`);
});

test("reads a number of OpenDocument that has no text beside it, repeated too", () => {
  const cells = '<table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="3"/>';
  expect(rowsOf(zipOf(openDocumentFiles(`<table:table-row>${cells}</table:table-row>`)))).toEqual([["5", "5", "5"]]);
});

test("gives the value stored with a formula, and none where none is stored", () => {
  const formulas = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(A1:XFD1048576)</f></c></row>';
  expect(rowsOf(excel(formulas))).toEqual([["2"]]);
});

const laughs =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';

test.each([
  ["xl/worksheets/sheet1.xml", laughs],
  ["xl/workbook.xml", outside],
  ["[Content_Types].xml", laughs],
  ["xl/_rels/workbook.xml.rels", outside],
  ["xl/styles.xml", `<!-- ${"long ".repeat(2_000)} --><?a?>\n${laughs}`],
])("refuses entities of its own in %s", (name, type) => {
  const files = excelFiles();
  const before = files[name] ?? '<?xml version="1.0"?><styleSheet/>';
  expect(() => readWorkbook(zipOf({ ...files, [name]: before.replace("?>", `?>${type}`) }))).toThrow("XML entities");
});

test("refuses entities of its own in OpenDocument", () => {
  const files = openDocumentFiles();
  const content = (files["content.xml"] ?? "").replace("?>", `?>${laughs}`);
  expect(() => readWorkbook(zipOf({ ...files, "content.xml": content }))).toThrow("XML entities");
});

test("says that macros were not run and links not followed", () => {
  const files = { ...excelFiles(), "xl/vbaProject.bin": "x", "xl/externalLinks/externalLink1.xml": "<externalLink/>" };
  const { notices, sheets } = readWorkbook(zipOf(files));
  expect(sheets[0]?.rows).toEqual(texts);
  expect(notices).toEqual([
    "It holds macros; they were not run.",
    "It has links to other files; they were not followed.",
  ]);
});

test("refuses a workbook under a password", () => {
  const encrypted = openDocumentFiles(undefined, '<manifest:encryption-data manifest:checksum="x"/>');
  expect(() => readWorkbook(zipOf(encrypted))).toThrow("password");
  const compound = new Uint8Array(4_096);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  compound.set(Buffer.from("EncryptedPackage", "utf16le"), 1_024);
  expect(() => readWorkbook(compound)).toThrow("password");
});

test("calls other documents what they are", () => {
  const types = { "[Content_Types].xml": "<Types/>" };
  expect(() => readWorkbook(zipOf({ ...types, "word/document.xml": "<w/>" }))).toThrow("Word document");
  expect(() => readWorkbook(zipOf({ ...types, "ppt/presentation.xml": "<p/>" }))).toThrow("presentation");
  const compound = new Uint8Array(4_096);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(() => readWorkbook(compound)).toThrow("not a workbook");
});

test("refuses a workbook cut at every tenth of it, of each kind, or reads what it has", () => {
  const kinds = { excel: excel(), open: zipOf(openDocumentFiles()), xls: older("biff8"), xlsb: older("xlsb") };
  for (const whole of Object.values(kinds)) {
    for (let tenth = 1; tenth < 10; tenth++) {
      const cut = whole.slice(0, Math.floor((whole.length * tenth) / 10));
      try {
        for (const [at, row] of rowsOf(cut).entries()) expect(row).toEqual(texts[at]);
      } catch (error) {
        expect(String(error)).toMatch(/damaged or cut short|not a workbook/);
      }
    }
  }
});

test("refuses a workbook of which two parts have one name", () => {
  const zip = zipOf({ ...excelFiles(), "xl/workbooX.xml": "<workbook/>" });
  const renamed = Buffer.from(zip).toString("latin1").replaceAll("xl/workbooX.xml", "xl/workbook.xml");
  expect(() => readWorkbook(new Uint8Array(Buffer.from(renamed, "latin1")))).toThrow("two of its parts have one name");
});

test("refuses a workbook whose parts unpack to more than can be held", () => {
  const files = { ...excelFiles(), "xl/sharedStrings.xml": new Uint8Array(limits.workbookBytes) };
  expect(() => readWorkbook(zipOf(files))).toThrow("Unpacked the workbook has");
});
