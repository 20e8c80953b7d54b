import type { Page } from "playwright-core";
import { callerOf } from "../../src/report/call-function.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { functionTable } from "../../src/functions/table.ts";
import { cellName } from "../../src/formula/cell-name.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { describeInBrowser } from "./browser-page.ts";
import { openPart, paneOf, readSheet, settledCells, useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { focusGrid, openWorkbench, select, type } from "./workbench-sheet.ts";

/** The officer's own list, as it is typed; E1 is its first cell. */
const typed = [
  ["Indicator", "Actual", "Target", "Floor", "Period", "Polarity"],
  ["Persistent absence", "18.9%", "17%", "20%", "Q2 2026/27", "low"],
  ["NEET aged 16 to 17 (%)", "8.4", "6", "8", "March 2026", "low"],
  ["Potholes mended in 24 hours", "92%", "90%", "", "2025/26", "high"],
  ["Children looked after rate per 10,000", "55", "52", "", "2025", "low"],
  ["Attainment 8", "47.1", "", "", "2024/25", "high"],
] as const;
const sheet = "Try it";

/**
 * What the table must say about the council's own figures, worked out by hand from the council's rule: low is good for
 * absence, and 18.9 lies between the target of 17 and the floor of 20; 8.4 is past the floor of 8; 92 reaches 90; 55
 * misses 52 and has no floor; the last has no target. School years end in August: to September 2026 are 13 months, to
 * March 2026 seven. Looked after children are counted on 31 March 2025, which the publisher calls 2025.
 */
const own = [
  ["Persistent absence", 18.9, 17, 20, "Amber", "LOF is 1 year and 1 month older"],
  ["NEET aged 16 to 17 (%)", 8.4, 6, 8, "Red", "LOF is 7 months older"],
  ["Potholes mended in 24 hours", 92, 90, null, "Green", null],
  ["Children looked after rate per 10,000", 55, 52, null, "above target", "both end together"],
  ["Attainment 8", 47.1, null, null, "no target", "both end together"],
] as const;
/** The grid, like Excel, stores a month as the date of its first day, and a year as a number. */
const periods = ["Q2 2026/27", "March 2026", "2025/26", 2025, "2024/25"] as const;
/** The metric that each KPI was matched with. */
const metrics = ["O06M09", "O06M05", null, "O07M01", "O06M03"] as const;

const measures = [
  "Persistent absence, per cent",
  "NEET aged 16 to 17, per cent",
  null,
  "Children looked after rate, per 10,000 children",
  "Attainment 8 score",
] as const;

const ask = callerOf(functionTable);
const lof = (name: string, ...texts: string[]): CellValue =>
  ask(
    name,
    texts.map((text) => [[text]]),
  )[0]?.[0] ?? null;
const near = (value: CellValue): unknown => (typeof value === "number" ? expect.closeTo(value, 9) : value);
const plain = (value: CellValue | undefined): CellValue => (value === "" ? null : (value ?? null));

describeInBrowser("an officer's own five KPIs", () => {
  let open: OpenPage;
  let page: Page;
  const card = (name: string) => paneOf(page).getByRole("article", { name });
  const button = (of: string, name: string) => card(of).getByRole("button", { name, exact: true });
  beforeAll(async () => {
    provideShippedPack();
    open = await openWorkbench();
    page = open.page;
  });
  afterAll(() => open.close());

  test("are typed into the grid, selected and understood", async () => {
    await useKent(page);
    await focusGrid(page);
    for (const [r, row] of typed.entries())
      for (const [c, text] of row.entries())
        if (text !== "") await type(page, sheet, cellName({ row: r, column: 4 + c }), text);
    await page.evaluate((block) => window.workbench.port.activate(block), {
      sheet,
      row: 0,
      column: 4,
      rows: 6,
      columns: 6,
    });
    await openPart(page, "My KPIs");
    await paneOf(page)
      .getByRole("button", { name: /^Use selection/ })
      .click();
    await paneOf(page).getByText("Found: name, value, target, floor, period, polarity. 5 KPIs.").waitFor();
  });

  test("are matched only where the officer says so; a refusal can be taken back", async () => {
    expect(await card("Potholes mended in 24 hours").innerText()).toMatch(/No match[\s\S]*not speed of repair/);
    await button("Potholes mended in 24 hours", "Leave unmatched").click();
    for (const [name] of own.filter((_, i) => metrics[i] !== null)) await button(name, "Accept").click();
    await paneOf(page).getByText("5 of 5 decided").waitFor();
    const neet = "NEET aged 16 to 17 (%)";
    await card(neet)
      .getByRole("button", { name: /^Change/ })
      .click();
    await button(neet, "None").click();
    expect(await card(neet).innerText()).toContain("Left unmatched");
    await card(neet)
      .getByRole("button", { name: /^Change/ })
      .click();
    await button(neet, "Accept").click();
  });

  test("stand in the mapping table beside the published figures, each side by its own rule", async () => {
    await paneOf(page).getByRole("button", { name: "Write mapping table" }).click();
    await paneOf(page).getByRole("heading", { name: "The mapping table is written" }).waitFor();
    await settledCells(page);
    const { values } = await readSheet(page, "LOF and own KPIs");
    const first = values.findIndex(([heading]) => heading === "Own KPI") + 1;
    for (const [i, [name, value, target, floor, standard, lag]] of own.entries()) {
      const line = (values[first + i] ?? []).map(plain);
      expect(line.slice(0, 5)).toEqual([name, near(value), near(target), near(floor), standard]);
      expect(line[6]).toBe(periods[i]);
      const id = metrics[i] ?? null;
      const published =
        id === null
          ? ["no match", null, null, null, null, null]
          : [
              measures[i],
              near(lof("METRIC", "Kent", id)),
              lof("METRIC", "Kent", id, "", "period"),
              near(lof("BENCHMARK", "Kent", id, "median")),
              lof("POSITION", "Kent", id),
              lag,
            ];
      // Between the position and the lag stands what the intervals leave open.
      expect([...line.slice(7, 12), line[13]]).toEqual(published);
    }
  });

  test("follow the officer's cells, for the table is live", async () => {
    await select(page, sheet, "F2");
    await focusGrid(page);
    await type(page, sheet, "F2", "16.5%");
    await settledCells(page);
    const { values } = await readSheet(page, "LOF and own KPIs");
    const line = values.find(([name]) => name === "Persistent absence") ?? [];
    expect([line[1], line[4]]).toEqual([expect.closeTo(16.5, 9), "Green"]);
    expect(open.faults).toEqual([]);
  });
});
