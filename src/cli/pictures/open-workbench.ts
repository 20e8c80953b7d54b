import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { dist } from "../build/build-add-in.ts";
import { carriedChromium } from "../browser/carried-chromium.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { root } from "../root.ts";
import { serveFiles } from "../serve/serve-files.ts";

/** The workbench in a browser, to take a picture of. */
export interface PicturedWorkbench {
  readonly page: Page;
  readonly pane: Locator;
  /** Shows a sheet, and Gateshead in the pane. */
  readonly showGateshead: (sheet: string) => Promise<void>;
  /** Clicks a cell, so that the pane has not the focus, takes the picture as a file of assets/, and ends. */
  readonly picture: (cell: readonly [x: number, y: number], file: string) => Promise<void>;
}

/** Opens the workbench of the build that `npm start` made. @throws Error where there is no browser */
export async function openWorkbench(height: number): Promise<PicturedWorkbench> {
  const found = await findBrowser();
  if (found === null) throw new Error("There is no browser to take the picture with.");
  // Open Sans replaces Segoe UI, which only Windows has.
  const { FONTCONFIG_PATH: fonts = "" } = (await carriedChromium(async () => true)).env;
  const served = await serveFiles(dist, "/workbench/");
  const browser = await launchBrowser(found, { FONTCONFIG_PATH: fonts });
  const page = await browser.newPage({ viewport: { width: 1366, height }, locale: "en-GB" });
  const pane = page.locator("#pane");
  await page.goto(`http://localhost:${served.port}/workbench/`);
  await page.waitForSelector("body[data-state=ready]");
  return {
    page,
    pane,
    showGateshead: async (sheet) => {
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
    },
    picture: async ([x, y], file) => {
      await page.mouse.click(x, y);
      await page.waitForTimeout(1500);
      await page.screenshot({ path: join(root, "assets", file) });
      await browser.close();
      await served.close();
    },
  };
}
