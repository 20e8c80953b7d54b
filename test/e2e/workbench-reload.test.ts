import type { Page } from "playwright-core";
import { describeInBrowser } from "./browser-page.ts";
import { paneOf, sheetNames, useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { eventually, focusGrid, openWorkbench, type, valueOf } from "./workbench-sheet.ts";

const key = "lof.workbook";

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForSelector("body[data-state=ready]");
  await focusGrid(page);
}

describeInBrowser("the workbench loaded again in the same tab", () => {
  let open: OpenPage;
  let page: Page;
  beforeEach(async () => {
    open = await openWorkbench();
    page = open.page;
  });
  afterEach(async () => {
    expect(open.faults.splice(0)).toEqual([]);
    await open.close();
  });

  test("has what was typed a moment ago, the council, the sheet in front and live formulas", async () => {
    await useKent(page);
    await focusGrid(page);
    await type(page, "Try it", "F1", "Essex");
    await type(page, "Try it", "F2", '=LOF.METRIC(F1,"persistent absence")');
    await page.reload();
    await page.waitForSelector("body[data-state=ready]");
    await paneOf(page)
      .getByText(/figures judged; neighbours by LOF-21 open model/)
      .waitFor();
    expect(await page.evaluate(() => window.workbench.port.selection())).toMatchObject({ sheet: "Try it" });
    expect(await eventually(page, "Try it", "F2", (value) => value !== null)).toBeCloseTo(18.1, 1);
    await focusGrid(page);
    await type(page, "Try it", "F1", "Hampshire");
    expect(await eventually(page, "Try it", "F2", (value) => typeof value === "number" && value < 18)).toBeCloseTo(
      15.8,
      1,
    );
  });

  test("works out spills anew and keeps why a cell has an error", async () => {
    await type(page, "Try it", "F1", '=LOF.NEIGHBOURS("Kent")');
    expect(await eventually(page, "Try it", "F15", (value) => value !== null)).toBe("Derbyshire");
    await reload(page);
    expect(await eventually(page, "Try it", "F15", (value) => value !== null)).toBe("Derbyshire");
    expect(await valueOf(page, "Try it", "C15")).toMatchObject({
      error: "#N/A",
      message: expect.any(String) as string,
    });
  });

  test("can be started afresh, when one says so", async () => {
    await type(page, "Kent", "A40", "mine");
    const bar = page.getByRole("banner");
    await bar.getByRole("button", { name: "Start afresh" }).click();
    const question = page.getByRole("dialog", { name: /^Every sheet in this tab’s workbook goes/ });
    await question.getByRole("button", { name: "Keep my sheets" }).click();
    await question.waitFor({ state: "hidden" });
    await reload(page);
    expect(await valueOf(page, "Kent", "A40")).toBe("mine");
    await bar.getByRole("button", { name: "Start afresh" }).click();
    const loaded = page.waitForEvent("load");
    await question.getByRole("button", { name: "Start afresh" }).click();
    await loaded;
    await page.waitForSelector("body[data-state=ready]");
    expect(await valueOf(page, "Kent", "A40")).toBeNull();
  });

  test("opens on the first sheets where what is kept is no workbook", async () => {
    for (const rubbish of ["{", "7", '{"book":{"sheetOrder":["gone"],"sheets":{}}}']) {
      await page.addInitScript(
        ([name, text]) => {
          // Not in the frames that Office's script opens, which have no storage.
          if (window.top === window) sessionStorage.setItem(name, text);
        },
        [key, rubbish] as const,
      );
      await reload(page);
      expect(await sheetNames(page)).toContain("Scorecard");
    }
  });

  test("offers a fresh start where what is kept cannot be opened", async () => {
    await page.addInitScript(
      ([name, text]) => {
        if (window.top !== window) return;
        if (sessionStorage.getItem("once") === null) sessionStorage.setItem(name, text);
        sessionStorage.setItem("once", "");
      },
      [key, '{"book":{"sheetOrder":["a"],"sheets":{"a":null}}}'] as const,
    );
    await page.reload();
    await page.getByRole("alert").getByText("The workbench could not be opened.").waitFor();
    await page.getByRole("button", { name: "Start afresh" }).click();
    await page.waitForSelector("body[data-state=ready]");
    expect(await sheetNames(page)).toContain("Scorecard");
  });

  test("says so, and asks before the page goes, when the workbook is too large to be kept", async () => {
    await page.evaluate((name) => {
      sessionStorage.removeItem(name);
      for (let size = 5_300_000, i = 0; size > 1; size = Math.floor(size / 2), i++)
        try {
          sessionStorage.setItem(`filler${i}`, "x".repeat(size));
        } catch {
          continue;
        }
    }, key);
    await type(page, "Kent", "A40", "mine");
    await page.getByText("This workbook is too large to be kept").waitFor();
    const asked: string[] = [];
    page.on("dialog", (dialog) => (asked.push(dialog.type()), void dialog.accept()));
    await reload(page);
    expect(asked).toEqual(["beforeunload"]);
    await page.evaluate(() => sessionStorage.clear());
  });
});
