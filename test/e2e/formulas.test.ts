import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser-page.ts";
import type { OpenPage } from "./open-page.ts";
import { errorOf, eventually, openWorkbench, select, type, valueOf, valuesOf } from "./workbench-sheet.ts";

describeInBrowser("formulas typed into the workbench", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
  });
  afterAll(() => open.close());

  test("a figure by everyday names", async () => {
    await type(page, "Kent", "A30", '=LOF.METRIC("Kent","persistent absence")');
    expect(await eventually(page, "Kent", "A30", (value) => value !== null)).toBeCloseTo(19.4, 1);
  });

  test("neighbours spill, nearest first, and each fills a cell of its own", async () => {
    await type(page, "Kent", "B30", '=LOF.NEIGHBOURS("Gateshead",4)');
    await eventually(page, "Kent", "B33", (value) => value !== null);
    const names = (await valuesOf(page, "Kent", "B30", 5, 1)).map(([name]) => name);
    expect(new Set(names.slice(0, 4)).size).toBe(4);
    expect(names.slice(0, 4)).toEqual(Array(4).fill(expect.stringMatching(/^[A-Z][a-z]/)));
    expect(names[4]).toBeNull();
  });

  test("functions of the grid work on ours", async () => {
    await type(page, "Kent", "C30", '=ROUND(LOF.METRIC("Kent","persistent absence"),0)+SUM(1,2)');
    await type(page, "Kent", "C31", '=IFERROR(LOF.METRIC("Atlantis","NEET"),"none")');
    expect(await eventually(page, "Kent", "C31", (value) => value !== null)).toBe("none");
    expect(await valueOf(page, "Kent", "C30")).toBe(22);
  });

  test("dependent cells change when an input changes, and their spills with them", async () => {
    const before = await valuesOf(page, "Gateshead", "A7", 12, 7);
    await type(page, "Gateshead", "B2", "Camden");
    await eventually(page, "Gateshead", "A7", (value) => value === "Camden");
    await eventually(page, "Gateshead", "A11", (value) => value !== before[4]?.[0]);
    const after = await valuesOf(page, "Gateshead", "A7", 12, 7);
    expect(before[0]?.[0]).toBe("Gateshead");
    expect(after[0]?.[0]).toBe("Camden");
    expect(after[0]?.[1]).toEqual(expect.any(Number));
    expect(after[0]?.[1]).not.toBe(before[0]?.[1]);
    expect(after.map(([name]) => name)).not.toEqual(before.map(([name]) => name));
  });

  test("a blank cell and a left-out argument count as nothing, zero as zero", async () => {
    await type(page, "Kent", "A50", '=LOF.METRIC("Kent","persistent absence",Z90,"period")');
    await type(page, "Kent", "A51", '=LOF.METRIC("Kent","persistent absence",,"period")');
    await type(page, "Kent", "A52", "=LOF.RAG(Z90,1)");
    await type(page, "Kent", "A53", "=LOF.RAG(0,1)");
    expect(await eventually(page, "Kent", "A53", (value) => value !== null)).toBe("below target");
    expect(await valueOf(page, "Kent", "A52")).toEqual(errorOf("#VALUE!"));
    expect(await valueOf(page, "Kent", "A50")).toMatch(/^20\d\d\/\d\d$/);
    expect(await valueOf(page, "Kent", "A51")).toBe(await valueOf(page, "Kent", "A50"));
  });

  test("autocomplete offers our functions, and the bracket brings their arguments", async () => {
    await select(page, "Kent", "A40");
    await page.keyboard.type("=LOF.NEIGH");
    await page.getByText("NEIGHBOURS").first().waitFor();
    await page.keyboard.type("BOURS(");
    await page
      .getByText(/LOF\.NEIGHBOURS\(/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  test("nothing failed on the page, and nothing was asked for outside this machine", () => {
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });
});
