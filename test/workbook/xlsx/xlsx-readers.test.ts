import { read as readForeign, type WorkBook } from "@e965/xlsx";
import type { NewSheet } from "../../../src/workbook/port.ts";
import { newXlsx, openXlsx } from "../../fixtures/checked-xlsx.ts";
import { converted, hasLibreOffice, skippedWhere } from "../../audit/libre-office.ts";

const metric = '=LOF.METRIC("Kent","persistent absence")';
const kent: NewSheet = {
  name: "Kent",
  cells: [
    ["Measure", "Value", "Verdict"],
    [
      "Persistent absence",
      { formula: metric, value: 19.4 },
      { formula: '=LOF.VERDICT("Kent","B01")', value: "Better" },
    ],
    ["=1+1", { formula: '=IFERROR(LOF.METRIC("Kent","say ""LOF.X("""),0)', value: 0 }, "Worse"],
    [
      "31 March 2025",
      { formula: "=SUM(B2,1)", value: 20.4 },
      { formula: '=LOF.METRIC("Kent","B02")', value: { error: "#N/A" } },
    ],
  ],
  formats: [{ at: { row: 1, column: 1, rows: 2, columns: 1 }, format: { numberFormat: '0.0"%"', bold: true } }],
  textRules: [
    { rows: [1, 9], column: 2, equals: "Better", format: { color: "#004D41", fill: "#E0F2EC", numberFormat: '"⊕ "@' } },
  ],
  columnWidths: [30, 12, 14],
  headerRow: 0,
  print: { landscape: true, fitToWidth: true, footer: "Kent & co" },
  merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
  rowHeights: [{ row: 4, points: 40 }],
  notes: [{ row: 1, column: 1, text: "Why this is so." }],
};

async function file(): Promise<Uint8Array> {
  const { port, bytes } = newXlsx(new Date(Date.UTC(2026, 2, 2)));
  await port.addSheet(kent);
  await port.addSheet({ ...kent, name: "Kent & Medway's", cells: [["second sheet"]] });
  return bytes();
}

/** A part of the file as it is stored. */
function part(book: WorkBook, name: string): string {
  const { files } = book as WorkBook & { readonly files: Readonly<Record<string, { readonly content: Uint8Array }>> };
  return new TextDecoder().decode(Uint8Array.from(files[name]!.content));
}

describe("a file, read by another library", () => {
  let book: WorkBook;
  beforeAll(async () => {
    book = readForeign(await file(), { type: "array", cellStyles: true, bookFiles: true });
  });

  test("has its sheets in order", () => {
    expect(book.SheetNames).toEqual(["Kent", "Kent & Medway's"]);
  });

  test("has LOF formulas as Excel stores them, other formulas and texts inside them untouched", () => {
    const sheet = book.Sheets["Kent"]!;
    expect(["B2", "C2", "B3", "B4"].map((name) => sheet[name]!.f as unknown)).toEqual([
      '_xldudf_LOF_METRIC("Kent","persistent absence")',
      '_xldudf_LOF_VERDICT("Kent","B01")',
      'IFERROR(_xldudf_LOF_METRIC("Kent","say ""LOF.X("""),0)',
      "SUM(B2,1)",
    ]);
  });

  test("has every value cached, including zero and errors", () => {
    const sheet = book.Sheets["Kent"]!;
    expect(["B2", "C2", "B3", "B4"].map((name) => sheet[name]!.v as unknown)).toEqual([19.4, "Better", 0, 20.4]);
    expect([sheet["C4"]!.t, sheet["C4"]!.w]).toEqual(["e", "#N/A"]);
    expect(sheet["B2"]!.w).toBe("19.4%");
  });

  test("has texts typed as texts, whatever they look like", () => {
    const sheet = book.Sheets["Kent"]!;
    expect([sheet["A3"], sheet["A4"]]).toMatchObject([
      { t: "s", v: "=1+1" },
      { t: "s", v: "31 March 2025" },
    ]);
    expect(sheet["A3"]).not.toHaveProperty("f");
  });

  test("fits A4 landscape by width, repeats and freezes its header row", () => {
    const sheet = part(book, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2"[^>]* state="frozen"\/>/);
    expect(sheet).toContain('<mergeCell ref="A5:C5"/>');
    expect(sheet).toMatch(/<row r="5"[^>]* ht="40" customHeight="1"/);
    expect(sheet).toContain("<oddFooter>&amp;L&amp;10Kent &amp;&amp; co&amp;R&amp;10Page &amp;P of &amp;N</oddFooter>");
    expect(part(book, "xl/workbook.xml")).toMatch(/_xlnm\.Print_Titles" localSheetId="0">'Kent'!\$1:\$1</);
  });

  test("colours by text with a symbol in the rule's number format", () => {
    expect(part(book, "xl/worksheets/sheet1.xml")).toContain(
      '<conditionalFormatting sqref="C2:C10"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Better"</formula>',
    );
    expect(part(book, "xl/styles.xml")).toContain('formatCode="&quot;⊕ &quot;@"');
  });

  test("has its notes, and does not make a current Excel recalculate it on opening", () => {
    expect(part(book, "xl/comments1.xml")).toContain("Why this is so.");
    expect(part(book, "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  });
});

test("the same content gives the same file", async () => {
  expect(readForeign(await file(), { type: "array" })).toEqual(readForeign(await file(), { type: "array" }));
});

test.each([
  ["nothing", new Uint8Array()],
  ["a text", new TextEncoder().encode("Kent,19.4")],
])("%s is told to be no workbook", async (_what, bytes) => {
  await expect(openXlsx(bytes)).rejects.toMatchObject({
    reason: "failed",
    message: "This file could not be read as an Excel workbook (.xlsx).",
  });
});

test("the same content gives the same file, whatever the clock says", async () => {
  const today = await file();
  const timers = ["nextTick", "queueMicrotask", "setImmediate", "setInterval", "setTimeout", "performance"] as const;
  jest.useFakeTimers({ now: Date.UTC(2031, 4, 6, 7, 8, 10), doNotFake: [...timers] });
  try {
    expect(Buffer.compare(await file(), today)).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

test("a file without a sheet is refused in words", async () => {
  await expect(newXlsx(new Date(0)).bytes()).rejects.toThrow("one sheet");
});

(hasLibreOffice ? test : test.skip)(
  `a file opens in LibreOffice with its values as cached${skippedWhere}`,
  async () => {
    // Comma, quote, UTF-8, from row 1, all cells as shown, one file per sheet.
    const asShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
    const lines = await converted(await file(), asShown, (saved) =>
      saved("book-Kent.csv").toString("utf8").split("\n"),
    );
    // LibreOffice does not keep cached errors: it recalculates C4, and does not know the function.
    expect(lines.slice(0, 3)).toEqual(["Measure,Value,Verdict", "Persistent absence,19.4%,Better", "=1+1,0.0%,Worse"]);
    expect(lines[3]).toMatch(/^31 March 2025,20\.4,/);
  },
  90_000,
);
