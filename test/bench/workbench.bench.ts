/** The workbench's grid with 10,000 of our formulas: every input replaced, then one; and how soon the page is ready. */
import type { FUniver } from "@univerjs/core/facade";
import { findBrowser } from "../../src/cli/browser/find-browser.ts";
import type { Port } from "../../src/workbook/port.ts";
import { openPage } from "../e2e/open-page.ts";
import { median, report } from "./measure.ts";

const cells = 10_000;
const repeats = 5;

interface Task {
  readonly count: number;
  readonly times: number;
}

/** Runs inside the page. */
async function recalculate({ count, times }: Task): Promise<{ all: number[]; one: number[]; wrong: number }> {
  const { api, port } = (globalThis as unknown as { workbench: { api: FUniver; port: Port } }).workbench;
  const names = ["Kent", "Essex", "Surrey", "Gateshead", "Leeds", "Camden", "Bristol", "Derby", "Hull", "Wigan"];
  const inputs = (turn: number): string[][] =>
    Array.from({ length: count }, (_, i) => [names[(i + turn) % names.length] ?? ""]);
  const sheet = await port.addSheet({
    ...{ name: "Bench", formats: [], textRules: [], columnWidths: [20, 20], headerRow: null, print: null },
    cells: inputs(0).map(([name = ""], i) => [name, { formula: `=LOF.METRIC(A${i + 1},"persistent absence")` }]),
  });
  const timed = (work: () => unknown): Promise<number> =>
    new Promise((resolve) => {
      const began = performance.now();
      const told = api.getFormula().calculationResultApplied(() => {
        told.dispose();
        resolve(performance.now() - began);
      });
      void work();
    });
  const change = (rows: string[][]): Promise<number> =>
    timed(() => api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(0, 0, rows.length, 1).setValues(rows));
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const all: number[] = [];
  const one: number[] = [];
  for (let turn = 1; turn <= times; turn++) {
    all.push(await change(inputs(turn)));
    one.push(await change([[names[(turn + 5) % names.length] ?? ""]]));
  }
  const { values } = await port.read({ sheet, row: 0, column: 1, rows: count, columns: 1 });
  return { all, one, wrong: values.filter(([value]) => typeof value !== "number").length };
}

const browser = await findBrowser();
if (browser === null) {
  console.log("  skipped: no browser was found on this machine");
} else {
  const began = performance.now();
  const { page, close } = await openPage(browser, "workbench/");
  await page.waitForSelector("body[data-state=ready]");
  const ready = performance.now() - began;
  // tsx adds a helper to functions to keep their names, which the page does not have.
  await page.evaluate("globalThis.__name = (made) => made");
  const { all, one, wrong } = await page.evaluate(recalculate, { count: cells, times: repeats });
  await close();
  if (wrong > 0) throw new Error(`${wrong} of ${cells} cells have no figure.`);
  report([
    ["page and browser from nothing to ready", ready, "ms"],
    [`${cells} cells, all inputs replaced`, median(all), "ms", 2500],
    [`one input among ${cells} cells changed`, median(one), "ms"],
  ]);
}
