import type { Page } from "playwright-core";
import { describeInBrowser, openPage } from "./browser-page.ts";
import { paneOf, useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { select } from "./workbench-sheet.ts";

describeInBrowser("the focus in the workbench", () => {
  let open: OpenPage;
  let page: Page;
  const place = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest("#pane, #grid, #actions")?.id ?? "nowhere");
  beforeAll(async () => {
    open = await openPage("workbench/");
    page = open.page;
    await page.waitForSelector("body[data-state=ready]");
  });
  afterAll(() => open.close());

  test("stays in the pane while one types there and the grid is still settling", async () => {
    const field = paneOf(page).getByRole("combobox");
    await field.click();
    await page.keyboard.type("kent county", { delay: 120 });
    expect(await field.inputValue()).toBe("kent county");
    expect(await paneOf(page).getByRole("option", { name: /^Kent/ }).first().isVisible()).toBe(true);
    expect(await place()).toBe("pane");
  });

  test("stays there when the pane turns to another cell, and goes to the grid by a press on it", async () => {
    await select(page, "Try it", "F3");
    await page.waitForTimeout(300);
    expect(await place()).toBe("pane");
    await page
      .locator("canvas[id^=univer-sheet-main]")
      .first()
      .click({ position: { x: 100, y: 35 } });
    await page.waitForFunction(() => document.activeElement?.closest("#grid") !== null);
  });

  test("goes into a menu of the pane and back again", async () => {
    await useKent(page);
    const set = paneOf(page).getByRole("button", { name: /^Compared with/ });
    await set.press("Enter");
    await page.getByRole("menuitemradio").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("menuitemradio");
    await page.keyboard.press("Escape");
    expect(await set.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(open.faults).toEqual([]);
  });
});
