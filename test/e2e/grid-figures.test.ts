import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser as OpenBrowser, Page } from "playwright-core";
import type { CellChange, UntoldCell, WouldChange } from "../../src/actions/figures/would-change.ts";
import { sameShown } from "../../src/actions/figures/foretell/same-shown.ts";
import { functionsJson } from "../../src/cli/build/functions-json.ts";
import type { WriteCell } from "../../src/workbook/port.ts";
import { newerPackText } from "../fixtures/newer-desk.ts";
import { describeInBrowser, hasBrowser, launchFound } from "./browser-page.ts";
import { bundledScript } from "./bundled-script.ts";
import type { GridFigures, Shown } from "./grid-figures-page.ts";

declare global {
  var gridFigures: GridFigures;
  var figuresBook: ReturnType<GridFigures["open"]>;
}

let browser: OpenBrowser;
let given: unknown;
const faults: string[] = [];

beforeAll(async () => {
  if (!hasBrowser) return;
  browser = await launchFound();
  const texts = [readFileSync(new URL("../../assets/pack/lof-pack.json", import.meta.url), "utf8"), newerPackText()];
  const packs = texts.map((text) => ({ text, sha256: createHash("sha256").update(text).digest("hex") }));
  given = { packs, functions: JSON.parse(await functionsJson(null)) as unknown };
}, 120_000);
afterAll(() => browser?.close());

async function openBook(): Promise<Page> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.setContent('<div id="app" style="width: 1200px; height: 700px"></div>');
  await page.addScriptTag({ content: await bundledScript("test/e2e/grid-figures-page.ts") });
  await page.evaluate((all) => {
    globalThis.figuresBook = gridFigures.open(all as Parameters<GridFigures["open"]>[0]);
  }, given);
  return page;
}

/** What was foretold against what the grid shows. @returns the cells that are otherwise */
function otherwise(told: WouldChange, before: Shown, after: Shown): string[] {
  const wrong: string[] = [];
  const key = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
    `${sheet}!${row},${column}`;
  const named = new Map<string, CellChange | UntoldCell>();
  for (const one of [...told.changed, ...told.untold]) named.set(key(one.at), one);
  for (const [cell, values] of Object.entries(after)) {
    const one = named.get(cell);
    const was = before[cell] ?? [];
    if (one === undefined) {
      const isSame = values.every((row, r) => row.every((value, c) => sameShown(value, was[r]?.[c] ?? null)));
      if (!isSame) wrong.push(`${cell} was said to be the same: ${JSON.stringify([was, values]).slice(0, 300)}`);
    } else if ("cells" in one && one.call === null) {
      const shown = values[one.first.row - one.at.row]?.[one.first.column - one.at.column] ?? null;
      if (!sameShown(shown, one.after)) wrong.push(`${cell} ${one.formula}: ${JSON.stringify([one.after, shown])}`);
    }
  }
  return wrong;
}

const f = (formula: string): WriteCell => ({ formula });

/** Every function, with arguments of every kind. */
const formulas: readonly string[] = [
  '=LOF.METRIC("Hartlepool","O02M01")',
  "=LOF.METRIC(A1,B1)",
  "=LOF.METRIC('My data'!A1,B1)",
  "=LOF.METRIC($A$1:$A$3,B1)",
  "=LOF.METRIC(A:A,B1)",
  '=LOF.METRIC({"Hartlepool";"Kent"},"O02M01")',
  '=LOF.METRIC(A1,B2,,"lower")',
  '=LOF.METRIC(TRIM(" "&A1&" "),UPPER("o02m01"))',
  '=IFERROR(LOF.METRIC(A1,"nothing"),"none")',
  "=LOF.METRIC(A1,B1)*2-LOF.METRIC(A2,B1)",
  '=IF(LOF.METRIC(A1,B1)>0,"above","below")&" "&A1',
  "=ROUND(LOF.METRIC(A1,B1),1)",
  "=INDEX(LOF.COMPARE(A1,B1),1,2)",
  '=TEXT(LOF.METRIC(A1,B1),"0.0")',
  "=LOF.NEIGHBOURS(A2)",
  "=LOF.NEIGHBOURS(A2,5)",
  "=LOF.HISTORY(A2,B3)",
  "=LOF.OUTCOMES()",
  '=LOF.METRICS("6")',
  '=LOF.COUNCILS("county")',
  "=LOF.DISTRICTS(A2)",
  '=LOF.SUGGEST("recycling")',
  '=LOF.ABOUT(B1,"unit")',
  "=LOF.WHY(A1,B1)",
  "=LOF.WHY(A1,B4)",
  "=LOF.CONTEXT(A1)",
  '=LOF.EDITION("collected")',
  "=LOF.SCORE(A1,B1)",
  "=LOF.POSITION(A1,B1)",
  '=LOF.BENCHMARK(A1,B1,"median",A1:A9)',
  "=LOF.VERDICT(A1,B1)",
  "=LOF.COMPARE(A1,B1)",
  "=LOF.SCORECARD(A1)",
  "=LOF.RANKED(A1,B1)",
  "=LOF.DIRECTION(A2,B3)",
  "=LOF.RELATIVE(A1,A1:A3,C1:C3)",
  "=LOF.RAG(C1,C2)",
  "=LOF.EXPLAIN(A2,A1)",
  "=LOF.NARRATIVE(A1,B1)",
  "=LOF.CERTAINTY(A1,B1)",
  "=LOF.METRIC(A1,B4)",
  "=LOF.METRIC(A1,C9)",
];

describeInBrowser("other figures in the workbench's grid", () => {
  test("what was foretold of every function is what the grid shows once the figures are taken, and going back shows what it showed", async () => {
    const page = await openBook();
    await page.evaluate(
      async ({ inputs, all }) => {
        const { fill } = figuresBook;
        await fill("My data", 0, 0, [["Darlington"]]);
        await fill("Sheet1", 0, 0, inputs);
        // Each answer has columns and rows to itself.
        for (const [at, one] of all.entries())
          await fill("Sheet1", 20 + Math.floor(at / 6) * 400, 5 + (at % 6) * 12, [[one]]);
      },
      {
        inputs: [
          ["Hartlepool", "O02M01", f("=LOF.METRIC(A1,B1)")],
          ["Kent", "NEET", f("=LOF.METRIC(A2,B1)")],
          ["Darlington", "O03M01", f("=LOF.METRIC(A3,B1)")],
          [null, "O02M02", f("=LOF.RAG(C1,C2)")],
        ],
        all: formulas.map(f),
      },
    );
    const before = await page.evaluate(() => figuresBook.shown());
    const told = await page.evaluate(() => figuresBook.foretell());
    expect(Object.keys(before).length).toBe(told.changed.length + told.same + told.untold.length);
    expect(told.untold.map(({ formula, why }) => [formula, why])).toEqual([]);
    expect(told.changed.filter(({ unlike }) => unlike !== null)).toEqual([]);
    expect(told.changed.length).toBeGreaterThan(15);
    await page.evaluate(() => figuresBook.take());
    expect(otherwise(told, before, await page.evaluate(() => figuresBook.shown()))).toEqual([]);
    await page.evaluate(() => figuresBook.back());
    const { shown, mark } = await page.evaluate(async () => ({
      shown: await figuresBook.shown(),
      mark: await figuresBook.mark(),
    }));
    expect(otherwise({ changed: [], untold: [], same: 0, protectedSheets: [] }, before, shown)).toEqual([]);
    expect(mark).toMatchObject({ built: "2026-11-30" });
    expect(faults).toEqual([]);
  }, 300_000);

  test("the same of a report, whose formulas make sentences and tables of what the functions answer", async () => {
    const page = await openBook();
    await page.evaluate(() => figuresBook.report("Hartlepool"));
    const before = await page.evaluate(() => figuresBook.shown());
    const told = await page.evaluate(() => figuresBook.foretell());
    expect(told.changed.length + told.same + told.untold.length).toBe(Object.keys(before).length);
    if (process.env["LOF_TIMES"])
      process.stdout.write(
        `report: ${told.changed.length} changed, ${told.same} same, ${told.untold.length} untold; ${Math.round(told.took)} ms, longest ${Math.round(told.longest)} ms\n${told.untold
          .slice(0, 8)
          .map(({ formula, why }) => `${why} ${formula.slice(0, 200)}`)
          .join("\n")}\n`,
      );
    await page.evaluate(() => figuresBook.take());
    expect(otherwise(told, before, await page.evaluate(() => figuresBook.shown()))).toEqual([]);
  }, 300_000);

  test("5,000 LOF cells are listed without the page standing still", async () => {
    const page = await openBook();
    const told = await page.evaluate(async () => {
      const rows = Array.from({ length: 1000 }, (_, r) => [
        ["Hartlepool", "Kent", "Darlington"][r % 3] ?? "",
        ...[1, 2, 3, 4, 5].map((c) => ({ formula: `=LOF.METRIC($A${r + 1},"O0${c + 2}M0${(r % 3) + 1}")` })),
      ]);
      await figuresBook.fill("Sheet1", 0, 0, rows);
      return figuresBook.foretell();
    });
    if (process.env["LOF_TIMES"])
      process.stdout.write(`5,000 cells: ${Math.round(told.took)} ms, longest ${Math.round(told.longest)} ms\n`);
    expect(told.changed.length + told.same + told.untold.length).toBe(5000);
    // Measured: 0.7 s, and 50 ms at a stretch, read in parts; a busy machine takes longer.
    expect(told.took).toBeLessThan(30_000);
    expect(told.longest).toBeLessThan(1_000);
  }, 300_000);
});
