import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Browser } from "../../src/cli/browser/find-browser.ts";
import { launchBrowser } from "../../src/cli/browser/launch-browser.ts";
import { root } from "../../src/cli/root.ts";
import { serveFiles } from "../../src/cli/serve/serve-files.ts";

/** A page of the build in a real browser, with a record of everything that should not happen. */
export interface OpenPage {
  readonly page: Page;
  /** Uncaught errors, and errors on the console other than a request that the page's own policy refused. */
  readonly faults: string[];
  /** Addresses outside this machine that the page really asked for. */
  readonly outside: string[];
  readonly close: () => Promise<void>;
}

/** Microsoft's runtime tries to report its use; the page's policy stops it before anything is sent. */
const refusedByPolicy = /violates the following Content Security Policy directive/;

/**
 * Opens a page of dist/.
 *
 * @param before prepares the page, for instance with routes, before it is opened
 * @param folder another host's in place of dist/
 */
export async function openPage(
  browser: Browser,
  path: string,
  before: (page: Page) => Promise<unknown> = async () => null,
  folder = join(root, "dist"),
): Promise<OpenPage> {
  const served = await serveFiles(folder, "/workbench/");
  const open = await launchBrowser(browser);
  const context = await open.newContext({ viewport: { width: 1366, height: 768 }, locale: "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const own = `http://localhost:${served.port}/`;
  const faults: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !refusedByPolicy.test(message.text())) faults.push(message.text());
  });
  page.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(own)) outside.push(request.url());
  });
  await before(page);
  await page.goto(own + path);
  return {
    page,
    faults,
    outside,
    close: async () => {
      await open.close();
      await served.close();
    },
  };
}
