import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser as OpenBrowser, Page } from "playwright-core";
import { findBrowser } from "../../src/cli/browser/find-browser.ts";
import { launchBrowser } from "../../src/cli/browser/launch-browser.ts";
import { renderComparePage } from "../../src/cli/compare-packs/page/render-page.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { packChanges } from "../../src/renewal/pack-changes.ts";
import { packAfter, packBefore } from "../fixtures/packs/two-packs.ts";
import { axeOn } from "./axe.ts";

/* The page that says what changed between two packs, as a browser shows and prints it. */

const folder = mkdtempSync(join(tmpdir(), "compare-page-"));
const file = join(folder, "page.html");
let open: OpenBrowser;
let page: Page;

beforeAll(async () => {
  writeFileSync(file, renderComparePage(packChanges(makeDesk(packBefore), makeDesk(packAfter)), null));
  const found = await findBrowser();
  if (found === null) throw new Error("There is no browser.");
  open = await launchBrowser(found);
  page = await (await open.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(pathToFileURL(file).href);
});

afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(["light", "dark"] as const)("axe finds nothing, closed and open, in %s", async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = false)));
});

test("on a narrow screen the page itself does not scroll sideways; wide tables do, by keyboard too", async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
  const scrolled = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".wide")].filter((one) => one.scrollWidth > one.clientWidth),
  );
  expect(scrolled.length).toBeGreaterThan(0);
  expect(await page.locator(".wide:not([tabindex='0'])").count()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("printed, the contents and closed councils are left out, and an opened one is there", async () => {
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("nav").isVisible()).toBe(false);
  expect(await page.locator("details").first().isVisible()).toBe(false);
  await page.evaluate(() => document.querySelector("details")?.setAttribute("open", ""));
  expect(await page.locator("details table").first().isVisible()).toBe(true);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
