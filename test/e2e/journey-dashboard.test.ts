import type { Page } from "playwright-core";
import type { ReadBlock, WriteCell } from "../../src/workbook/port.ts";
import { axeOn } from "./axe.ts";
import { describeInBrowser } from "./browser-page.ts";
import { Keys } from "./keys.ts";
import { paneOf, readSheet, settledCells, sheetNames } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { openWorkbench, select } from "./workbench-sheet.ts";

const sheet = "Dashboard";
const table = "LOF and own KPIs";
/** Excel's numbers of the first days of November and December 2025. */
const [november, december] = [45_962, 45_992];
const headings = (month: number): WriteCell[] => [
  "Indicator",
  month,
  "RAG",
  "YTD",
  "YTD RAG",
  "Target",
  "Floor",
  "Last Year",
];
const assessments = "Initial assessments completed in 10 days";
const leavers = "Care leavers aged 17 to 21 in education, employment or training";
const buses = "Satisfaction with local bus services";
/** A corporate dashboard of two sections, as it stands in the sheet from row 3 on. */
const november25: WriteCell[][] = [
  headings(november),
  ["Children and young people"],
  ["Persistent absence", 0.189, "A", 0.182, "A", 0.17, 0.2, 0.194],
  ["NEET aged 16 to 17", 0.084, "R", 0.079, "A", 0.06, 0.08, 0.071],
  ["Children looked after, rate per 10,000", 55, "R", 54, "R", 52, 54, 51],
  ["Attainment 8", 47.1, "G", 47.1, "G", 46, 44, 46.2],
  [leavers, 0.52, "A", 0.51, "A", 0.55, 0.5, 0.49],
  [assessments, 0.81, "A", 0.84, "A", 0.85, 0.75, 0.79],
  ["Environment and transport"],
  ["Household waste recycled or composted", 0.441, "A", 0.45, "A", 0.46, 0.42, 0.438],
  ["Residual waste per household (kg)", 512, "A", 508, "A", 500, 520, 531],
  ["Potholes mended in 24 hours", 0.92, "G", 0.91, "G", 0.9, 0.8, 0.88],
  ["Complaints answered in time", 0.88, "R", 0.89, "R", 0.95, 0.9, 0.9],
  ["Street lights repaired in five days", 0.97, "G", 0.96, "G", 0.95, 0.9, 0.94],
  [buses, 0.61, "A", 0.6, "A", 0.65, 0.55, 0.58],
];
/** Next month: new figures, two rows changed places, one is gone, one has another name. */
const december25: WriteCell[][] = [
  headings(december),
  ["Children and young people"],
  ["NEET aged 16 to 17", 0.078, "A", 0.079, "A", 0.06, 0.08, 0.071],
  ["Persistent absence", 0.165, "G", 0.181, "A", 0.17, 0.2, 0.194],
  ["Children looked after, rate per 10,000", 53, "A", 54, "A", 52, 54, 51],
  ["Attainment 8", 47.1, "G", 47.1, "G", 46, 44, 46.2],
  [leavers, 0.56, "G", 0.52, "A", 0.55, 0.5, 0.49],
  [assessments, 0.86, "G", 0.84, "A", 0.85, 0.75, 0.79],
  ["Environment and transport"],
  ["Household waste recycled or composted", 0.462, "G", 0.451, "A", 0.46, 0.42, 0.438],
  ["Residual waste per household (kg)", 498, "G", 507, "A", 500, 520, 531],
  ["Potholes mended in 24 hours", 0.93, "G", 0.91, "G", 0.9, 0.8, 0.88],
  ["Complaints answered in 10 days", 0.91, "A", 0.89, "R", 0.95, 0.9, 0.9],
  ["Street lights repaired in five days", 0.97, "G", 0.96, "G", 0.95, 0.9, 0.94],
  [null, null, null, null, null, null, null, null],
];
const whole = (rows: WriteCell[][]): WriteCell[][] => rows.map((row) => headings(0).map((_, c) => row[c] ?? null));
const filled = (read: ReadBlock): unknown[] => [read.formulas, read.values].flat(2).filter((one) => (one ?? "") !== "");
const isShare = (row: readonly WriteCell[]): boolean => typeof row[5] === "number" && row[5] < 1;

/** What the cards must say without a touch: the month's own figure as the cell shows it, target, floor, own colour. */
const read = [
  ["Persistent absence", "18.9%", "17.0%", "Amber"],
  ["NEET aged 16 to 17", "8.4%", "6.0%", "Red"],
  ["Children looked after, rate per 10,000", "55", "52", "Red"],
  ["Attainment 8", "47.1", "46", "Green"],
  [leavers, "52.0%", "55.0%", "Amber"],
  [assessments, "81.0%", "85.0%", "Amber"],
  ["Household waste recycled or composted", "44.1%", "46.0%", "Amber"],
  ["Residual waste per household (kg)", "512", "500", "Amber"],
  ["Potholes mended in 24 hours", "92.0%", "90.0%", "Green"],
  ["Complaints answered in time", "88.0%", "95.0%", "Red"],
  ["Street lights repaired in five days", "97.0%", "95.0%", "Green"],
  [buses, "61.0%", "65.0%", "Amber"],
] as const;

describeInBrowser("an officer's dashboard of twelve KPIs, by keyboard alone", () => {
  let open: OpenPage;
  let page: Page;
  let keys: Keys;
  const card = (name: string) => paneOf(page).getByRole("article", { name, exact: true });
  const axe = async (): Promise<string[]> => {
    const { violations } = await axeOn(page).include("#pane").analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  const reads = (range: string) => async (): Promise<void> => {
    await keys.tabTo(/^Range with your KPIs$/, { most: 6 });
    await keys.press("Control+a");
    await page.keyboard.type(range);
    await keys.press("Enter");
  };
  /** A row of the written table by its first cell, each cell by its heading. */
  const line = async (name: string): Promise<Record<string, unknown>> => {
    const { values } = await readSheet(page, table);
    const heads = values.find((row) => row.includes("Own KPI")) ?? [];
    const row = values.find((one) => one[heads.indexOf("Own KPI")] === name) ?? [];
    return Object.fromEntries(
      heads.map((head, c) => [`${String(head)}${heads.indexOf(head) < c ? " 2" : ""}`, row[c]]),
    );
  };
  const cellOf = async (name: string, heading: string): Promise<string> => {
    const { block, values } = await readSheet(page, table);
    const r = values.findIndex((row) => row.includes(name));
    const c = (values.find((row) => row.includes("Own KPI")) ?? []).indexOf(heading);
    return `${String.fromCharCode(65 + block.column + c)}${block.row + r + 1}`;
  };

  beforeAll(async () => {
    open = await openWorkbench();
    page = open.page;
    keys = new Keys(page);
    const percent = november25.flatMap((row, r) =>
      isShare(row)
        ? [1, 3, 5, 6, 7].map((c) => ({
            at: { row: r + 2, column: c, rows: 1, columns: 1 },
            format: { numberFormat: "0.0%" },
          }))
        : [],
    );
    const month = { at: { row: 2, column: 1, rows: 1, columns: 1 }, format: { numberFormat: "mmm-yy" } };
    await page.evaluate((added) => window.workbench.port.addSheet(added).then(() => undefined), {
      name: sheet,
      cells: [["Corporate dashboard"], [null], ...whole(november25)],
      formats: [...percent, month],
      textRules: [],
      columnWidths: [],
      headerRow: null,
      print: null,
    });
    await select(page, sheet, "A1");
  });
  afterAll(() => open.close());

  test("chooses the council and comes to My KPIs", async () => {
    await keys.press("F6");
    await keys.awaitFocus(/^Which council\?$/);
    await page.keyboard.type("kent");
    await paneOf(page).getByRole("option", { name: /^Kent/ }).first().waitFor();
    await keys.press("Enter");
    await keys.tabTo(/^Use Kent$/);
    await keys.press("Enter");
    await paneOf(page)
      .getByText(/figures judged; neighbours by/)
      .waitFor();
    await keys.tabTo(/^Home$/, { back: true, most: 40 });
    await keys.press("ArrowRight", "ArrowRight", "ArrowRight");
    await keys.awaitFocus(/^Report$/);
    await paneOf(page).getByRole("tab", { name: "Outcomes report" }).waitFor();
    await keys.tabTo(/^Outcomes report$/);
    await keys.press("ArrowRight");
    await keys.awaitFocus(/^My KPIs$/);
    await paneOf(page).getByText("Range with your KPIs").waitFor();
  });

  test("reads the dashboard right without a touch", async () => {
    await reads("Dashboard!A1:H17")();
    await paneOf(page).getByText("0 of 12 decided").waitFor();
    for (const [name, value, target, colour] of read) {
      const text = await card(name).innerText();
      expect(text).toMatch(new RegExp(`Own, against target\\s+${value.replace(".", "\\.")}\\s+Nov-25\\s`));
      expect(text).toContain(target);
      expect(await card(name).getByRole("img", { name: colour }).count()).toBeGreaterThan(0);
    }
    expect(await paneOf(page).locator(".lof-kpi-section").allInnerTexts()).toEqual([
      "Children and young people",
      "Environment and transport",
    ]);
    expect(await axe()).toEqual([]);
  }, 60_000);

  test("corrects one column by its menu, and the list is read again at once", async () => {
    expect(await card("Persistent absence").innerText()).toContain("19.4% (Last Year)");
    if (!(await paneOf(page).getByRole("region", { name: "The list as it was read" }).isVisible())) {
      await keys.tabTo(/how the list was read/);
      await keys.press("Enter");
    }
    await keys.tabTo(/^Column H, “Last Year”: /, { most: 16 });
    expect(await keys.isMarked()).toBe(true);
    await keys.press("Enter", "End");
    await keys.awaitFocus(/^Leave out$/);
    expect(await axe()).toEqual([]);
    await keys.press("Enter");
    await keys.awaitFocus(/^Column H, “Last Year”: Left out$/);
    await paneOf(page).getByText("You chose it").first().waitFor();
    expect(await card("Persistent absence").innerText()).not.toContain("Last Year");
  }, 60_000);

  test("accepts three matches, one by one", async () => {
    for (const name of ["Persistent absence", "NEET aged 16 to 17", leavers]) {
      await keys.tabIn(name, /^Accept$/);
      await keys.press("Enter");
      await card(name)
        .getByText(/^Accepted/)
        .waitFor();
    }
    expect(await card(leavers).innerText()).toMatch(/Accepted, although ages differ:[\s\S]*Yours is 17 to 21/);
  }, 60_000);

  test("chooses one metric by search", async () => {
    await keys.tabIn(assessments, /^Choose one$/);
    await keys.press("Enter");
    await keys.awaitFocus(/^Find the metric for Initial assessments/);
    await page.keyboard.type("child protection plan");
    await card(assessments).getByRole("listitem").first().waitFor();
    await keys.tabTo(/child protection/i, { most: 4 });
    await keys.press("Enter");
    await card(assessments)
      .getByText(/^Chosen by you/)
      .waitFor();
    expect(await axe()).toEqual([]);
  }, 60_000);

  test("leaves the others unmatched and writes the table", async () => {
    await keys.tabTo(/^Leave the \d without a match unmatched$/, { back: true, most: 60 });
    await keys.press("Enter");
    for (const name of [
      "Children looked after, rate per 10,000",
      "Attainment 8",
      "Household waste recycled or composted",
      "Residual waste per household (kg)",
      buses,
    ]) {
      if (
        !(await card(name)
          .getByRole("button", { name: /^(None|Leave unmatched)$/ })
          .isVisible())
      )
        continue;
      await keys.tabIn(name, /^(None|Leave unmatched)$/);
      await keys.press("Enter");
    }
    await paneOf(page).getByText("12 of 12 decided").waitFor();
    await keys.tabTo(/^Write mapping table$/, { most: 60 });
    await keys.press("Enter");
    await paneOf(page).getByRole("heading", { name: "The mapping table is written" }).waitFor({ timeout: 20_000 });
    await settledCells(page);
    expect(await line("Persistent absence")).toMatchObject({
      "Own standard": "Amber",
      "LOF measure": expect.stringMatching(/^Persistent absence/) as string,
    });
    expect(await line("NEET aged 16 to 17")).toMatchObject({ "Own standard": "Red" });
    expect(await line(assessments)).toMatchObject({
      "LOF measure": expect.stringMatching(/child protection/i) as string,
    });
    expect(await line(buses)).toMatchObject({ "LOF measure": "no match" });
  }, 90_000);

  test("next month the list is read as last time, and the comments stay with their KPIs", async () => {
    for (const [name, comment] of [
      ["Persistent absence", "Better since the new letters."],
      [buses, "The survey ends this year."],
    ] as const) {
      await select(page, table, await cellOf(name, "Commentary"));
      await page.evaluate(
        (text) => window.workbench.port.selection().then((at) => window.workbench.port.write(at, [[text]])),
        comment,
      );
    }
    await page.evaluate(
      (cells) => window.workbench.port.write({ sheet: "Dashboard", row: 2, column: 0 }, cells),
      whole(december25),
    );
    const before = await settledCells(page).then(() => readSheet(page, table));
    await keys.tabTo(/^My KPIs$/, { back: true, most: 90 });
    await reads("Dashboard!A1:H17")();
    await paneOf(page).getByText("10 of 11 can be decided as last time.").waitFor();
    await paneOf(page).getByText("0 of 11 decided").waitFor();
    expect(await axe()).toEqual([]);
    await keys.tabTo(/^Take the 10 over$/, { most: 60 });
    await keys.press("Enter");
    await paneOf(page).getByText("10 of 11 decided").waitFor();
    expect(await card("Persistent absence").innerText()).not.toContain("Last Year");
    await keys.tabIn("Complaints answered in 10 days", /^Leave unmatched$/);
    await keys.press("Enter");
    await keys.tabTo(/^Write mapping table$/, { most: 60 });
    await keys.press("Enter");
    await paneOf(page)
      .getByText(/owner and commentary of/)
      .waitFor({ timeout: 20_000 });
    await settledCells(page);
    expect((await sheetNames(page)).filter((name) => name.startsWith(table))).toEqual([table]);
    expect(await line("Persistent absence")).toMatchObject({
      "Own standard": "Green",
      Commentary: "Better since the new letters.",
    });
    expect(await line("NEET aged 16 to 17")).toMatchObject({ "Own standard": "Amber" });
    const { values } = await readSheet(page, table);
    expect(values.flat()).toContain("The survey ends this year.");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await settledCells(page);
    expect(filled(await readSheet(page, table))).toEqual(filled(before));
    expect(open.faults.filter((fault) => !/^Dependency tree not found/.test(fault))).toEqual([]);
  }, 120_000);
});
