import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser as OpenBrowser, Page } from "playwright-core";
import { root } from "../../src/cli/root.ts";
import { serveFiles } from "../../src/cli/serve/serve-files.ts";
import { buildHarness } from "../taskpane/harness/build-harness.ts";
import { launchFound } from "./browser-page.ts";

export interface HarnessView {
  /** "app" shows the pane on the shipped figures; "parts", "charts", "states", "first-run" the gallery. */
  readonly part?: string;
  readonly council?: string;
  readonly set?: string;
  readonly theme?: "light" | "dark";
  readonly forcedColours?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Other parameters of the page's address. */
  readonly also?: Readonly<Record<string, string>>;
}

export interface Harness {
  /** A view in a fresh page, ready to be used. */
  readonly show: (view: HarnessView) => Promise<Page>;
  /** Errors on any page so far. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** Builds the harness page and opens a browser for it. */
export async function openHarness(): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), "lof-pane-"));
  await buildHarness(root, "test/taskpane/harness/harness.tsx", folder);
  const served = await serveFiles(folder, "/index.html");
  const browser = await launchFound();
  const faults: string[] = [];
  const pages: Page[] = [];
  return {
    faults,
    show: async (view) => {
      await Promise.all(pages.splice(0).map((page) => page.context().close()));
      const page = await opened(browser, view, faults);
      pages.push(page);
      const asked = new URLSearchParams({
        part: view.part ?? "app",
        theme: view.theme ?? "light",
        ...(view.council !== undefined && { council: view.council }),
        ...(view.set !== undefined && { set: view.set }),
        ...view.also,
      });
      await page.goto(`http://localhost:${served.port}/index.html?${asked.toString()}`);
      await page.locator(".lof-view > *").first().waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function opened(browser: OpenBrowser, view: HarnessView, faults: string[]): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: view.width ?? 350, height: view.height ?? 378 },
    forcedColors: view.forcedColours === true ? "active" : "none",
    locale: "en-GB",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return page;
}

/** The views of the pane, and how to reach each from Home. */
export const paneViews: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Home: async () => {},
  "an outcome": async (page) => {
    await page
      .getByRole("button", { name: /^Health and wellbeing( \d|$)/ })
      .first()
      .click();
    await page.getByText("19 figures").waitFor();
  },
  "an outcome as a picture": async (page) => {
    await paneViews["an outcome"]?.(page);
    await page.getByRole("button", { name: "Show as picture of the outcome" }).click();
    await page.getByText("could be 10th to 12th").waitFor();
  },
  "a search": async (page) => {
    await page.getByLabel("Find a metric").fill("absence");
    await page.getByText("3 figures match").waitFor();
  },
  "nothing found": async (page) => {
    await page.getByLabel("Find a metric").fill("zzzz");
    await page.getByText("Nothing called “zzzz”").waitFor();
  },
  "a metric": (page) => openMetric(page, "neet", "NEET aged 16 to 17"),
  "a metric with dots": (page) => openMetric(page, "healthy life expectancy male", "Healthy life expectancy, male"),
  "a metric not judged": (page) => openMetric(page, "dependent drinkers", "dependent drinkers"),
  "a metric as a table": async (page) => {
    await openMetric(page, "neet", "NEET aged 16 to 17");
    await page.getByRole("button", { name: "Show as table of the councils" }).click();
    await page.getByRole("button", { name: "Show as table of the trend" }).click();
  },
  "a placeholder": async (page) => {
    await page.getByLabel("Find a metric").fill("library visits");
    await page.getByRole("button", { name: /Library visits/ }).click();
    await page.getByRole("heading", { name: "Library visits" }).waitFor();
  },
  Neighbours: (page) => openTab(page, "Neighbours"),
  "why a neighbour": async (page) => {
    await openTab(page, "Neighbours");
    await page.getByRole("button", { name: /Stockton-on-Tees/ }).click();
    await page.getByText("The biggest differences are two.").waitFor();
  },
  Data: async (page) => {
    await openTab(page, "Data");
    // It is fetched when it is first opened.
    await page.getByRole("heading", { name: /^Edition of/ }).waitFor();
  },
  "Data with its sources": async (page) => {
    await openTab(page, "Data");
    await page.getByRole("button", { name: "All sources with links" }).click();
  },
};

async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("tab", { name });
  if ((await tab.count()) > 0) return tab.click();
  // Where there is no room for five words, there is a menu instead.
  await page.getByRole("button", { name: /^View:/ }).click();
  await page.getByRole("menuitemradio", { name }).click();
}

async function openMetric(page: Page, typed: string, name: string): Promise<void> {
  await page.getByLabel("Find a metric").fill(typed);
  await page
    .locator(".lof-figure-row")
    .filter({ hasText: new RegExp(name, "i") })
    .first()
    .click();
  await page.locator(".lof-picture svg").first().waitFor();
}
