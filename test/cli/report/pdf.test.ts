import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOffice, makePdfs, pdfName } from "../../../src/cli/report/pdf.ts";
import { newXlsx } from "../../fixtures/checked-xlsx.ts";
import { hasLibreOffice, skippedWhere } from "../../audit/libre-office.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "lof-pdfs-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("where LibreOffice is not installed, that is said with what to do instead", () => {
  expect(() => findOffice([join(folder, "nothing-here")])).toThrow(
    /^--pdf needs LibreOffice, and it is not installed here: nothing was made\. Leave --pdf out, or install it/,
  );
});

test("a file that ends in capitals has its PDF under the same name", () => {
  expect(pdfName("reports.xlsx/Kent.XLSX")).toBe("reports.xlsx/Kent.pdf");
});

test("a program that makes nothing, or is not there, is told for each file and leaves nothing", async () => {
  const files = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
  const failed = await makePdfs(join(folder, "nothing-here"), files);
  expect([...failed.keys()]).toEqual(files);
  expect(failed.get(files[0] ?? "")).toMatch(/^LibreOffice did not start/);
  expect(readdirSync(folder)).toEqual([]);
});

(hasLibreOffice ? test : test.skip)(
  `LibreOffice makes a PDF beside each file that it can open, and the other is named${skippedWhere}`,
  async () => {
    const { port, bytes } = newXlsx(new Date(0));
    const looks = { formats: [], textRules: [], columnWidths: [10], headerRow: null, print: null };
    await port.addSheet({ name: "Page", cells: [["A page"]], ...looks });
    const inner = join(folder, "in a folder, with spaces");
    mkdirSync(inner);
    const [good, bad] = [join(inner, "Kent – one.xlsx"), join(folder, "gone.xlsx")];
    writeFileSync(good, await bytes());
    const failed = await makePdfs(findOffice(), [good, bad]);
    expect([...failed.keys()]).toEqual([bad]);
    expect(readFileSync(pdfName(good)).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readdirSync(inner).sort()).toEqual(["Kent – one.pdf", "Kent – one.xlsx"]);
  },
  120_000,
);
