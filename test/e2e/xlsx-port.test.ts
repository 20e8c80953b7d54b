import { read as readForeign } from "@e965/xlsx";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Browser } from "../../src/cli/find-browser.ts";
import type * as xlsx from "../../src/workbook/xlsx.ts";
import { describeInBrowser } from "./browser-page.ts";

declare global {
  var xlsxSide: typeof xlsx;
}

describeInBrowser("the file's side of the port in a browser", () => {
  test("makes the same file as in Node", async () => {
    const { outputFiles } = await build({
      entryPoints: ["src/workbook/xlsx.ts"],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "xlsxSide",
      target: "es2022",
      logLevel: "silent",
    });
    const { executablePath, args, env } = JSON.parse(process.env["LOF_E2E_BROWSER"]!) as Browser;
    const own = { ...(process.env as Record<string, string>), ...env };
    const browser = await chromium.launch({ executablePath, args: [...args], env: own });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: outputFiles[0]!.text });
      const bytes = await page.evaluate(async () => {
        const { port, bytes } = xlsxSide.newXlsx(new Date(Date.UTC(2026, 2, 2)));
        const cells = [["=1+1", { formula: '=LOF.METRIC("Kent","NEET")', value: 5.1 }]];
        const plain = { formats: [], textRules: [], columnWidths: [], headerRow: null, print: null };
        await port.addSheet({ name: "Kent", cells, ...plain });
        return Array.from(await bytes());
      });
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
