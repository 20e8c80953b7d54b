import { read as readForeign } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { freeze } from "../../../src/actions/freeze/freeze.ts";
import { thaw } from "../../../src/actions/freeze/thaw.ts";
import { newXlsx, openXlsx } from "../../fixtures/checked-xlsx.ts";
import { openForeign } from "../../fixtures/foreign-book.ts";

const workbook = { kind: "workbook" } as const;

/** As another library reads them. */
function notesOf(bytes: Uint8Array): (string | undefined)[] {
  const sheet = readForeign(bytes, { type: "array" }).Sheets["Kent"];
  return ["B2", "B3", "B4"].map((cell) => {
    const { c: notes } = (sheet?.[cell] ?? {}) as { readonly c?: readonly { readonly t: string }[] };
    return notes?.map(({ t }) => t).join("");
  });
}

test("notes on cells survive a freeze and a thaw, each saved, whatever the cells answered", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Kent");
  for (const [cell, result] of [
    ["B2", ""],
    ["B3", 19.4],
  ] as const) {
    sheet.getCell(cell).value = { formula: `_xldudf_LOF_METRIC("Kent","${cell}")`, result };
    sheet.getCell(cell).note = `Note on ${cell}`;
  }
  const notes = ["Note on B2", "Note on B3", undefined];
  const live = await openForeign(book);
  await freeze(live.port, workbook, { edition: "2026-01-15", date: "2026-03-02" });
  const frozen = await live.bytes();
  expect(notesOf(frozen)).toEqual(notes);
  const again = await openXlsx(frozen);
  expect((await again.port.read("Kent")).values[0]?.[0]).not.toBe("");
  await thaw(again.port, workbook);
  const thawed = await again.bytes();
  expect(notesOf(thawed)).toEqual(notes);
  expect((await (await openXlsx(thawed)).port.read("Kent")).formulas).toEqual([
    ['=LOF.METRIC("Kent","B2")'],
    ['=LOF.METRIC("Kent","B3")'],
  ]);
});

test("a note put on an empty cell is in the file", async () => {
  const { port, bytes } = newXlsx(new Date(0));
  await port.addSheet({
    name: "Kent",
    cells: [["x"]],
    formats: [],
    textRules: [],
    columnWidths: [],
    headerRow: null,
    print: null,
    notes: [{ row: 3, column: 1, text: "alone" }],
  });
  expect(notesOf(await bytes())).toEqual([undefined, undefined, "alone"]);
});
