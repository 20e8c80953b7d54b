/**
 * Makes the picture of a council's own KPIs for README.md, from the build that `npm start` made: `npx tsx
 * src/cli/pictures/make-own-kpis-picture.ts`. The list is made up, and says so; the framework's figures are real.
 */
import { join } from "node:path";
import { dist } from "../build/build-add-in.ts";
import { carriedChromium } from "../browser/carried-chromium.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { root } from "../root.ts";
import { serveFiles } from "../serve/serve-files.ts";

const sheet = "Example list";
const list = [
  ["Example list: made-up figures", null, null, null, null],
  ["Indicator", "Q2 2025/26", "Target", "Floor", "Good is"],
  ["Children", null, null, null, null],
  ["Persistent absence", 0.189, 0.17, 0.2, "Low"],
  ["Care leavers aged 17 to 21 in work or study", 0.52, 0.55, 0.5, "High"],
  ["Environment", null, null, null, null],
  ["Recycling rate", 0.462, "≥ 46%", 0.42, "High"],
  ["Potholes mended in 24 hours", 0.92, 0.9, 0.8, "High"],
];

const found = await findBrowser();
if (found === null) throw new Error("There is no browser to take the picture with.");
// Open Sans replaces Segoe UI, which only Windows has.
const { FONTCONFIG_PATH: fonts = "" } = (await carriedChromium(async () => true)).env;
const served = await serveFiles(dist, "/workbench/");
const browser = await launchBrowser(found, { FONTCONFIG_PATH: fonts });
const page = await browser.newPage({ viewport: { width: 1366, height: 800 }, locale: "en-GB" });
const pane = page.locator("#pane");
await page.goto(`http://localhost:${served.port}/workbench/`);
await page.waitForSelector("body[data-state=ready]");
await page.evaluate(
  async (added) => {
    const { port } = (globalThis as unknown as { workbench: { port: { addSheet(one: unknown): Promise<string> } } })
      .workbench;
    await port.addSheet(added);
  },
  {
    name: sheet,
    cells: list,
    formats: [
      ...[0, 1, 2, 5].map((row) => ({ at: { row, column: 0, rows: 1, columns: 5 }, format: { bold: true } })),
      { at: { row: 3, column: 1, rows: 5, columns: 3 }, format: { numberFormat: "0.0%", align: "right" } },
    ],
    textRules: [],
    columnWidths: [42, 12, 10, 10, 10],
    headerRow: null,
    print: null,
  },
);
await page.getByText(sheet, { exact: true }).first().click();
// The grid takes the focus once more when its sheet is shown.
await page.waitForTimeout(1500);
await pane.getByRole("combobox").focus();
await page.keyboard.type("gateshead");
await page
  .getByRole("option", { name: /Gateshead/ })
  .first()
  .waitFor();
await page.keyboard.press("Enter");
await pane.getByRole("button", { name: "Use Gateshead" }).click();
await pane.getByRole("tab", { name: "Report", exact: true }).click();
await pane.getByRole("tab", { name: "My KPIs", exact: true }).click();
await pane.getByLabel("Range with your KPIs").fill(`${sheet}!A1:E8`);
await page.keyboard.press("Enter");
await pane.getByText("0 of 4 decided").waitFor();
const card = pane.getByRole("article", { name: "Persistent absence" });
await card.getByRole("button", { name: "Accept", exact: true }).click();
await pane.getByRole("heading", { name: "Does each match?" }).evaluate((heading) => heading.scrollIntoView());
await page.mouse.click(290, 400);
await page.waitForTimeout(1500);
await page.screenshot({ path: join(root, "assets/own-kpis.png") });
await browser.close();
await served.close();
