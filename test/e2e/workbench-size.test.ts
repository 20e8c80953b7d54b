import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser-page.ts";
import { paneOf, useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { focusGrid, openWorkbench, select, stripSays, type } from "./workbench-sheet.ts";

const scrolled = (page: Page): Promise<{ y: number; beyond: number }> =>
  page.evaluate(() => ({
    y: window.scrollY,
    beyond: document.documentElement.scrollHeight - document.documentElement.clientHeight,
  }));

describeInBrowser("the workbench's page", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
    await useKent(page);
  });
  afterAll(async () => {
    expect(open.faults).toEqual([]);
    await open.close();
  });

  test("does not move when the pane is scrolled past its end", async () => {
    await paneOf(page).getByRole("tab", { name: "Home" }).click();
    await page.mouse.move(1366 - 100, 400);
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 800);
    await page.waitForTimeout(300);
    expect(await scrolled(page)).toEqual({ y: 0, beyond: 0 });
    const content = page.locator(".lof-content");
    expect(await content.evaluate((one) => one.scrollTop > 0 && getComputedStyle(one).position)).toBe("relative");
  });

  test("says of # that the workbench has none, in the line under the grid and in the explanation", async () => {
    await focusGrid(page);
    await type(page, "Try it", "K30", "=SUM(K1#)");
    await select(page, "Try it", "K30");
    expect(await stripSays(page, /spill operator/)).toMatch(/The workbench has no spill operator #, Excel has/);
    await type(page, "Try it", "K31", '=LOF.METRIC(J2#,"NEET")');
    await select(page, "Try it", "K31");
    await stripSays(page, /spill operator/);
    await paneOf(page)
      .getByRole("button", { name: /explain/i })
      .first()
      .click();
    await paneOf(page)
      .getByText(/no spill operator/)
      .first()
      .waitFor();
  });

  test("shows cell and pane beside each other at 200% zoom, and neither scrolls away", async () => {
    await page.setViewportSize({ width: 683, height: 384 });
    const boxes = await Promise.all(["#grid", "#pane", ".lof-tabs"].map((one) => page.locator(one).boundingBox()));
    for (const box of boxes) expect((box?.y ?? 999) + Math.min(box?.height ?? 999, 120)).toBeLessThan(384);
    expect(boxes[0]!.width).toBeGreaterThan(300);
    expect(boxes[0]!.x + boxes[0]!.width).toBeLessThanOrEqual(boxes[1]!.x + 1);
    expect(await scrolled(page)).toEqual({ y: 0, beyond: 0 });
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  test("shows the sheet and the button that inserts into its cell on one screen at 200% zoom", async () => {
    await page.setViewportSize({ width: 683, height: 384 });
    await paneOf(page).getByRole("tab", { name: "Metrics" }).click();
    await paneOf(page).getByLabel("Find a metric", { exact: true }).fill("persistent");
    await paneOf(page).getByText("Persistent absence", { exact: true }).first().click();
    await select(page, "Kent", "A40");
    const button = paneOf(page).getByRole("button", { name: "Insert value in A40" });
    await button.scrollIntoViewIfNeeded();
    const [box, grid] = [await button.boundingBox(), await page.locator("#grid").boundingBox()];
    // The sheet scrolls to the cell that is selected: its headings and a few rows are within the screen.
    for (const [low, high] of [
      [0, box!.y],
      [box!.y + box!.height, 384],
      [0, box!.x],
      [box!.x + box!.width, 683],
      [grid!.y + 160, 384],
      [grid!.x + grid!.width, box!.x],
    ] as const)
      expect(low).toBeLessThanOrEqual(high);
    expect(await scrolled(page)).toEqual({ y: 0, beyond: 0 });
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  test("has a light sheet with dark letters in a contrast theme", async () => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await page.waitForTimeout(500);
    const grid = page.locator("#grid");
    const look = await grid.evaluate((one) => {
      const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(one) as CSSStyleDeclaration & {
        forcedColorAdjust: string;
      };
      return { backgroundColor, color, forcedColorAdjust };
    });
    expect(look).toEqual({
      backgroundColor: "rgb(255, 255, 255)",
      color: "rgb(36, 36, 36)",
      forcedColorAdjust: "none",
    });
    const ground = await grid
      .locator("input")
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(ground).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
  });
});
