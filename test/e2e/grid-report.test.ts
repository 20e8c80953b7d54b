import { readFileSync } from "node:fs";
import type { Browser as OpenBrowser, Page } from "playwright-core";
import { functionsJson } from "../../src/cli/build/functions-json.ts";
import { openXlsx } from "../fixtures/checked-xlsx.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { makeReport } from "../../src/cli/report/make-report.ts";
import { readReportArguments } from "../../src/cli/report/report-arguments.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";
import { describeInBrowser, hasBrowser, launchFound } from "./browser-page.ts";
import { bundledScript } from "./bundled-script.ts";
import type { GridReport, Sheets } from "./grid-report-page.ts";

declare global {
  var gridReport: GridReport;
  var reportBook: ReturnType<GridReport["open"]>;
}

const outcomes = [6, 8, 16];
let browser: OpenBrowser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  if (!hasBrowser) return;
  browser = await launchFound();
  page = await browser.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.setContent('<div id="app" style="width: 1200px; height: 700px"></div>');
  await page.addScriptTag({ content: await bundledScript("test/e2e/grid-report-page.ts") });
  const pack = readFileSync(new URL("../../assets/pack/lof-pack.json", import.meta.url), "utf8");
  const given = {
    pack,
    sha256: shippedDesk().pack.sha256,
    functions: JSON.parse(await functionsJson(null)) as unknown,
  };
  await page.evaluate((all) => {
    globalThis.reportBook = gridReport.open(all as unknown as Parameters<GridReport["open"]>[0]);
  }, given);
}, 120_000);
afterAll(() => browser?.close());

/** The same report as a file, with the values that the functions give. */
async function fromFile(council: string): Promise<Sheets> {
  provideShippedPack();
  // As in a grid, which has neither charts nor pictures of trends in cells; nor has a file from which a PDF is made.
  const without = ["--no-charts", "--pdf"];
  const day = "2026-11-22";
  const asked = ["--area", council, "--out", "x.xlsx", "--outcomes", outcomes.join(), "--date", day, ...without];
  const { bytes, built } = await makeReport(readReportArguments(asked), day);
  const { port } = await openXlsx(bytes);
  const sheets: Sheets = {};
  for (const name of built.sheets) sheets[name] = (await port.read(name)).values.map((row) => [...row]);
  return sheets;
}

const near = (value: CellValue | undefined): unknown =>
  typeof value === "number" ? expect.closeTo(value, 9) : value === "" || value === undefined ? null : value;
const plain = (value: CellValue | undefined): unknown => (value === "" || value === undefined ? null : value);

async function expectSame(council: string): Promise<void> {
  const expected = await fromFile(council);
  const found = await page.evaluate((names) => gridReport.valuesOf(reportBook.port, names), Object.keys(expected));
  for (const [name, rows] of Object.entries(expected))
    for (const [r, row] of rows.entries())
      for (const [c, value] of row.entries()) {
        // Beside the inputs a file has what members read; its instructions are notes on the cells, which a grid lacks.
        if (name === "LOF Summary" && (((r === 2 || r === 3) && c === 6) || (r === 4 && c === 8))) {
          expect(found[name]?.[r]?.[c]).toMatch(/^Type another council|^A set: |^Yes or No\./);
          continue;
        }
        expect([name, r, c, plain(found[name]?.[r]?.[c])]).toEqual([name, r, c, near(value)]);
      }
}

describeInBrowser("a report in the grid", () => {
  test("shows in every cell what the file caches", async () => {
    const sheets = await page.evaluate((chosen) => reportBook.build("Gateshead", chosen), outcomes);
    // Summary, three pages, detail, method and workings.
    expect(sheets).toHaveLength(7);
    await expectSame("Gateshead");
  }, 120_000);

  test("turns to another council when its one cell is changed", async () => {
    await page.evaluate(async () => {
      await reportBook.port.write({ sheet: "LOF Summary", row: 2, column: 1 }, [["Kent"]]);
      await reportBook.settled();
    });
    const expected = await fromFile("Kent");
    const found = await page.evaluate((names) => gridReport.valuesOf(reportBook.port, names), Object.keys(expected));
    for (const row of [6, 10, 14]) {
      const name = "LOF Health and wellbeing";
      expect([4, 5, 6, 8, 9].map((c) => plain(found[name]?.[row]?.[c]))).toEqual(
        [4, 5, 6, 8, 9].map((c) => near(expected[name]?.[row]?.[c])),
      );
    }
  }, 120_000);

  test("is undone in one step with all its sheets, redone in one, and its formulas calculate again", async () => {
    const seen = await page.evaluate(async (chosen) => {
      const { api, port, build, settled } = reportBook;
      const names = async (): Promise<string[]> => (await port.sheets()).map(({ name }) => name);
      await port.write({ sheet: "Sheet1", row: 0, column: 0 }, [["mine"]]);
      const before = await names();
      const building = build("Kent", chosen);
      // Typed by the user while the report is built: a step of its own.
      await new Promise((resolve) => setTimeout(resolve, 20));
      api.getActiveWorkbook()!.getSheetByName("Sheet1")!.getRange(1, 0).setValue("typed meanwhile");
      const built = await building;
      const figure = async (): Promise<unknown> =>
        (await port.read({ sheet: built[1]!, row: 6, column: 4, rows: 1, columns: 1 })).values[0]?.[0];
      const first = await figure();
      await api.undo();
      const undone = await names();
      const mine = (await port.read("Sheet1")).values;
      await api.redo();
      await settled();
      const redone = await names();
      const again = await figure();
      await api.undo();
      await api.undo();
      const typed = (await port.read("Sheet1")).values;
      await api.undo();
      return { before, built, undone, mine, redone, first, again, typed, last: await names() };
    }, outcomes);
    expect(seen.undone).toEqual(seen.before);
    expect(seen.mine).toEqual([["mine"], ["typed meanwhile"]]);
    expect(seen.redone).toEqual([...seen.before, ...seen.built]);
    expect(seen.built).toHaveLength(7);
    expect(seen.first).toEqual(expect.any(Number));
    expect(seen.again).toBe(seen.first);
    expect(seen.typed).toEqual([["mine"]]);
    expect(seen.last).toEqual(seen.before);
  }, 120_000);

  test("raises no fault", () => {
    expect(faults).toEqual([]);
  });
});
