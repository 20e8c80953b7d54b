import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser-page.ts";
import type { OpenPage } from "./open-page.ts";
import { eventually, focusGrid, openWorkbench, select } from "./workbench-sheet.ts";

describeInBrowser("the pane beside the workbench", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
  });
  afterAll(() => open.close());

  test("a function is chosen, filled in and inserted at the selected cell by keyboard alone", async () => {
    await select(page, "Kent", "A30");
    await page.getByLabel("Function", { exact: true }).focus();
    await page.getByLabel("Function", { exact: true }).selectOption("METRIC");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Kent");
    await page.keyboard.press("Tab");
    await page.keyboard.type("persistent absence");
    await page.getByRole("button", { name: "Insert in A30" }).focus();
    await page.keyboard.press("Enter");
    expect(await eventually(page, "Kent", "A30", (value) => value !== null)).toBeCloseTo(19.4, 1);
    await page.getByText("A30 has the formula now.").waitFor();
  });

  test("a filled cell is kept, and the pane says so", async () => {
    await select(page, "Kent", "A1");
    await page.getByRole("button", { name: "Insert in A1" }).click();
    await page.getByText(/A1.*kept/).waitFor();
    expect(await eventually(page, "Kent", "A1", (value) => value !== null)).toMatch(/^Kent and/);
  });

  test("an argument that is still empty is named before anything is written", async () => {
    await page.getByLabel("Function", { exact: true }).selectOption("HISTORY");
    await select(page, "Kent", "A31");
    await page.getByRole("button", { name: "Insert in A31" }).click();
    await page.getByText("“area” is still empty.").waitFor();
  });

  test("councils and metrics are offered, each metric with its outcome", async () => {
    await page.getByLabel("Function", { exact: true }).selectOption("METRIC");
    const councils = page.locator("datalist").first().locator("option");
    expect(await councils.count()).toBe(317);
    const absence = page.locator('datalist option[value="Persistent absence"]');
    expect(await absence.textContent()).not.toBe("");
  });

  test("arrow keys move between the tabs, and the data tab names edition and publishers", async () => {
    await page.getByRole("tab", { name: "Insert a function" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tab", { name: "About the data", selected: true }).waitFor();
    expect(await page.getByRole("tabpanel").innerText()).toMatch(
      /Edition\s+\d+ \w+ 20\d\d[\s\S]*Councils\s+317[\s\S]*Department for Education/,
    );
    await page.keyboard.press("ArrowLeft");
  });

  test.each([1366, 760, 320])(
    "at %i pixels no part of ours is broken for assistive tools, or wider than the page",
    async (width) => {
      await page.setViewportSize({ width, height: 768 });
      const { violations } = await new AxeBuilder({ page }).exclude("#grid").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );

  test("nothing failed on the page, and nothing was asked for outside this machine", async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await focusGrid(page);
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });
});
