import { strFromU8, unzipSync } from "fflate";
import { newXlsx, openXlsx, type XlsxFile } from "../../fixtures/checked-xlsx.ts";
import { sheetOf } from "../../contracts/port-case.ts";

async function partOf(file: XlsxFile, name: string): Promise<string> {
  return strFromU8(unzipSync(await file.bytes())[name] ?? new Uint8Array());
}

test("a cell leads to another cell of the book, looks like it, and keeps its own look besides", async () => {
  const file = newXlsx(new Date(0));
  const to = { sheet: "Kent's", row: 2, column: 1 };
  await file.port.addSheet(
    sheetOf({
      cells: [["Kent"], ["Absence"]],
      formats: [{ at: { row: 1, column: 0, rows: 1, columns: 1 }, format: { bold: true } }],
      choices: [{ at: { row: 0, column: 0, rows: 1, columns: 1 }, from: ["Kent"] }],
      links: [{ row: 1, column: 0, to }],
      print: { landscape: true, fitToWidth: true, footer: "" },
    }),
  );
  await file.port.addSheet(sheetOf({ name: "Kent's" }));
  const sheet = await partOf(file, "xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(
    /<\/dataValidations><hyperlinks><hyperlink ref="A2" location="'Kent''s'!B3"\/><\/hyperlinks><pageMargins/,
  );
  const look = Number(/<c r="A2"[^>]* s="(\d+)"/.exec(sheet)?.[1]);
  const styles = await partOf(file, "xl/styles.xml");
  const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
  const font = Number(/fontId="(\d+)"/.exec(looks[look] ?? "")?.[1]);
  expect((styles.match(/<font>.*?<\/font>/g) ?? [])[font]).toMatch(/<b\/><u\/>.*<color rgb="FF0563C1"\/>/);
});

test("a hidden sheet is not among the tabs, and never the one in front when the file is opened", async () => {
  const file = newXlsx(new Date(0));
  await file.port.addSheet(sheetOf({ name: "Lists", hidden: true }));
  await expect(file.bytes()).rejects.toThrow("one sheet");
  await file.port.addSheet(sheetOf({ name: "Kent" }));
  const book = await partOf(file, "xl/workbook.xml");
  expect(book).toMatch(/<sheet name="Lists" sheetId="1" [^>]*state="hidden"/);
  expect(book).toContain('activeTab="1"');
  // It is read like any other.
  const opened = await openXlsx(await file.bytes());
  expect((await opened.port.sheets()).map(({ name }) => name)).toEqual(["Lists", "Kent"]);
});

test("where the sheet in front is removed, a hidden one does not take its place", async () => {
  const file = newXlsx(new Date(0));
  for (const [name, hidden] of [["Kent"], ["Lists", true], ["Medway"]] as const)
    await file.port.addSheet(sheetOf({ name, ...(hidden && { hidden }) }));
  await file.port.activate({ sheet: "Medway", row: 0, column: 0, rows: 1, columns: 1 });
  const opened = await openXlsx(await file.bytes());
  await opened.port.removeSheet("Medway");
  expect(await partOf(opened, "xl/workbook.xml")).toContain('activeTab="0"');
});

test("margins that a sheet asks for are its own, the others as usual", async () => {
  const file = newXlsx(new Date(0));
  const print = { landscape: true, fitToWidth: true, footer: "" };
  await file.port.addSheet(sheetOf({ print }));
  await file.port.addSheet(sheetOf({ name: "Essex", print: { ...print, margins: { left: 0.25, right: 0.5 } } }));
  expect(await partOf(file, "xl/worksheets/sheet1.xml")).toContain(
    '<pageMargins left="0.45" right="0.45" top="0.4" bottom="0.55" header="0.25" footer="0.25"/>',
  );
  expect(await partOf(file, "xl/worksheets/sheet2.xml")).toContain(
    '<pageMargins left="0.25" right="0.5" top="0.4" bottom="0.55" header="0.25" footer="0.25"/>',
  );
});
