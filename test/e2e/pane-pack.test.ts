import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser as OpenBrowser, Page } from "playwright-core";
import { root } from "../../src/cli/root.ts";
import { serveFiles } from "../../src/cli/serve-files.ts";
import type { ListenedPort } from "../taskpane/act-harness/example-book.ts";
import { buildHarness } from "../taskpane/harness/build-harness.ts";
import { describeInBrowser, launchFound } from "./browser-page.ts";

type WithPort = typeof globalThis & { readonly port: ListenedPort };

/** The pane over a workbook in memory, in a real browser, on the shipped figures. */
describeInBrowser("the pane's views that act on the workbook", () => {
  let folder: string;
  let served: Awaited<ReturnType<typeof serveFiles>>;
  let browser: OpenBrowser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "lof-act-"));
    await buildHarness(root, "test/taskpane/act-harness/page.tsx", folder);
    served = await serveFiles(folder, "/index.html");
    browser = await launchFound();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true });
  });
  afterEach(async () => {
    await page.context().close();
    expect(faults.splice(0)).toEqual([]);
  });

  async function open({ width = 350, theme = "light", forced = false } = {}): Promise<void> {
    const context = await browser.newContext({
      viewport: { width, height: 600 },
      locale: "en-GB",
      forcedColors: forced ? "active" : "none",
    });
    page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`http://localhost:${served.port}/index.html?theme=${theme}`);
    await page.getByText("Gateshead").first().waitFor();
  }

  const openTab = async (name: string): Promise<void> => {
    if (await page.getByRole("button", { name: "View: Home" }).isVisible()) {
      await page.getByRole("button", { name: "View: Home" }).click();
      await page.getByRole("menuitemradio", { name }).click();
    } else await page.getByRole("tab", { name }).click();
  };
  const part = async (name: string): Promise<void> => {
    await openTab("KPI pack");
    await page.getByRole("tab", { name }).click();
  };
  const readOwn = async (): Promise<void> => {
    await part("My KPIs");
    await page.getByRole("button", { name: /Use selection/ }).click();
    await page.getByText("0 of 5 decided").waitFor();
  };
  const explain = async (row: number, column: number): Promise<void> => {
    await select(row, column);
    await page.getByRole("button", { name: /explain/ }).click();
    await page.getByRole("heading", { name: /^Cell/ }).waitFor();
  };
  const select = (row: number, column: number): Promise<void> =>
    page.evaluate(([r, c]) => (globalThis as WithPort).port.select("Absence", r, c), [row, column] as const);
  const sheets = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as WithPort).port.book.sheets.map(({ name }) => name));
  const formulaAt = (row: number, column: number): Promise<string | null> =>
    page.evaluate(([r, c]) => (globalThis as WithPort).port.book.sheet("Absence").formula(r, c), [
      row,
      column,
    ] as const);
  /** The words of what has the focus; "" where nothing has it. */
  const focused = (): Promise<string> =>
    page.evaluate(() => (document.activeElement === document.body ? "" : (document.activeElement?.textContent ?? "")));

  test("a pack is built of chosen outcomes as announced, and removed again without trace", async () => {
    await open();
    const before = await sheets();
    await part("Build a pack");
    expect(await page.getByRole("button", { name: "Build pack" }).isDisabled()).toBe(true);
    await page.getByRole("checkbox", { name: "Every child achieving" }).check();
    await page.getByRole("checkbox", { name: "Transport" }).check();
    const planned = await page.locator(".lof-planned li > :first-child").allInnerTexts();
    await page.getByRole("button", { name: "Build pack" }).click();
    await page.getByRole("heading", { name: "The pack is built" }).waitFor();
    expect((await sheets()).slice(before.length)).toEqual(planned.map((name) => name.trim()));
    await page.getByRole("button", { name: "Remove this pack" }).click();
    await page.getByRole("heading", { name: "The pack is removed" }).waitFor();
    expect(await sheets()).toEqual(before);
  });

  test("a pack changed since is removed only when told so", async () => {
    await open();
    await part("Build a pack");
    await page.getByRole("checkbox", { name: "Transport" }).check();
    await page.getByRole("button", { name: "Build pack" }).click();
    await page.getByRole("button", { name: "Remove this pack" }).waitFor();
    await page.evaluate(() => (globalThis as WithPort).port.book.sheet("LOF Summary").put(2, 1, "Kent"));
    await page.getByRole("button", { name: "Remove this pack" }).click();
    await page.getByRole("alert").getByText("LOF Summary").waitFor();
    expect(await sheets()).toContain("LOF Transport");
    await page.getByRole("button", { name: "Remove all the same" }).click();
    await page.getByRole("heading", { name: "The pack is removed" }).waitFor();
  });

  test("a choice survives a look at another tab, and one metric can be left out", async () => {
    await open();
    await part("Build a pack");
    await page.getByRole("checkbox", { name: "Transport" }).check();
    await page.getByRole("button", { name: "Metrics of Transport" }).click();
    await page.getByRole("list", { name: "Metrics of Transport" }).getByRole("checkbox").first().uncheck();
    await page.getByRole("tab", { name: "Data" }).click();
    await part("Build a pack");
    const transport = page.getByRole("checkbox", { name: "Transport" });
    expect(await transport.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    await page.getByRole("button", { name: "None", exact: true }).click();
    expect(await page.getByRole("button", { name: "Build pack" }).isDisabled()).toBe(true);
  });

  test("own indicators are read, matched and decided on by keyboard alone, the focus staying with the card", async () => {
    await open();
    await readOwn();
    await page.getByRole("button", { name: "Accept the 2 close matches" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("2 of 5 decided").waitFor();
    const potholes = page.getByRole("article", { name: "Potholes mended in 24 hours" });
    await potholes.getByRole("button", { name: "Choose one" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("road condition");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await focused()).toMatch(/^Potholes mended/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("3 of 5 decided").waitFor();
    expect(await potholes.innerText()).toContain("Left unmatched");
    expect(await focused()).toMatch(/^Potholes mended/);
  });

  test("what was decided is written on a new sheet; over filled cells only when told so", async () => {
    await open();
    await readOwn();
    await page.getByRole("button", { name: "Accept the 2 close matches" }).click();
    await page.getByRole("button", { name: "Leave the 2 without a match unmatched" }).click();
    const leavers = page.getByRole("article", { name: /^Care leavers/ });
    await leavers.getByRole("button", { name: "Accept" }).click();
    await page.getByText("5 of 5 decided").waitFor();
    const before = await sheets();
    await page.getByRole("button", { name: "Write mapping table" }).click();
    await page.getByRole("heading", { name: "The mapping table is written" }).waitFor();
    expect(await sheets()).toHaveLength(before.length + 1);
    await select(0, 0);
    await page.getByRole("button", { name: "Where: new sheet" }).click();
    await page.getByRole("menuitemradio", { name: "at Absence!A1" }).click();
    const old = await formulaAt(0, 1);
    await page.getByRole("button", { name: "Write mapping table" }).click();
    await page.getByRole("heading", { name: "These cells are filled" }).waitFor();
    expect(await formulaAt(0, 1)).toBe(old);
    await page.getByRole("button", { name: "Overwrite them" }).click();
    await page.getByRole("heading", { name: "The mapping table is written" }).waitFor();
    expect(await formulaAt(0, 1)).not.toBe(old);
  });

  test("own colour and place among neighbours stand side by side and are named apart", async () => {
    await open();
    await readOwn();
    const absence = await page.getByRole("article", { name: "Pupils persistently absent" }).innerText();
    expect(absence).toMatch(/Own, against target\s+16\.2[\s\S]*on target, 17[\s\S]*LOF, against neighbours\s+17\.1%/);
    expect(absence).toMatch(/\d+(st|nd|rd|th) of 16/);
  });

  test("a range without a list of names is refused in words, and a typed address works", async () => {
    await open();
    await part("My KPIs");
    await page.getByLabel("Range with your indicators").fill("Nowhere!A1");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("“Nowhere!A1” is no range of this workbook").waitFor();
    await page.getByLabel("Range with your indicators").fill("Example KPIs!A3:F8");
    await page.keyboard.press("Enter");
    await page.getByText("0 of 5 decided").waitFor();
  });

  test("formulas are frozen, told with their edition, and thawed to the letter", async () => {
    await open();
    const before = await formulaAt(8, 3);
    await part("Freeze");
    await page.getByRole("radio", { name: "The whole workbook" }).check();
    await page.getByRole("button", { name: "Freeze", exact: true }).click();
    await page.getByText(/^\d+ formulas frozen/).waitFor();
    expect(await formulaAt(8, 3)).toBeNull();
    await page.getByText(/Edition of \d+ \w+ 20\d\d; frozen on 21 November 2026/).waitFor();
    await page.getByRole("button", { name: "Thaw", exact: true }).click();
    await page.getByText(/formulas put back/).waitFor();
    expect(await formulaAt(8, 3)).toBe(before);
  });

  test("an error is explained and mended in its own cell only, and the old formula put back", async () => {
    await open();
    await explain(8, 3);
    const old = await formulaAt(8, 3);
    await page.getByText("gives 19.4%, 2024/25").waitFor();
    await page.getByRole("button", { name: "Replace in D9" }).click();
    await page.getByText("D9 holds the new formula.").waitFor();
    expect(await formulaAt(8, 3)).toBe('=LOF.METRIC("Kent","persistent absence")');
    await page.getByRole("button", { name: "Put the old one back" }).click();
    await page.getByText("D9 holds the old formula again.").waitFor();
    expect(await formulaAt(8, 3)).toBe(old);
  });

  test("the reason goes beside the cell, never over what stands there", async () => {
    await open();
    await page.evaluate(() => (globalThis as WithPort).port.book.sheet("Absence").put(8, 4, "ours"));
    await explain(8, 3);
    await page.getByRole("button", { name: "Keep #N/A and show the reason in E9" }).click();
    await page.getByRole("alert").getByText("E9").waitFor();
    await page.evaluate(() => (globalThis as WithPort).port.book.sheet("Absence").put(8, 4, null));
    await page.getByRole("button", { name: "Keep #N/A and show the reason in E9" }).click();
    await page.getByText("The reason stands in E9.").waitFor();
    expect(await formulaAt(8, 4)).toBe('=LOF.WHY("Maidstone","persistent absence")');
  });

  test("the explanation follows the selection without taking the focus, and opens the metric", async () => {
    await open();
    await explain(6, 2);
    await page.getByRole("button", { name: "Close" }).focus();
    await select(0, 1);
    await page.getByRole("heading", { name: "Cell B1" }).waitFor();
    expect(await focused()).toBe("Close");
    await select(1, 1);
    await page.getByText("No LOF formula here").waitFor();
    await select(6, 2);
    await page.getByRole("button", { name: "Open metric" }).click();
    await page.getByRole("heading", { level: 1, name: /NEET|not in education/i }).waitFor();
  });

  const charts = (): Promise<string[]> => page.evaluate(() => [...(globalThis as WithPort).port.charts]);
  const inserts = async (): Promise<void> => {
    await select(20, 0);
    await openTab("Metrics");
    await page.getByLabel("Find a metric", { exact: true }).fill("NEET");
    await page.getByText("NEET aged 16 to 17", { exact: true }).first().click();
    await page.getByRole("button", { name: "What to insert" }).click();
  };
  const neighbourTool = async (name: string): Promise<void> => {
    await openTab("Neighbours");
    await page.getByRole("button", { name }).click();
  };

  test("a chart goes in with its table of live figures, and out with it", async () => {
    await open();
    await inserts();
    await page.getByLabel("Chart of the set").check();
    await page.getByText("Goes into A21:D37, as a live formula, with the chart beside it").waitFor();
    await page.getByRole("button", { name: "Insert chart of the set in A21" }).click();
    await page.getByText("Chart of the set inserted in A21:D37.").waitFor();
    expect(await charts()).toEqual([expect.stringMatching(/NEET/)]);
    expect(await formulaAt(20, 0)).toBe('=LOF.RANKED("Gateshead","O06M05")');
    await page.getByRole("button", { name: "Remove what was inserted" }).click();
    await page.getByText("Removed from A21:D37.").waitFor();
    expect(await charts()).toEqual([]);
    expect(await formulaAt(20, 0)).toBeNull();
  });

  test("a formula is copied, and where the host refuses that, the way to do it is said", async () => {
    await open();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await inserts();
    await page.getByRole("button", { name: "Copy formula" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=LOF.METRIC("Gateshead","O06M05")');
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))));
    await page.getByLabel(/Comparison row/).check();
    await page.getByRole("button", { name: "Copy formula" }).click();
    await page.getByRole("button", { name: "Select it and press Ctrl+C" }).waitFor();
  });

  const views: readonly (readonly [name: string, arrive: () => Promise<void>])[] = [
    [
      "Build a pack",
      async () => {
        await part("Build a pack");
        await page.getByRole("checkbox", { name: "Transport" }).check();
        await page.getByRole("button", { name: "Metrics of Transport" }).click();
      },
    ],
    ["My KPIs", readOwn],
    ["Freeze", () => part("Freeze")],
    ["what to insert", inserts],
    ["the list to insert", () => neighbourTool("Insert list")],
    [
      "an own set",
      async () => {
        await neighbourTool("Own set");
        await page.getByRole("button", { name: "Add 15 neighbours" }).click();
        await page.getByLabel("Name of the set").fill("Our larger metropolitan districts");
        await page.keyboard.press("Enter");
        await page.getByText(/is kept in this workbook with 15 councils/).waitFor();
      },
    ],
    [
      "weights",
      async () => {
        await neighbourTool("Weights");
        await page.getByLabel("Population", { exact: true }).fill("3");
        await page.getByRole("list", { name: "Neighbours by these weights" }).waitFor();
      },
    ],
    ["an explained verdict", () => explain(6, 2)],
    ["an explained error", () => explain(8, 3)],
  ];
  const looks = [
    { width: 350, theme: "light", forced: false },
    { width: 320, theme: "dark", forced: false },
    { width: 256, theme: "light", forced: false },
    { width: 350, theme: "light", forced: true },
  ];
  const cases = views.flatMap(([name, arrive]) => looks.map((look) => ({ name, arrive, look, ...look })));

  test.each(cases)(
    "$name has no fault for assistive tools and fits, $width wide, $theme, contrast theme $forced",
    async ({ arrive, look }) => {
      await open(look);
      await arrive();
      await page.mouse.move(0, 0);
      await page.waitForTimeout(250);
      // The frame around the view is tested with the shell.
      const { violations } = await new AxeBuilder({ page }).include(".lof-pane").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
      const wide = await page
        .locator(".lof-view *")
        .evaluateAll(
          (all) =>
            all.filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5 && !one.closest(".lof-hidden"))
              .length,
        );
      expect(wide).toBe(0);
    },
  );
});
