import type { Page } from "playwright-core";
import type { Browser } from "../../src/cli/find-browser.ts";
import { type OpenPage, openPage as openPageIn } from "./open-page.ts";

/** Found by find-browser.setup.ts. */
const browser = JSON.parse(process.env["LOF_E2E_BROWSER"] ?? "null") as Browser | null;
/** `describe`, or its skipping twin on a machine without a browser: skipped tests are counted and named. */
export const describeInBrowser = browser === null ? describe.skip : describe;

/** Opens a page of dist/ in the browser that was found. */
export async function openPage(path: string, before?: (page: Page) => Promise<unknown>): Promise<OpenPage> {
  if (browser === null) throw new Error("There is no browser to open a page in.");
  return openPageIn(browser, path, before);
}
