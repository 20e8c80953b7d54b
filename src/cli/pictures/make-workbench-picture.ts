/**
 * Makes the picture of the workbench for README.md, from the build that `npm start` made: `npx tsx
 * src/cli/pictures/make-workbench-picture.ts`.
 */
import { join } from "node:path";
import { dist } from "../build/build-add-in.ts";
import { carriedChromium } from "../browser/carried-chromium.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { root } from "../root.ts";
import { serveFiles } from "../serve/serve-files.ts";

const found = await findBrowser();
if (found === null) throw new Error("There is no browser to take the picture with.");
// Open Sans replaces Segoe UI, which only Windows has.
const { FONTCONFIG_PATH: fonts = "" } = (await carriedChromium(async () => true)).env;
const served = await serveFiles(dist, "/workbench/");
const browser = await launchBrowser(found, { FONTCONFIG_PATH: fonts });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
const pane = page.locator("#pane");
await page.goto(`http://localhost:${served.port}/workbench/`);
await page.waitForSelector("body[data-state=ready]");
await page.getByText("Gateshead", { exact: true }).first().click();
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
await pane.getByRole("tab", { name: "Metrics" }).click();
await pane.getByLabel("Find a metric", { exact: true }).fill("NEET");
await pane.getByText("NEET aged 16 to 17", { exact: true }).first().click();
await pane.getByRole("img", { name: /^Bars of/ }).waitFor();
await page.mouse.click(290, 338);
await page.waitForTimeout(1500);
await page.screenshot({ path: join(root, "assets/workbench.png") });
await browser.close();
await served.close();
