import type { Browser as OpenBrowser, Page } from "playwright-core";
import type { Browser } from "../../src/cli/browser/find-browser.ts";
import { launchBrowser } from "../../src/cli/browser/launch-browser.ts";
import { type OpenPage, openPage as openPageIn } from "./open-page.ts";

/** Found by find-browser.setup.ts. */
const browser = JSON.parse(process.env["LOF_E2E_BROWSER"] ?? "null") as Browser | null;
/** `describe`, or `describe.skip` on a machine without a browser, so that skipped tests are counted and named. */
export const describeInBrowser = browser === null ? describe.skip : describe;

/** Whether there is a browser: set-up code of browser tests must check, since it runs even where they are skipped. */
export const hasBrowser = browser !== null;

function found(): Browser {
  if (browser === null) throw new Error("There is no browser to open a page in.");
  return browser;
}

/** Starts the browser that was found. */
export async function launchFound(): Promise<OpenBrowser> {
  return launchBrowser(found());
}

/** Opens a page of dist/ in the browser that was found. */
export async function openPage(
  path: string,
  before?: (page: Page) => Promise<unknown>,
  folder?: string,
): Promise<OpenPage> {
  return openPageIn(found(), path, before, folder);
}
