import type { Locator, Page } from "playwright-core";
import { describeInBrowser } from "./browser-page.ts";
import { useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { eventually, focusGrid, openWorkbench, select, type, valueOf, valuesOf } from "./workbench-sheet.ts";

describeInBrowser("the tools of the neighbours' view", () => {
  let open: OpenPage;
  let page: Page;
  const pane = (): Locator => page.locator("#pane");
  const tool = (name: string): Locator => pane().getByRole("region", { name });
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
    await useKent(page);
    await pane().getByRole("tab", { name: "Neighbours" }).click();
    await pane().getByText("Essex", { exact: true }).first().click();
  });
  afterAll(() => open.close());

  test("the comparison of the two is inserted, and removed again", async () => {
    await select(page, "Kent", "A40");
    await pane().getByRole("button", { name: "Insert comparison in A40" }).click();
    // 21 indicators, their headings and the distance.
    expect(await eventually(page, "Kent", "B62", (value) => value !== null)).toBe("squared distance");
    await pane().getByText("Why they are neighbours inserted in A40:J62.").waitFor();
    await tool("Kent and Essex").getByRole("button", { name: "Remove what was inserted" }).click();
    expect(await eventually(page, "Kent", "A40", (value) => value === null)).toBeNull();
  });

  test("the list is inserted with its distances", async () => {
    await pane().getByRole("button", { name: "Insert list" }).click();
    await pane().getByText('=LOF.NEIGHBOURS("Kent",,,TRUE)', { exact: true }).waitFor();
    await pane().getByRole("button", { name: "Insert list in A40" }).click();
    expect(await eventually(page, "Kent", "A41", (value) => value !== null)).toBe("Essex");
    await tool("Insert list").getByRole("button", { name: "Remove what was inserted" }).click();
    expect(await eventually(page, "Kent", "A40", (value) => value === null)).toBeNull();
  });

  test("a set of picked councils and of councils in cells is kept, compared with, and used in a typed formula", async () => {
    await pane().getByRole("button", { name: "Own set" }).click();
    const picker = pane().getByRole("combobox", { name: "Add a council" });
    await picker.fill("surrey");
    await picker.press("Enter");
    // Two neighbours are in these cells of the starter sheet: Essex and West Sussex.
    await page.evaluate(() =>
      window.workbench.port.activate({ sheet: "Kent", row: 10, column: 0, rows: 2, columns: 1 }),
    );
    await pane().getByRole("button", { name: "Add from Kent!A11:A12" }).click();
    await pane().getByRole("heading", { name: "3 councils" }).waitFor();
    await pane().getByLabel("Name of the set").fill("My three");
    await page.keyboard.press("Enter");
    await pane()
      .getByText(/“My three” is kept in this workbook with 3 councils/)
      .waitFor();
    await pane().getByRole("button", { name: "Compare with it" }).click();
    await pane().getByRole("button", { name: "Compared with: My three" }).waitFor();
    await focusGrid(page);
    await type(page, "Kent", "A45", '=LOF.BENCHMARK("Kent","persistent absence","median","My three")');
    expect(await eventually(page, "Kent", "A45", (value) => typeof value === "number")).toBeCloseTo(17.6, 1);
    // The middle one of Essex 18.1, West Sussex 17.6 and Surrey 17.0, as the cells show.
    const three = ["Essex", "West Sussex", "Surrey"].map((name) => `LOF.METRIC("${name}","persistent absence")`);
    await type(page, "Kent", "A46", `=MEDIAN(${three.join(",")})`);
    const median = await eventually(page, "Kent", "A46", (value) => typeof value === "number");
    expect(await valueOf(page, "Kent", "A45")).toBe(median);
  });

  test("cells that do not name a council are reported, and add no member", async () => {
    await select(page, "Kent", "A10");
    await pane().getByRole("button", { name: "Add from Kent!A10" }).click();
    await pane()
      .getByText(/No council is called “Verdict”/)
      .waitFor();
  });

  test("a set that is removed is missed by the formula that names it, in words", async () => {
    await pane().getByRole("button", { name: "Remove My three" }).click();
    await pane()
      .getByRole("button", { name: /Compared with: 15 neighbours/ })
      .waitFor();
    expect(await eventually(page, "Kent", "A45", (value) => typeof value === "object" && value !== null)).toMatchObject(
      {
        error: expect.stringMatching(/^#/) as string,
        message: expect.stringContaining("My three") as string,
      },
    );
  });

  test("weights change the list, say what they change, and go into the sheet as they are", async () => {
    await pane().getByRole("button", { name: "Weights" }).click();
    await pane().getByText("All weigh the same").waitFor();
    await pane().getByLabel("Population", { exact: true }).fill("0");
    await pane().getByLabel("Deprivation score", { exact: true }).fill("3");
    await pane()
      .getByText(/^\d+ of 15 stay\. New: .+\. Gone: .+\.$/)
      .waitFor();
    await select(page, "Kent", "A50");
    await pane().getByRole("button", { name: "Insert this list in A50" }).click();
    expect(await eventually(page, "Kent", "F51", (value) => value !== null)).toBe(
      "LOF-21 open model with your weights",
    );
    const shown = await pane()
      .getByRole("list", { name: "Neighbours by these weights" })
      .locator(".lof-row-main")
      .allInnerTexts();
    const cells = (await valuesOf(page, "Kent", "A51", 15, 1)).map(([name]) => name);
    expect(cells).toEqual(shown.map((name) => name.trim()));
    await tool("Weights").getByRole("button", { name: "Remove what was inserted" }).click();
    expect(await eventually(page, "Kent", "A50", (value) => value === null)).toBeNull();
    await pane().getByLabel("Population", { exact: true }).fill("-1");
    await pane().getByText("Population: a weight is 0 or a number from 0.000001 to 1,000,000.").waitFor();
  });

  test("nothing failed on the page", () => {
    expect(open.faults).toEqual([]);
  });
});
