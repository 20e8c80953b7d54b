import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser-page.ts";
import type { OpenPage } from "./open-page.ts";
import { errorOf, eventually, openWorkbench, select, stripSays, type, valueOf, valuesOf } from "./workbench-sheet.ts";

describeInBrowser("errors in the workbench", () => {
  let open: OpenPage;
  let page: Page;
  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
  });
  afterAll(() => open.close());

  test("an unknown name is #N/A, and selecting the cell says what was meant", async () => {
    await type(page, "Kent", "D30", '=LOF.METRIC("Kant","persistent absence")');
    expect(await eventually(page, "Kent", "D30", (value) => value !== null)).toEqual(errorOf("#N/A"));
    await select(page, "Kent", "D30");
    expect(await stripSays(page, /Kant/)).toMatch(/D30[\s\S]*#N\/A[\s\S]*Kant[\s\S]*Kent/);
  });

  test("a left-out argument is #VALUE! and named", async () => {
    await type(page, "Kent", "D31", '=LOF.METRIC("Kent")');
    expect(await eventually(page, "Kent", "D31", (value) => value !== null)).toEqual(errorOf("#VALUE!"));
    await select(page, "Kent", "D31");
    expect(await stripSays(page, /metric/)).toMatch(/#VALUE!/);
  });

  test("each cell of a block carries its own error and message", async () => {
    await type(page, "Kent", "E30", '=LOF.METRIC({"Kent";"Kant"},"NEET")');
    await eventually(page, "Kent", "E30", (value) => value !== null);
    const [[first], [second]] = (await valuesOf(page, "Kent", "E30", 2, 1)) as [[unknown], [unknown]];
    expect(first).toEqual(expect.any(Number));
    expect(second).toEqual({ error: "#N/A", message: expect.stringContaining("Kant") as string });
  });

  test("a message goes when the formula that brought it goes", async () => {
    await type(page, "Kent", "D30", "=NA()");
    await eventually(page, "Kent", "D30", (value) => value !== null && !JSON.stringify(value).includes("Kant"));
    expect(await valueOf(page, "Kent", "D30")).toEqual({ error: "#N/A" });
  });

  test("an error of another cell passes through ours unchanged", async () => {
    await type(page, "Kent", "F30", "=1/0");
    await type(page, "Kent", "F31", '=LOF.METRIC(F30,"NEET")');
    expect(await eventually(page, "Kent", "F31", (value) => value !== null)).toEqual(errorOf("#DIV/0!"));
  });

  test("a spill that meets a filled cell says so", async () => {
    await type(page, "Kent", "G31", "in the way");
    await type(page, "Kent", "G30", '=LOF.NEIGHBOURS("Kent",3)');
    expect(await eventually(page, "Kent", "G30", (value) => value !== null)).toEqual(errorOf("#SPILL!"));
    await select(page, "Kent", "G30");
    expect(await stripSays(page, /more cells than are free/)).toMatch(/#SPILL!/);
  });

  test("nothing failed on the page, and nothing was asked for outside this machine", () => {
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });
});
