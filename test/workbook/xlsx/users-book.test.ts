import { read as readForeign } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { asXlsx, converted, hasLibreOffice, skippedWhere } from "../../audit/libre-office.ts";
import { openXlsx } from "../../fixtures/checked-xlsx.ts";
import { checkWorkbookFile, workbookFileFaults } from "../../fixtures/workbook-file/check-workbook-file.ts";

/** An officer's book: two sheets, a table, a list to choose from, a rule, a link, a note, a name, a merged block. */
async function officersBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("KPIs", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: "Kpis",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "Measure" }, { name: "Value" }],
    rows: [
      ["NEET", 5.1],
      ["Absence", 19.4],
    ],
  });
  sheet.getCell("D1").dataValidation = { type: "list", formulae: ['"Kent,Medway"'] };
  sheet.addConditionalFormatting({
    ref: "B2:B3",
    rules: [{ type: "top10", rank: 1, percent: false, bottom: false, priority: 1, style: { font: { bold: true } } }],
  });
  sheet.getCell("D2").value = { text: "link", hyperlink: "https://example.org" };
  sheet.getCell("D3").value = { richText: [{ text: "bold", font: { bold: true } }, { text: " plain" }] };
  sheet.mergeCells("A8:B8");
  book.definedNames.add("KPIs!$B$2", "Rate");
  const other = book.addWorksheet("Other");
  other.getCell("A1").value = { formula: "Rate*2", result: 10.2 };
  // exceljs puts a table and a note of one sheet in the wrong order.
  other.getCell("A1").note = "Why.";
  other.getCell("A2").value = new Date(Date.UTC(2025, 2, 31));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** With what nobody here models: a part of the user's own, and an extension in a sheet. */
function withTheUnknown(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (name: string, from: string, to: string): void => {
    files[name] = strToU8(strFromU8(files[name]!).replace(from, to));
  };
  files["customXml/item1.xml"] = strToU8("<mine>kept &amp; whole</mine>");
  edit(
    "_rels/.rels",
    "</Relationships>",
    '<Relationship Id="rIdMine" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="customXml/item1.xml"/></Relationships>',
  );
  edit(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/></Types>',
  );
  edit(
    "xl/worksheets/sheet1.xml",
    "</worksheet>",
    '<extLst><ext uri="{mine}"><m:mine xmlns:m="urn:mine" m:what="kept">&lt;whole&gt;</m:mine></ext></extLst></worksheet>',
  );
  return zipSync(files);
}

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

test("a book that is opened and saved is the same, part for part", async () => {
  const bytes = withTheUnknown(await officersBook());
  expect(partsOf(await (await openXlsx(bytes)).bytes())).toEqual(partsOf(bytes));
});

test("one cell written changes its own sheet and the texts, nothing else; in the sheet that cell alone", async () => {
  const bytes = withTheUnknown(await officersBook());
  const opened = await openXlsx(bytes);
  await opened.port.write({ sheet: "KPIs", row: 9, column: 0 }, [["new & written"]]);
  const [before, after] = [partsOf(bytes), partsOf(await opened.bytes())];
  const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  expect(changed.sort()).toEqual(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"]);
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
  const marks = (text = ""): string[] =>
    (text.match(/<[^>]*>/g) ?? [])
      .filter((mark) => !/^<(?:\?xml|dimension)/.test(mark))
      .map((mark) => mark.replace(/\/?>$/, ""));
  const added = marks(after.get("xl/worksheets/sheet1.xml"));
  for (const mark of marks(before.get("xl/worksheets/sheet1.xml"))) {
    const at = added.indexOf(mark);
    expect([mark, at >= 0]).toEqual([mark, true]);
    added.splice(at, 1);
  }
  expect(added).toEqual(['<row r="10"', '<c r="A10" t="s"', "<v", "</v", "</c", "</row"]);
});

test("a heading that is written over renames its column in the table", async () => {
  const opened = await openXlsx(await officersBook());
  await opened.port.write({ sheet: "KPIs", row: 0, column: 0 }, [["VALUE", "Value"]]);
  const table = partsOf(await opened.bytes()).get("xl/tables/table1.xml");
  expect(table).toContain('name="VALUE"');
  expect(table).toContain('name="Value2"');
  expect((await opened.port.read("KPIs")).values[0]?.slice(0, 2)).toEqual(["VALUE", "Value2"]);
});

test("a sheet that is removed takes its table along, and breaks the name that points at it", async () => {
  const opened = await openXlsx(await officersBook());
  await opened.port.removeSheet("KPIs");
  const parts = partsOf(await opened.bytes());
  expect([...parts.keys()].filter((name) => /table|sheet1\.xml/i.test(name))).toEqual([]);
  expect(parts.get("xl/workbook.xml")).toContain("#REF!");
});

/** With array formulas in two columns: one that spills by itself, one entered over three cells. */
async function withArrays(): Promise<Uint8Array> {
  const files = unzipSync(await officersBook());
  const row = (r: number, c: string, e: string): string =>
    `<row r="${r}"><c r="C${r}"${c}</c><c r="E${r}">${e}</c></row>`;
  const rows = [
    row(
      3,
      ' cm="1"><f t="array" ref="C3:C5">_xldudf_LOF_NEIGHBOURS("Kent",3)</f><v>1</v>',
      '<f t="array" ref="E3:E5">B1:B3*2</f><v>2</v>',
    ),
    row(4, "><v>2</v>", "<v>4</v>"),
    row(5, "><v>3</v>", "<v>6</v>"),
  ];
  const name = "xl/worksheets/sheet2.xml";
  files[name] = strToU8(strFromU8(files[name]!).replace("</sheetData>", `${rows.join("")}</sheetData>`));
  return zipSync(files);
}

test("an array formula is kept together: written over from its first cell on or not at all; a spill may be cut", async () => {
  const opened = await openXlsx(await withArrays());
  const put = (row: number, column: number) => opened.port.write({ sheet: "Other", row, column }, [[9]]);
  await expect(put(3, 4)).rejects.toMatchObject({
    reason: "protected",
    message: expect.stringContaining("array formula"),
  });
  await put(4, 2);
  let sheet = partsOf(await opened.bytes()).get("xl/worksheets/sheet2.xml");
  expect(sheet).toContain('<c r="C3" cm="1"><f t="array" ref="C3">');
  expect(sheet).toContain('<f t="array" ref="E3:E5">B1:B3*2</f>');
  await put(2, 4);
  sheet = partsOf(await opened.bytes()).get("xl/worksheets/sheet2.xml");
  expect(sheet).toContain('<c r="E3"><v>9</v></c>');
  expect(sheet).toContain('<c r="E4"><v>4</v></c>');
});

test("names, numbers as dates and sheets with a prefix of their own are read as any other", async () => {
  const files = unzipSync(await officersBook());
  const sheet = strFromU8(files["xl/worksheets/sheet2.xml"]!);
  const prefixed = sheet.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace('xmlns="', 'xmlns:x="');
  const bytes = zipSync({ ...files, "xl/worksheets/sheet2.xml": strToU8(prefixed) });
  const opened = await openXlsx(bytes);
  expect((await opened.port.read("Other")).formulas[0]).toEqual(["=Rate*2"]);
  expect((await opened.port.read("Other")).values).toEqual([[10.2], [45_747]]);
  await opened.port.write({ sheet: "Other", row: 2, column: 0 }, [[1]]);
  expect((await (await openXlsx(await opened.bytes())).port.read("Other")).values).toEqual([[10.2], [45_747], [1]]);
});

(hasLibreOffice ? test : test.skip)(
  `a book with a table that LibreOffice saved is opened, written to and saved with nothing lost${skippedWhere}`,
  async () => {
    const bytes = await converted(await officersBook(), asXlsx, (saved) => Uint8Array.from(saved("book.xlsx")));
    const opened = await openXlsx(bytes);
    await opened.port.write({ sheet: "KPIs", row: 1, column: 1 }, [[6.2]]);
    const written = await opened.bytes();
    checkWorkbookFile(written);
    const [before, after] = [partsOf(bytes), partsOf(written)];
    const changed = [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
    expect([...before.keys()].some((name) => name.startsWith("xl/tables/"))).toBe(true);
    const again = await converted(written, asXlsx, (saved) => readForeign(saved("book.xlsx")));
    expect(again.Sheets["KPIs"]).toMatchObject({ A2: { v: "NEET" }, B2: { v: 6.2 }, B3: { v: 19.4 } });
  },
  180_000,
);

test("what is no workbook, a bomb and a damaged sheet are refused in words", async () => {
  const files = unzipSync(await officersBook());
  const damaged = zipSync({ ...files, "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData>") });
  const document = zipSync({ ...files, "xl/workbook.xml": strToU8("<document/>") });
  const bomb = await officersBook();
  // The size that the first part says it unpacks to, in the list at the end of the archive.
  const list = Buffer.from(bomb).indexOf("PK\u0001\u0002", 0, "latin1");
  new DataView(bomb.buffer, bomb.byteOffset).setUint32(list + 24, 0x7fffffff, true);
  await expect(openXlsx(bomb)).rejects.toMatchObject({ message: expect.stringContaining("could not be read") });
  for (const bytes of [damaged, document, zipSync({ "a.txt": strToU8("x") }), zipSync({})]) {
    await expect(openXlsx(bytes)).rejects.toMatchObject({ message: expect.stringContaining("could not be read") });
    expect(workbookFileFaults(bytes)).not.toEqual([]);
  }
});
