import ExcelJS from "exceljs";
import Papa from "papaparse";
import type { NewSheet, WriteCell } from "../../../src/workbook/port.ts";
import { writable } from "../../../src/workbook/xlsx/file-text.ts";
import { newXlsx, openXlsx } from "../../fixtures/checked-xlsx.ts";
import { converted, hasLibreOffice, skippedWhere } from "../../audit/libre-office.ts";
import { seeded } from "../../bench/measure.ts";

const seed = Math.floor(Math.random() * 2 ** 31);
const random = seeded(seed);
const pieces = [
  ...Array.from("\u0000\u0001\u0007\u000b\u001f\u007f\u0085\ufffe\uffff\ud800\r\n\t", (letter) => letter),
  ...Array.from("\udc00_x005F_ \"'<>&=+-@;,|\u00a0\u2028\u200b\u202e", (letter) => letter),
  ...["\r\n", "_x0041_", "_x005f_", "_x005F_x0041_", "_xABCG_", "]]>", "<![CDATA[", "&amp;", "𝄞", "é", "e\u0301"],
  ...["=1+1", "Kent", "NEET in B2", " ", "12", "TRUE", "#N/A", "2010/11"],
];
const hostile = (): string =>
  Array.from({ length: 1 + Math.floor(random() * 6) }, () => pieces[Math.floor(random() * pieces.length)]).join("");
/** Each between letters, so that a text left empty is no question. */
const texts = [...pieces, ...Array.from({ length: 300 }, hostile)].map((text) => `a${text}z`);

/** With the seed, for the message of a failure. */
const seeding = (rows: readonly unknown[]): unknown => ({ seed, rows });

const sheetOf = (cells: WriteCell[][], more: Partial<NewSheet> = {}): NewSheet => ({
  name: "Texts",
  cells,
  formats: [],
  textRules: [],
  columnWidths: [],
  headerRow: null,
  print: null,
  ...more,
});

async function written(cells: WriteCell[][], more: Partial<NewSheet> = {}): Promise<Uint8Array> {
  const file = newXlsx(new Date(0), "A \ufffetitle");
  await file.port.addSheet(sheetOf(cells, more));
  return file.bytes();
}

const quoted = (text: string): string => `="${text.replaceAll('"', '""')}"`;
const asFormula = (text: string): WriteCell => ({ formula: quoted(text), value: text });

test("every text is read back as typed, but for what no file may hold; in formulas and their values too", async () => {
  const bytes = await written(texts.map((text) => [text, asFormula(text)]));
  const read = await (await openXlsx(bytes)).port.read("Texts");
  const clean = texts.map(writable);
  expect(seeding(read.values.map(([text]) => text))).toEqual(seeding(clean));
  expect(seeding(read.values.map(([, value]) => value))).toEqual(seeding(clean));
  expect(seeding(read.formulas.map(([, formula]) => formula))).toEqual(seeding(clean.map(quoted)));
  // Written once more from what was read, nothing has become another text.
  const opened = await openXlsx(bytes);
  await opened.port.write({ sheet: "Texts", row: 0, column: 5 }, [["x"]]);
  const again = await (await openXlsx(await opened.bytes())).port.read("Texts");
  expect(seeding(again.values.map((row) => row.slice(0, 2)))).toEqual(
    seeding(read.values.map((row) => row.slice(0, 2))),
  );
  expect(again.formulas.map(([, formula]) => formula)).toEqual(read.formulas.map(([, formula]) => formula));
});

test("notes, sheets' names and the footer hold nothing that is no XML", async () => {
  const notes = texts.slice(0, 60).map((text, row) => ({ row, column: 0, text }));
  const print = { landscape: true, fitToWidth: true, fitToHeight: false, footer: `${"&".repeat(200)}\ufffe` };
  const bytes = await written([["x"]], { name: "a\uffff_x0041_\ud800b", notes, print });
  const book = await new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
  const [sheet] = book.worksheets;
  expect(sheet?.name).toBe("a x0041_ b");
  expect(book.title).toBe("A title");
  expect(sheet?.headerFooter.oddFooter?.length).toBeLessThanOrEqual(255);
  expect(sheet?.headerFooter.oddFooter).toMatch(/^&L&10(&&)+&R&10Page &P of &N$/);
});

test("a note on an empty cell is kept, when it is read and when it is written again", async () => {
  const notes = [
    { row: 0, column: 0, text: "one" },
    { row: 4, column: 2, text: "_x0041_ far out" },
  ];
  const bytes = await written([["", "x"]], { notes });
  const noteIn = async (file: Uint8Array): Promise<string[]> => {
    const opened = await openXlsx(file);
    await opened.port.write({ sheet: "Texts", row: 0, column: 0 }, [[""]]);
    // exceljs alone reads no note of a cell that has none of the file's.
    await opened.port.write({ sheet: "Texts", row: 0, column: 0 }, [["a"]]);
    await opened.port.write({ sheet: "Texts", row: 4, column: 2 }, [["b"]]);
    const sheet = (await new ExcelJS.Workbook().xlsx.load((await opened.bytes()).slice().buffer)).getWorksheet("Texts");
    return ["A1", "C5"].map((at) => {
      const note = sheet?.getCell(at).note;
      return typeof note === "string" ? note : (note?.texts ?? []).map(({ text }) => text).join("");
    });
  };
  expect(await noteIn(bytes)).toEqual(["one", "_x0041_ far out"]);
  expect(await noteIn(await (await openXlsx(bytes)).bytes())).toEqual(["one", "_x0041_ far out"]);
});

test.each<[string, WriteCell, string]>([
  ["a text", "x".repeat(32_768), "32,767"],
  ["a formula's value", { formula: "=A1", value: "x".repeat(32_768) }, "32,767"],
  ["a formula", { formula: `=${"1+".repeat(5_000)}1` }, "8,192"],
])("%s that no cell holds is refused in words", async (_name, cell, words) => {
  await expect(written([[cell]])).rejects.toThrow(words);
  expect((await written([["x".repeat(32_767)]])).length).toBeGreaterThan(0);
});

test("a formula that was filled down is read with its texts as they are", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Texts");
  sheet.getCell("B2").value = {
    formula: '_xldudf_LOF_METRIC(A2,"NEET in B2")',
    result: 1,
    shareType: "shared",
    ref: "B2:C4",
  } as never;
  for (const at of ["C2", "B3", "C3", "B4", "C4"]) sheet.getCell(at).value = { sharedFormula: "B2", result: 2 };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const opened = await openXlsx(bytes);
  const wanted = ["A2", "B2", "A3", "B3", "A4", "B4"].map((at) => `=LOF.METRIC(${at},"NEET in B2")`);
  const where = { sheet: "Texts", row: 1, column: 1, rows: 3, columns: 2 };
  expect((await opened.port.read(where)).formulas.flat()).toEqual(wanted);
  const again = await openXlsx(await opened.bytes());
  expect((await again.port.read(where)).formulas.flat()).toEqual(wanted);
  expect((await again.port.read(where)).values.flat()).toEqual([1, 2, 2, 2, 2, 2]);
});

(hasLibreOffice ? test : test.skip)(
  `LibreOffice opens such a file and reads the same texts${skippedWhere}`,
  async () => {
    const plain = texts.filter((text) => !/[\u0085\u2028]/.test(text));
    const bytes = await written(plain.map((text) => [text, { formula: quoted(text), value: text }]));
    const csv = await converted(bytes, "csv:Text - txt - csv (StarCalc):44,34,76,1", (saved) =>
      saved("book.csv").toString("utf8"),
    );
    const rows = Papa.parse<string[]>(csv.replace(/^\ufeff/, "").replace(/\r?\n$/, "")).data;
    expect(seeding(rows.map(([text]) => text))).toEqual(seeding(plain.map(writable)));
  },
  300_000,
);
