import type { Page } from "playwright-core";
import { describeInBrowser, openPage } from "./browser-page.ts";
import { Keys } from "./keys.ts";
import { paneOf, sheetNames } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { eventually } from "./workbench-sheet.ts";

/** No mouse, and the test does not focus elements: keys only, as for a person without a mouse. */
describeInBrowser("an officer's journey by keyboard alone", () => {
  let open: OpenPage;
  let page: Page;
  let keys: Keys;
  beforeAll(async () => {
    open = await openPage("workbench/");
    page = open.page;
    keys = new Keys(page);
    await page.waitForSelector("body[data-state=ready]");
  });
  afterAll(() => open.close());

  test("goes from the grid to the pane and back by F6", async () => {
    await page.waitForFunction(() => document.activeElement?.closest("#grid") !== null);
    await keys.press("F6");
    await keys.awaitFocus(/^Which council\?$/);
    await keys.press("F6");
    await keys.awaitFocus(/^Undo$/);
    await keys.press("F6");
    expect(await page.evaluate(() => document.activeElement?.closest("#grid") !== null)).toBe(true);
    await keys.press("Shift+F6", "Shift+F6");
    await keys.awaitFocus(/^Which council\?$/);
  });

  test("chooses Kent at the first question", async () => {
    await page.keyboard.type("kent");
    await paneOf(page).getByRole("option", { name: /^Kent/ }).first().waitFor();
    await keys.press("Enter");
    await keys.tabTo(/^Use Kent$/);
    expect(await keys.isMarked()).toBe(true);
    await keys.press("Enter");
    await paneOf(page)
      .getByText(/figures judged; neighbours by LOF-21 open model/)
      .waitFor();
  });

  test("finds persistent absence in Metrics and opens it", async () => {
    await keys.tabTo(/^Home$/, { back: true });
    await keys.press("ArrowRight");
    await keys.awaitFocus(/^Metrics$/);
    await keys.tabTo(/^Find a metric$/);
    await page.keyboard.type("persistent absence");
    await paneOf(page)
      .getByText(/match(es)? “persistent absence”$/)
      .waitFor();
    await keys.tabTo(/^Persistent absence/);
    expect(await keys.isMarked()).toBe(true);
    await keys.press("Enter");
    await paneOf(page).getByRole("heading", { level: 1, name: "Persistent absence" }).waitFor();
  });

  test("goes to an empty cell and inserts its value there", async () => {
    await keys.press("Shift+F6");
    for (let down = 0; down < 30; down++) await keys.press("ArrowDown");
    const { sheet, row, column } = await page.evaluate(() => window.workbench.port.selection());
    const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
    expect([sheet, row >= 25]).toEqual(["Kent", true]);
    await keys.press("F6");
    await keys.tabTo(new RegExp(`^Insert value in ${cell}$`), { most: 40 });
    await keys.press("Enter");
    await paneOf(page).getByText(`Value inserted in ${cell}.`).waitFor();
    expect(await eventually(page, "Kent", cell, (value) => value !== null)).toBeCloseTo(19.4, 1);
  });

  test("opens a neighbour", async () => {
    await keys.tabTo(/^Metrics$/, { back: true, most: 40 });
    await keys.press("ArrowRight");
    await keys.awaitFocus(/^Neighbours$/);
    await keys.tabTo(/^1 Essex/);
    await keys.press("Enter");
    await paneOf(page)
      .getByText(/of the distance/)
      .first()
      .waitFor();
  });

  test("builds a report of two outcomes", async () => {
    await keys.tabTo(/^Neighbours$/, { back: true, most: 40 });
    await keys.press("ArrowRight");
    await keys.awaitFocus(/^Report$/);
    // The part is fetched when it is first opened.
    await paneOf(page).getByRole("tab", { name: "Outcomes report" }).waitFor();
    await keys.tabTo(/^Outcomes report$/);
    // All that is the council's job is ticked to begin with.
    await keys.tabTo(/^None$/);
    await keys.press("Enter");
    await keys.tabTo(/^Best start in life$/);
    expect(await keys.isMarked()).toBe(true);
    await keys.press("Space");
    await keys.tabTo(/^Transport$/, { most: 25 });
    await keys.press("Space");
    await keys.tabTo(/^Build report$/);
    await keys.press("Enter");
    await paneOf(page).getByRole("heading", { name: "The report is built" }).waitFor();
    expect((await sheetNames(page)).slice(-6)).toEqual([
      "LOF Summary",
      "LOF Best start in life",
      "LOF Transport",
      "LOF Figures in detail",
      "LOF Method and sources",
      "LOF Workings",
    ]);
    expect(await keys.focused()).toMatch(/^The report is built/);
  });

  test("freezes the whole workbook", async () => {
    await keys.tabTo(/^Outcomes report$/, { back: true, most: 40 });
    await keys.press("ArrowRight", "ArrowRight");
    await keys.awaitFocus(/^Freeze$/);
    await keys.tabTo(/^The selection/);
    await keys.press("ArrowDown", "ArrowDown");
    await keys.awaitFocus(/^The whole workbook/);
    await keys.tabTo(/^Freeze$/);
    await keys.press("Enter");
    await paneOf(page)
      .getByText(/^\d+ formulas frozen/)
      .waitFor({ timeout: 20_000 });
    expect(await keys.focused()).not.toBe("nothing");
    expect(open.faults.filter((fault) => !/^Dependency tree not found/.test(fault))).toEqual([]);
  });
});
