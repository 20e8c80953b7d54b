import type { SheetDraft } from "../../src/report/sheet-draft.ts";
import { writeDrafts } from "../../src/report/write-drafts.ts";
import { excelPort } from "../../src/workbook/excel/excel.ts";
import { ExcelSession } from "../../src/workbook/excel/session.ts";
import { FakeExcel } from "../fixtures/fake-excel.ts";

const draft = (name: string, cells: SheetDraft["cells"]): SheetDraft => ({
  name,
  cells,
  formats: [],
  textRules: [],
  columnWidths: [10, 10],
  headerRow: null,
  print: null,
  tables: [{ at: { row: 0, column: 0, rows: 2, columns: 2 }, name: `Table of ${name}` }],
});

/** The first refers to the second, so that its formula is written late. */
const drafts = [
  draft("Page", [
    ["Measure", "Distance"],
    ["Absence", { kind: "cell", at: { sheet: "Detail", row: 1, column: 1 } }],
  ]),
  draft("Detail", [
    ["Measure", "Distance"],
    ["Absence", "far"],
  ]),
];

test("a table is marked up when all its cells are there, those that are written late too", async () => {
  const excel = new FakeExcel().install();
  const seen: (string | null)[] = [];
  const port = excelPort(new ExcelSession(async () => {}));
  const { markUp } = port;
  port.markUp = async (table) => {
    seen.push(excel.book.sheet("Page").formula(1, 1));
    await markUp?.(table);
  };
  await writeDrafts(port, drafts);
  expect(excel.tables.map(({ name, at }) => [name, at.sheet])).toEqual([
    ["Table_of_Page", "Page"],
    ["Table_of_Detail", "Detail"],
  ]);
  expect(seen).toEqual(["='Detail'!$B$2", "='Detail'!$B$2"]);
});

test("a table that cannot be marked up is said, and the sheets stay", async () => {
  const excel = new FakeExcel().install();
  const port = excelPort(new ExcelSession(async () => {}));
  const said: string[] = [];
  const [page, detail] = drafts as [SheetDraft, SheetDraft];
  const live = draft("Live", [
    ["Measure", { kind: "cell", at: { sheet: "Page", row: 0, column: 1 } }],
    ["Absence", 1],
  ]);
  await writeDrafts(port, [page, live, detail], { onLeftOut: (sentence) => said.push(sentence) });
  expect(said).toEqual([
    "A table of “Live” could not be marked up as one, so a screen reader does not say its headings: A table's headings are plain texts, and one of these is a formula.",
  ]);
  expect(excel.tables.map(({ at }) => at.sheet)).toEqual(["Page", "Detail"]);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(["Sheet1", "Page", "Live", "Detail"]);
});

test("Stop between two tables removes the sheets, as at any other time", async () => {
  const excel = new FakeExcel().install();
  const port = excelPort(new ExcelSession(async () => {}));
  const stop = new AbortController();
  port.markUp = async () => stop.abort();
  await expect(writeDrafts(port, drafts, { signal: stop.signal })).rejects.toThrow("removed again");
  expect((await port.sheets()).map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(excel.tables).toEqual([]);
});
