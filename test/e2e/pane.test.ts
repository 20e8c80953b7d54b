import { axeOn } from "./axe.ts";
import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser-page.ts";
import type { OpenPage } from "./open-page.ts";
import { eventually, focusGrid, openWorkbench, select, valueOf } from "./workbench-sheet.ts";

describeInBrowser("the pane beside the workbench", () => {
  let open: OpenPage;
  let page: Page;
  const pane = () => page.locator("#pane");
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
  });
  afterAll(() => open.close());

  test("a council is chosen by keyboard alone, and Home counts its figures", async () => {
    // The grid takes the focus once, when it is ready.
    await focusGrid(page);
    await pane().getByRole("combobox").focus();
    await page.keyboard.type("kent cc");
    await page.getByRole("option", { name: /Kent/ }).first().waitFor();
    await page.keyboard.press("Enter");
    await pane().getByRole("button", { name: "Use Kent" }).focus();
    await page.keyboard.press("Enter");
    await pane().getByRole("tab", { name: "Home", selected: true }).waitFor();
    await pane()
      .getByText(/figures judged; neighbours by LOF-21 open model/)
      .waitFor();
    await pane().getByText("Every child achieving").waitFor();
  });

  test("persistent absence is found by its words, and its page gives number, place and reason", async () => {
    await pane().getByRole("tab", { name: "Metrics" }).click();
    await pane().getByLabel("Find a metric", { exact: true }).fill("persistent");
    await pane().getByText("Persistent absence", { exact: true }).first().click();
    await pane().getByRole("heading", { name: "Persistent absence" }).waitFor();
    expect(await pane().innerText()).toMatch(/19\.4%[\s\S]*15th of 16[\s\S]*median 17\.6%[\s\S]*No 95% interval/);
    await pane()
      .getByRole("img", { name: /^Bars of 16 councils, lowest first/ })
      .waitFor();
  });

  test("its value is inserted as a live formula at the selected cell, and removed again", async () => {
    await select(page, "Kent", "A40");
    await pane().getByRole("button", { name: "Insert value in A40" }).click();
    expect(await eventually(page, "Kent", "A40", (value) => value !== null)).toBeCloseTo(19.4, 1);
    await pane().getByText("Value inserted in A40.").waitFor();
    await pane().getByRole("button", { name: "Remove what was inserted" }).click();
    await pane().getByText("Removed from A40.").waitFor();
    expect(await eventually(page, "Kent", "A40", (value) => value === null)).toBeNull();
  });

  test("the comparison row spills under headings, and filled cells are kept and named", async () => {
    await select(page, "Kent", "A40");
    await pane().getByRole("button", { name: "What to insert" }).click();
    await pane()
      .getByLabel(/Comparison row/)
      .check();
    await pane().getByRole("button", { name: "Insert comparison row in A40" }).click();
    expect(await eventually(page, "Kent", "D41", (value) => value !== null)).toBeCloseTo(17.6, 1);
    expect(await valueOf(page, "Kent", "D40")).toBe("Median of the set");
    await select(page, "Kent", "A1");
    await pane().getByRole("button", { name: "What to insert" }).click();
    await pane()
      .getByText(/filled and will be kept/)
      .waitFor();
    expect(await eventually(page, "Kent", "A1", (value) => value !== null)).toMatch(/^Kent and/);
    await pane().getByRole("button", { name: "What to insert" }).click();
  });

  test("a neighbour is opened, and why it is one is shown indicator by indicator", async () => {
    await pane().getByRole("tab", { name: "Neighbours" }).click();
    await pane().getByText("Essex", { exact: true }).first().click();
    await pane()
      .getByText(/of the distance/)
      .first()
      .waitFor();
  });

  test("any function is chosen, filled in and inserted from the data tab", async () => {
    await pane().getByRole("tab", { name: "Data" }).click();
    await pane().getByText("Insert any function").click();
    await select(page, "Kent", "A50");
    await pane().getByLabel("Function", { exact: true }).selectOption("METRIC");
    await pane().getByRole("button", { name: "Insert in A50" }).click();
    await pane().getByText("“area” is still empty.").waitFor();
    await pane().getByLabel(/^area/).fill("Gateshead");
    await pane()
      .getByLabel(/^metric/)
      .fill("NEET");
    await pane().getByRole("button", { name: "Insert in A50" }).click();
    expect(await eventually(page, "Kent", "A50", (value) => value !== null)).toBeCloseTo(4.9, 1);
  });

  test("the data tab leads to the page of methods, which lies beside the functions", async () => {
    await pane().getByRole("tab", { name: "Data" }).click();
    const link = pane().getByRole("link", { name: "How each number and word is worked out" });
    const address = (await link.getAttribute("href")) ?? "";
    expect(new URL(address).pathname).toBe("/methods.html");
    const answer = await page.request.get(address);
    expect([answer.status(), await answer.text()]).toEqual([200, expect.stringContaining('id="certainty"')]);
  });

  test.each(["Home", "Metrics", "Neighbours", "Report", "Data"])(
    "nothing of the tab %s is broken for assistive tools",
    async (tab) => {
      await pane().getByRole("tab", { name: tab }).click();
      const { violations } = await axeOn(page).include("#pane").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    },
  );

  test("nothing failed on the page, and nothing was asked for outside this machine", async () => {
    await focusGrid(page);
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });
});
