import type { Page } from "playwright-core";
import { describeInBrowser, openPage } from "./browser-page.ts";
import { paneOf, sheetNames } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { eventually } from "./workbench-sheet.ts";

/** No mouse, and the test does not focus elements: keys only, as for a person without a mouse. */
describeInBrowser("an officer's journey by keyboard alone", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openPage("workbench/");
    page = open.page;
    await page.waitForSelector("body[data-state=ready]");
  });
  afterAll(() => open.close());

  /** The focused element: its name or text. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const held = document.activeElement as HTMLInputElement | null;
      if (held === null || held === document.body) return "nothing";
      const name = held.getAttribute("aria-label") ?? held.labels?.[0]?.innerText ?? held.innerText;
      return name.replace(/\s+/g, " ").trim();
    });
  /** Waits until the focused element has this name: a busy machine shows a page late. */
  async function awaitFocus(name: RegExp): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (!name.test(await focused()) && Date.now() < deadline) await page.waitForTimeout(50);
    expect(await focused()).toMatch(name);
  }
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Presses Tab until an element with this name has the focus, which must not take many presses. */
  async function tabTo(name: RegExp, { back = false, most = 12 } = {}): Promise<void> {
    const passed: string[] = [];
    while (passed.length < most) {
      await press(back ? "Shift+Tab" : "Tab");
      const now = await focused();
      if (name.test(now)) return;
      passed.push(now);
    }
    throw new Error(`${String(name)} was not reached; passed ${passed.join(" | ")}`);
  }
  /** The focused element is visibly focused. */
  const isMarked = (): Promise<boolean> =>
    page.evaluate(() => {
      const held = document.activeElement ?? document.body;
      const near = [held, held.parentElement, held.nextElementSibling].filter((one) => one !== null);
      const marks = near.flatMap((one) => [getComputedStyle(one), getComputedStyle(one, "::after")]);
      return marks.some(({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none");
    });

  test("goes from the grid to the pane and back by F6", async () => {
    await page.waitForFunction(() => document.activeElement?.closest("#grid") !== null);
    await press("F6");
    await awaitFocus(/^Which council\?$/);
    await press("F6");
    await awaitFocus(/^Undo$/);
    await press("F6");
    expect(await page.evaluate(() => document.activeElement?.closest("#grid") !== null)).toBe(true);
    await press("Shift+F6", "Shift+F6");
    await awaitFocus(/^Which council\?$/);
  });

  test("chooses Kent at the first question", async () => {
    await page.keyboard.type("kent");
    await paneOf(page).getByRole("option", { name: /^Kent/ }).first().waitFor();
    await press("Enter");
    await tabTo(/^Use Kent$/);
    expect(await isMarked()).toBe(true);
    await press("Enter");
    await paneOf(page)
      .getByText(/figures judged; neighbours by LOF-21 open model/)
      .waitFor();
  });

  test("finds persistent absence in Metrics and opens it", async () => {
    await tabTo(/^Home$/, { back: true });
    await press("ArrowRight");
    await awaitFocus(/^Metrics$/);
    await tabTo(/^Find a metric$/);
    await page.keyboard.type("persistent absence");
    await paneOf(page)
      .getByText(/match(es)? “persistent absence”$/)
      .waitFor();
    await tabTo(/^Persistent absence/);
    expect(await isMarked()).toBe(true);
    await press("Enter");
    await paneOf(page).getByRole("heading", { level: 1, name: "Persistent absence" }).waitFor();
  });

  test("goes to an empty cell and inserts its value there", async () => {
    await press("Shift+F6");
    for (let down = 0; down < 30; down++) await press("ArrowDown");
    const { sheet, row, column } = await page.evaluate(() => window.workbench.port.selection());
    const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
    expect([sheet, row >= 25]).toEqual(["Kent", true]);
    await press("F6");
    await tabTo(new RegExp(`^Insert value in ${cell}$`), { most: 40 });
    await press("Enter");
    await paneOf(page).getByText(`Value inserted in ${cell}.`).waitFor();
    expect(await eventually(page, "Kent", cell, (value) => value !== null)).toBeCloseTo(19.4, 1);
  });

  test("opens a neighbour", async () => {
    await tabTo(/^Metrics$/, { back: true, most: 40 });
    await press("ArrowRight");
    await awaitFocus(/^Neighbours$/);
    await tabTo(/^1 Essex/);
    await press("Enter");
    await paneOf(page)
      .getByText(/of the distance/)
      .first()
      .waitFor();
  });

  test("builds a report of two outcomes", async () => {
    await tabTo(/^Neighbours$/, { back: true, most: 40 });
    await press("ArrowRight");
    await awaitFocus(/^Report$/);
    // The part is fetched when it is first opened.
    await paneOf(page).getByRole("tab", { name: "Outcomes report" }).waitFor();
    await tabTo(/^Outcomes report$/);
    // All that is the council's job is ticked to begin with.
    await tabTo(/^None$/);
    await press("Enter");
    await tabTo(/^Best start in life$/);
    expect(await isMarked()).toBe(true);
    await press("Space");
    await tabTo(/^Transport$/, { most: 25 });
    await press("Space");
    await tabTo(/^Build report$/);
    await press("Enter");
    await paneOf(page).getByRole("heading", { name: "The report is built" }).waitFor();
    expect((await sheetNames(page)).slice(-4)).toEqual([
      "LOF Summary",
      "LOF Best start in life",
      "LOF Transport",
      "LOF Method and sources",
    ]);
    expect(await focused()).toMatch(/^The report is built/);
  });

  test("freezes the whole workbook", async () => {
    await tabTo(/^Outcomes report$/, { back: true, most: 40 });
    await press("ArrowRight", "ArrowRight");
    await awaitFocus(/^Freeze$/);
    await tabTo(/^The selection/);
    await press("ArrowDown", "ArrowDown");
    await awaitFocus(/^The whole workbook/);
    await tabTo(/^Freeze$/);
    await press("Enter");
    await paneOf(page)
      .getByText(/^\d+ formulas frozen/)
      .waitFor({ timeout: 20_000 });
    expect(await focused()).not.toBe("nothing");
    expect(open.faults.filter((fault) => !/^Dependency tree not found/.test(fault))).toEqual([]);
  });
});
