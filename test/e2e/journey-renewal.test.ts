import type { Page } from "playwright-core";
import { packChanges } from "../../src/renewal/pack-changes.ts";
import { changeTexts } from "../../src/taskpane/views/figures/change-texts.ts";
import type { Port } from "../../src/workbook/port.ts";
import { describeInBrowser, hasBrowser } from "./browser-page.ts";
import { type Cells, openPart, paneOf, settledCells, sheetNames, useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { type HostedPack, packHost, type PackHost, twoPacks } from "./pack-host.ts";
import {
  absence,
  answer,
  asked,
  cities,
  connectivity,
  formulaOf,
  later,
  laterBy,
  newPeriod,
  revisions,
  shown,
} from "./renewal-example.ts";
import { openWorkbench } from "./workbench-sheet.ts";

const sheet = "Committee";
const frozenSheet = "Gateshead";
const cellAt = (row: number): string => `${sheet}!${row},1`;
const rowsOf = (pack: HostedPack): Record<string, unknown> =>
  Object.fromEntries(asked.map((one, row) => [cellAt(row), shown(answer(pack.desk, one))]));

/** Cells that say whether these are the newest figures: of all that is not figures, these alone follow the host. */
const saysNewest = (formula = ""): boolean => /EDITION\("newest"\)/i.test(formula);
const isList = (cell: string): boolean => cell.startsWith("LOF Figures changed!");
const besidesList = (values: Cells["values"]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([cell]) => !isList(cell)));
const only = (values: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([cell]) => cell.startsWith(`${name}!`)));

describeInBrowser("a saved workbook from one pack of the host to the next", () => {
  let host: PackHost;
  let old: HostedPack;
  let next: HostedPack;
  let open: OpenPage;
  let page: Page;
  let before: Cells;
  let listed: string[];

  beforeAll(async () => {
    if (!hasBrowser) return;
    ({ old, next } = await twoPacks(later));
    host = await packHost();
    await host.serve(old, []);
    open = await openWorkbench(host.folder);
    page = open.page;
  }, 60_000);
  afterAll(async () => {
    await open.close();
    await host.remove();
  });

  const pane = () => paneOf(page);
  const button = (name: string | RegExp) => pane().getByRole("button", { name });
  const homeTab = () => pane().getByRole("tab", { name: "Home", exact: true }).click();
  const judged = () =>
    pane()
      .getByText(/figures judged; neighbours by LOF-21 open model/)
      .waitFor();

  /** Every cell shows what it did before, and those that say so that these are not the newest any more. */
  function expectUnmoved({ values }: Cells): void {
    const news = Object.keys(before.formulas).filter((cell) => saysNewest(before.formulas[cell]));
    const others = (all: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(Object.entries(all).filter(([cell]) => !news.includes(cell)));
    expect(others(besidesList(values))).toEqual(others(before.values));
    expect(news.length).toBeGreaterThan(0);
    for (const cell of news)
      expect(values[cell]).toContain("no: newer figures, collected on 15 January 2027, are there");
  }

  async function reload(): Promise<void> {
    // What was changed last is kept after a moment's rest, and when the page goes.
    await page.reload();
    await page.waitForSelector("body[data-state=ready]");
    await judged();
  }

  async function seeList(): Promise<void> {
    await button("See what would change").click();
    await pane()
      .getByText(/LOF formulas? would show something else/)
      .waitFor({ timeout: 60_000 });
    const more = button(/^Show (\d+ more|the other)/);
    while ((await more.count()) > 0) await more.first().click();
  }

  test("begins with thirty formulas and more, a report and a frozen sheet, on the figures there are", async () => {
    expect(asked.length).toBeGreaterThanOrEqual(30);
    await useKent(page);
    await page.evaluate(
      async ([name, formulas]) => {
        const { port } = window.workbench;
        await port.addSheet({
          name,
          cells: formulas.map((formula, row) => [`Formula ${row + 1}`, { formula }]),
          formats: [],
          textRules: [],
          columnWidths: [12, 40],
          headerRow: null,
          print: null,
        });
      },
      [sheet, asked.map(formulaOf)] as const,
    );
    await openPart(page, "Outcomes report");
    await button("None").click();
    await pane().getByRole("checkbox", { name: "Every child achieving", exact: true }).check();
    await button("Build report").click();
    await pane().getByRole("heading", { name: "The report is built" }).waitFor();
    await page.evaluate(
      (name) => window.workbench.port.activate({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 }),
      frozenSheet,
    );
    await openPart(page, "Freeze");
    await pane()
      .getByRole("radio", { name: /This sheet/ })
      .check();
    await pane().getByRole("button", { name: "Freeze", exact: true }).click();
    await pane()
      .getByText(/formulas frozen/)
      .first()
      .waitFor();
    before = await settledCells(page);
    expect(only(before.values, sheet)).toMatchObject(rowsOf(old));
    await homeTab();
    expect(await pane().getByText("figures are there").count()).toBe(0);
  }, 120_000);

  test("nothing moves when the host has newer figures, and Home, Data and the page's head say which these are", async () => {
    await host.serve(next, [old]);
    await reload();
    await pane().getByText("Newer figures are there, collected on 15 January 2027.").waitFor();
    const after = await settledCells(page);
    expect(after.formulas).toEqual(before.formulas);
    expectUnmoved(after);
    await page.getByRole("banner").getByText("figures collected on 30 November 2026").waitFor();
    await pane().getByRole("tab", { name: "Data", exact: true }).click();
    await pane().getByText("no: newer figures, collected on 15 January 2027, are there").waitFor();
    await pane()
      .getByText(`${old.sha256.slice(0, 12)}…`)
      .waitFor();
    await homeTab();
  }, 60_000);

  test("the list has the cells whose answers differ on the two packs, as the comparison of packs has the figures", async () => {
    await seeList();
    const rows = pane().getByRole("list", { name: "Cells that would change" }).getByRole("listitem");
    listed = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").replace("→ to ", "→ ").trim());
    const mine = listed.filter((line) => line.startsWith(`${sheet}!`));
    const differing = asked.flatMap((one, row) => {
      const values = [answer(old.desk, one), answer(next.desk, one)] as const;
      return JSON.stringify(values[0]) === JSON.stringify(values[1]) ? [] : [{ one, row, values }];
    });
    expect(mine.map((line) => line.split(" ")[0])).toEqual(differing.map(({ row }) => `${sheet}!B${row + 1}`));
    // The second method: what the packs themselves say has changed, without any function or formula.
    const { changes } = packChanges(old.desk, next.desk);
    const told = (kind: string, id: string, council: string) => {
      const code = next.desk.pack.areas.find(({ name }) => name === council)?.code;
      return changes.find((one) => one.kind === kind && one.id === id && one.area === code)?.values;
    };
    const expected = (before: number, after: number): string => changeTexts(before, after, "").join(" → ");
    for (const [council, [was, is]] of Object.entries(revisions)) {
      expect(told("revised", absence, council)).toEqual([was, is]);
      const row = asked.findIndex(([name, one, id]) => name === "METRIC" && one === council && id === absence);
      expect(mine.find((line) => line.startsWith(`${sheet}!B${row + 1} `))).toContain(expected(was, is));
    }
    expect(changes.filter(({ kind }) => kind === "revised")).toHaveLength(Object.keys(revisions).length);
    for (const council of cities) {
      const was = answer(old.desk, ["METRIC", council, connectivity]) as number;
      const row = asked.findIndex(([name, one, id]) => name === "METRIC" && one === council && id === connectivity);
      const line = mine.find((text) => text.startsWith(`${sheet}!B${row + 1} `));
      expect(line).toContain(expected(was, was + laterBy));
      expect(line).toContain(newPeriod);
    }
  }, 120_000);

  test("taken, and the page closed in the middle: no cell is left with mixed figures, and Home says what happened", async () => {
    await page.evaluate(() => {
      const port = window.workbench.port as { -readonly [Key in keyof Port]: Port[Key] };
      const write = port.write.bind(port);
      let left = 12;
      port.write = (at, cells, options) =>
        options?.again === true && left-- <= 0 ? new Promise(() => undefined) : write(at, cells, options);
    });
    await button("Take the newer figures").click();
    await pane().getByText("Taking the figures…").waitFor();
    await page.waitForFunction(async () => {
      const kept = await window.workbench.port.readSetting("figures");
      return kept !== null && "taking" in (JSON.parse(kept) as object);
    });
    await page.waitForTimeout(1500);
    await reload();
    await pane().getByRole("alert").getByText("Taking other figures was broken off.").waitFor();
    const after = await settledCells(page);
    expect(only(after.values, sheet)).toEqual(only(before.values, sheet));
  }, 60_000);

  test("done again from the start: every cell has the newer figures, frozen ones stay, and a sheet lists what changed", async () => {
    await button("Take those of 15 January 2027 from the start").click();
    await pane()
      .getByRole("heading", { name: "The figures of 15 January 2027 are taken" })
      .waitFor({ timeout: 60_000 });
    const after = await settledCells(page);
    expect(only(after.values, sheet)).toMatchObject(rowsOf(next));
    expect(only(after.values, frozenSheet)).toEqual(only(before.values, frozenSheet));
    expect(Object.keys(before.formulas).filter((cell) => after.formulas[cell] !== before.formulas[cell])).toEqual([]);
    expect(await sheetNames(page)).toContain("LOF Figures changed");
    // Whatever shows something else now was listed: cells with a formula by their own name.
    const names = listed.map((line) => line.slice(0, line.search(/![A-Z]+\d+/)) + (/![A-Z]+\d+/.exec(line)?.[0] ?? ""));
    const moved = Object.keys(before.formulas).filter(
      (cell) =>
        /LOF\./.test(before.formulas[cell] ?? "") &&
        JSON.stringify(after.values[cell]) !== JSON.stringify(before.values[cell]),
    );
    expect(moved.length).toBeGreaterThan(20);
    expect(moved.filter((cell) => !names.includes(named(cell)))).toEqual([]);
    await button("Close").click();
    await page.getByRole("banner").getByText("figures collected on 15 January 2027").waitFor();
    expect(await pane().getByText("Newer figures are there").count()).toBe(0);
  }, 120_000);

  test("after another reload the newer figures are there, and the workbook can go back", async () => {
    await reload();
    const again = await settledCells(page);
    expect(only(again.values, sheet)).toMatchObject(rowsOf(next));
    await pane().getByRole("tab", { name: "Data", exact: true }).click();
    // What is new for Kent: nothing of connectivity, which is not published for counties.
    const news = pane()
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: "New in these figures" }) });
    await news.getByText("Since the figures collected on 30 November 2026").waitFor();
    const lines = await news.getByRole("listitem").allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, " ").trim())).toEqual([
      "Persistent absence Kent's figure of 2024/25 was revised.",
    ]);
    const releases = pane()
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: "Next releases" }) });
    expect((await releases.getByRole("listitem").allInnerTexts()).join("\n")).toMatch(/^Expected by /m);
    await news.getByRole("button", { name: /^Persistent absence/ }).click();
    await pane().getByRole("heading", { name: "Persistent absence" }).waitFor();
    await pane().getByRole("tab", { name: "Data", exact: true }).click();
    await button("Go back to the figures of 30 November 2026").click();
    await pane().getByRole("heading", { name: "Back to the figures of 30 November 2026" }).waitFor({ timeout: 60_000 });
    const after = await settledCells(page);
    expectUnmoved(after);
    expect(await sheetNames(page)).not.toContain("LOF Figures changed");
    await button("Close").click();
    await pane().getByText("Newer figures are there, collected on 15 January 2027.").waitFor();
  }, 120_000);

  test("once its figures are gone from the host its cells say so, until the officer takes the newest", async () => {
    await host.serve(next, []);
    await page.reload();
    await page.waitForSelector("body[data-state=ready]");
    await pane().getByRole("heading", { name: "This workbook’s figures are not on the host" }).waitFor();
    const gone = await settledCells(page);
    expect(gone.values[cellAt(0)]).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("30 November 2026") as string,
    });
    await button("Take the figures of 15 January 2027").click();
    await pane()
      .getByRole("heading", { name: "The figures of 15 January 2027 are taken" })
      .waitFor({ timeout: 60_000 });
    const after = await settledCells(page);
    expect(only(after.values, sheet)).toMatchObject(rowsOf(next));
    expect(open.outside).toEqual([]);
  }, 120_000);
});

/** "Sheet!4,1" as the list names it: "Sheet!B5". */
function named(cell: string): string {
  const [, name = "", row = "", column = ""] = /^(.*)!(\d+),(\d+)$/.exec(cell) ?? [];
  const letters =
    Number(column) < 26 ? String.fromCharCode(65 + Number(column)) : `A${String.fromCharCode(39 + Number(column))}`;
  return `${name}!${letters}${Number(row) + 1}`;
}
