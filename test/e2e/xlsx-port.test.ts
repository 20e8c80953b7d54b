import { read as readForeign } from "@e965/xlsx";
import type * as xlsx from "../../src/workbook/xlsx/xlsx.ts";
import { checkWorkbookFile } from "../fixtures/workbook-file/check-workbook-file.ts";
import { describeInBrowser, launchFound } from "./browser-page.ts";
import { bundledScript } from "./bundled-script.ts";

declare global {
  var xlsxSide: typeof xlsx;
}

describeInBrowser("the file's side of the port in a browser", () => {
  test("makes the same file as in Node", async () => {
    const script = await bundledScript("src/workbook/xlsx/xlsx.ts", "xlsxSide");
    const browser = await launchFound();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      const bytes = await page.evaluate(async () => {
        const { port, bytes } = xlsxSide.newXlsx(new Date(Date.UTC(2026, 2, 2)));
        const cells = [["=1+1", { formula: '=LOF.METRIC("Kent","NEET")', value: 5.1 }]];
        const plain = { formats: [], textRules: [], columnWidths: [], headerRow: null, print: null };
        await port.addSheet({ name: "Kent", cells, ...plain });
        return Array.from(await bytes());
      });
      checkWorkbookFile(Uint8Array.from(bytes));
      const book = readForeign(Uint8Array.from(bytes), { type: "array", bookFiles: true });
      expect(book.Sheets["Kent"]).toMatchObject({
        A1: { t: "s", v: "=1+1" },
        B1: { t: "n", v: 5.1, f: '_xldudf_LOF_METRIC("Kent","NEET")' },
      });
      const { files } = book as typeof book & { readonly files: Readonly<Record<string, { content: Uint8Array }>> };
      expect(new TextDecoder().decode(Uint8Array.from(files["xl/workbook.xml"]!.content))).toContain('calcId="191029"');
    } finally {
      await browser.close();
    }
  }, 60_000);
});
