import type { Page } from "playwright-core";
import type { Browser } from "../../src/cli/browser/find-browser.ts";
import { type OpenPage, openPage } from "./open-page.ts";

/*
 * How soon Home is on the screen and how long a key press waits, on the pages as shipped. The bounds are the project's:
 * 1 s, and 50 ms for a key.
 */

declare global {
  interface Window {
    homePainted?: number;
    paneMounted?: number;
    longTasks: number[];
    keyTimes: number[];
  }
}

/**
 * Notes, in milliseconds from the page's navigation, when the pane is first drawn and when Home is on the screen: the
 * frame after the one in which the outcomes are in the document. Must be called before the page is opened.
 *
 * @param mounted a selector that matches something once the pane begins
 */
async function noteHome(page: Page, mounted: string): Promise<void> {
  // The runner of the benchmarks adds a helper to functions to keep their names, which the page does not have.
  await page.addInitScript("globalThis.__name = (made) => made");
  await page.addInitScript((selector) => {
    const look = (): void => {
      if (window.paneMounted === undefined && document.querySelector(selector) !== null)
        window.paneMounted = performance.now();
      const home = document.querySelector("#pane .lof-view");
      if (home === null || !/Every child achieving[^]*Health and wellbeing/.test(home.textContent)) return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.homePainted = performance.now())));
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true, attributes: true });
  }, mounted);
}

/**
 * An Excel in which the workbook has Kent saved and nothing else works. It is served instead of Office.js, which comes
 * from Microsoft by network and is not part of what is measured.
 */
const excelWithKent = `
  const kent = '{"council":"E10000016","set":"neighbours"}';
  window.Office = {
    onReady: () => Promise.resolve({ host: "Excel" }),
    HostType: { Excel: "Excel" },
    context: { requirements: { isSetSupported: () => false }, officeTheme: null },
  };
  const settings = {
    getItemOrNullObject: (key) => ({ load() {}, isNullObject: !key.endsWith("lof.council"), value: kent }),
  };
  window.Excel = { run: (...given) => Promise.resolve().then(() => given.at(-1)({ workbook: { settings }, sync: () => Promise.resolve() })) };
  window.CustomFunctions = { associate() {}, Error: class extends Error {}, ErrorCode: {} };
`;

/** When the pane began and when Home was painted, from the page's navigation. */
export interface HomeTimes {
  readonly mounted: number;
  readonly painted: number;
}

async function homeTimes(page: Page): Promise<HomeTimes> {
  await page.waitForFunction(() => window.homePainted !== undefined);
  return page.evaluate(() => ({ mounted: window.paneMounted ?? NaN, painted: window.homePainted ?? NaN }));
}

/** Excel's pane from its first request on, with nothing stored in the browser and Kent saved in the workbook. */
export async function openExcelPane(browser: Browser): Promise<OpenPage & { readonly home: HomeTimes }> {
  const open = await openPage(browser, "taskpane.html", async (page) => {
    const office = { contentType: "text/javascript", body: excelWithKent };
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.fulfill(office));
    await noteHome(page, "#pane .lof-pane");
  });
  return { ...open, home: await homeTimes(open.page) };
}

/** The workbench loaded again with Kent in its workbook. The pane begins when the grid is there. */
export async function openWorkbenchPane(browser: Browser): Promise<OpenPage & { readonly home: HomeTimes }> {
  const open = await openPage(browser, "workbench/");
  const { page } = open;
  await page.waitForSelector("body[data-state=ready]");
  await page.getByRole("combobox", { name: "Which council?" }).fill("kent");
  await page.getByRole("option", { name: /^Kent/ }).first().click();
  await page.getByRole("button", { name: "Use Kent" }).click();
  await page.getByText("Every child achieving").waitFor();
  await noteHome(page, "#loading[hidden]");
  await page.reload();
  return { ...open, home: await homeTimes(page) };
}

/**
 * The longest that any key press waited for its frame, and the longest task: in the search of metrics from its first
 * letter on, then in the search of councils.
 */
export async function longestWaits(page: Page): Promise<{ readonly key: number; readonly task: number }> {
  // Nobody types sooner than half a second after the page has loaded.
  await page.waitForTimeout(500);
  await page.getByRole("tab", { name: "Metrics" }).click();
  await page.getByLabel("Find a metric", { exact: true }).click();
  await noteKeys(page);
  const first = await typeText(page, "persistent absence of children");
  await page.getByRole("button", { name: /Kent/ }).first().click();
  await page.waitForTimeout(300);
  const second = await typeText(page, "north yorkshire");
  const keys = [...first.keys, ...second.keys];
  if (keys.length < 40) throw new Error(`Only ${keys.length} keys were noted.`);
  return { key: Math.max(...keys), task: Math.max(0, ...first.tasks, ...second.tasks) };
}

/** Measures from here on how long each key press waits for its frame, and tasks that would delay keys. */
async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keyTimes = [];
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: "longtask" });
    window.addEventListener(
      "keydown",
      () => {
        const began = performance.now();
        // After the frame: the timer runs when the letters and what they find are drawn.
        requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - began)));
      },
      { capture: true },
    );
  });
}

/** As fast as people type. @returns how long each key waited, and the long tasks meanwhile */
async function typeText(page: Page, text: string): Promise<{ readonly keys: number[]; readonly tasks: number[] }> {
  await page.evaluate(() => {
    window.keyTimes = [];
    window.longTasks = [];
  });
  await page.keyboard.type(text, { delay: 80 });
  await page.waitForTimeout(200);
  return page.evaluate(() => ({ keys: window.keyTimes, tasks: window.longTasks }));
}
