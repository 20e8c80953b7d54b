import type { Page } from "playwright-core";
import { callerOf } from "../../src/report/call-function.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { functionTable } from "../../src/functions/table.ts";
import type { CellValue } from "../../src/workbook/port.ts";
import { describeInBrowser } from "./browser-page.ts";
import { openPart, paneOf, readSheet, settledCells, sheetNames, useKent } from "./officer.ts";
import type { OpenPage } from "./open-page.ts";
import { openWorkbench } from "./workbench-sheet.ts";

/** One with what only districts have and a placeholder, one with suppressed figures, one with intervals. */
const outcomes = [
  { number: 3, name: "Homelessness", rows: 5 },
  { number: 7, name: "Keeping children safe", rows: 24 },
  { number: 9, name: "Adult care: quality", rows: 6 },
] as const;
const pageName = (name: string): string => `LOF ${name.replace(":", "")}`;
const firstRow = 6;
const columns = { measure: 0, period: 2, own: 3, median: 7, gap: 8, position: 9, verdict: 10 } as const;

/** How the single functions say that there is no figure, and the word that a page for councillors has instead. */
const words: readonly (readonly [sentence: RegExp, word: string])[] = [
  [/^Not held for/, "not held"],
  [/^Not a county's figure/, "district only"],
  [/^No county figure in these figures/, "not held"],
  [/^Suppressed for|^Too small to be shown/, "suppressed"],
  [/^No figures yet/, "placeholder"],
  [/^Too few values/, "too few in set"],
];

const ask = callerOf(functionTable);
const one = (name: string, ...texts: (string | null)[]): CellValue =>
  ask(
    name,
    texts.map((text) => (text === null ? null : [[text]])),
  )[0]?.[0] ?? null;

/** What a cell must contain for the answer of one function: the value, or the word for why there is none. */
function onPaper(value: CellValue): CellValue {
  if (typeof value !== "object" || value === null) return value;
  return words.find(([sentence]) => sentence.test(value.message ?? ""))?.[1] ?? `no word for “${value.message}”`;
}

const sentenceOf = (value: CellValue): string =>
  typeof value === "object" && value !== null ? (value.message ?? "") : "";

/** The bare word of a verdict: a page has beside it what `LOF.VERDICT` says with it. */
function verdictOf(id: string): CellValue {
  const verdict = onPaper(one("VERDICT", "Kent", id));
  return typeof verdict === "string" ? verdict.replace(/(?:,.*)? \(derived interval\)$/, "") : verdict;
}

/** The position with the places that the intervals leave open. */
function positionOf(id: string): CellValue {
  const position = one("POSITION", "Kent", id);
  if (typeof position !== "string") return "–";
  const [best, worst] = ["best place", "worst place"].map((field) => one("CERTAINTY", "Kent", id, null, null, field));
  if (typeof best !== "number" || typeof worst !== "number") return position;
  return `${position} ${best === worst ? "(no other)" : `(${best}\u00a0to\u00a0${worst})`}`;
}

/** The first minus the second, or why one of them is missing. */
function gapOf(own: CellValue, median: CellValue): CellValue {
  if (typeof own !== "number") return onPaper(own);
  return typeof median === "number" ? own - median : onPaper(median);
}

/**
 * Own value, period, median, gap, position and verdict, each by its own function; the page uses a different function.
 */
function expectedRow(
  id: string,
  current: CellValue,
): Readonly<Record<Exclude<keyof typeof columns, "measure">, CellValue>> {
  const [own, median] = [one("METRIC", "Kent", id), one("BENCHMARK", "Kent", id, "median")];
  const verdict = verdictOf(id);
  const judged = verdict !== "not judged";
  return {
    // Without an own figure a row has the period of the other councils' figures.
    period: typeof own === "number" ? one("METRIC", "Kent", id, null, "period") : current,
    own: onPaper(own),
    // A figure of another tier is marked so in every column, whatever the set has.
    median: /^(Not a county's|No county) figure/.test(sentenceOf(own)) ? onPaper(own) : onPaper(median),
    // A dash in place of a word: the row has it already, and the column is too narrow for it.
    gap: judged && typeof own === "number" && typeof median === "number" ? gapOf(own, median) : "–",
    position: positionOf(id),
    verdict,
  };
}

describeInBrowser("an officer's report for three outcomes", () => {
  let open: OpenPage;
  let page: Page;
  let built: readonly string[];
  beforeAll(async () => {
    provideShippedPack();
    open = await openWorkbench();
    page = open.page;
  });
  afterAll(() => open.close());

  test("is chosen and built with the pane's own controls, and Kent's three pages are there", async () => {
    const pane = paneOf(page);
    const before = await sheetNames(page);
    await useKent(page);
    await openPart(page, "Outcomes report");
    await pane.getByRole("button", { name: "None", exact: true }).click();
    for (const { name } of outcomes) await pane.getByRole("checkbox", { name, exact: true }).check();
    await pane.getByText("35 figures", { exact: true }).waitFor();
    await pane.getByRole("button", { name: "Build report" }).click();
    await pane.getByRole("heading", { name: "The report is built" }).waitFor();
    built = (await sheetNames(page)).slice(before.length);
    expect(built).toEqual([
      "LOF Summary",
      ...outcomes.map(({ name }) => pageName(name)),
      "LOF Figures in detail",
      "LOF Method and sources",
      "LOF Workings",
    ]);
    await settledCells(page);
  });

  test("has in every cell what the single function for it answers", async () => {
    const tally = { cells: 0, numbers: 0, words: new Set<CellValue>() };
    for (const { number, name, rows } of outcomes) {
      const { block, values } = await readSheet(page, pageName(name));
      expect([block.row, block.column]).toEqual([0, 0]);
      expect(values[firstRow - 1]?.slice(0, 4)).toEqual(["Measure", "Unit", "Period", "Council"]);
      const metrics = ask("METRICS", [[[number]]]).slice(1);
      expect(metrics).toHaveLength(rows);
      for (const [i, [id = null, , metric = null, , , current = null]] of metrics.entries()) {
        const line = values[firstRow + i] ?? [];
        expect(line[columns.measure]).toMatch(new RegExp(`^${String(metric)}`, "i"));
        const expected = expectedRow(String(id), current);
        if (expected.own === "placeholder") {
          expect([id, line[columns.own]]).toEqual([id, "placeholder"]);
          tally.words.add("placeholder");
          continue;
        }
        for (const [column, value] of Object.entries(expected)) {
          const found = line[columns[column as keyof typeof columns]];
          const isNumber = typeof value === "number";
          // A gap is that of the figures as they are shown.
          const digits = column === "gap" ? 1 : 9;
          expect([id, column, found]).toEqual([id, column, isNumber ? expect.closeTo(value, digits) : value]);
          tally.cells++;
          if (isNumber) tally.numbers++;
          else tally.words.add(value);
        }
      }
      expect(values[firstRow + rows]?.[columns.own] ?? null).toBeNull();
    }
    expect(tally.cells).toBeGreaterThan(150);
    expect(tally.numbers).toBeGreaterThan(60);
    for (const word of ["not held", "district only", "suppressed", "placeholder", "not judged", "worse", "similar"])
      expect(tally.words).toContain(word);
  });

  test("counts on its summary what is on its pages", async () => {
    const { values } = await readSheet(page, "LOF Summary");
    const heading = values.findIndex(([first]) => first === "Outcome");
    const counts = ["better", "similar", "worse", null, "position only", "not judged"];
    for (const [i, { name, number, rows }] of outcomes.entries()) {
      const ids = ask("METRICS", [[[number]]])
        .slice(1)
        .map(([id]) => String(id));
      const verdicts = ids.map(verdictOf);
      const line = values[heading + 1 + i] ?? [];
      expect(line.slice(0, 2)).toEqual([name, rows]);
      counts.forEach((word, c) => {
        const found = line[2 + c];
        if (word !== null) expect([name, word, found]).toEqual([name, word, verdicts.filter((v) => v === word).length]);
      });
      expect(line[8]).toBe(ids.filter((id) => typeof one("METRIC", "Kent", id) !== "number").length);
    }
  });

  test("shows no error anywhere, and every formula of it has answered", async () => {
    let formulas = 0;
    for (const sheet of built) {
      const read = await readSheet(page, sheet);
      read.values.forEach((row, r) =>
        row.forEach((value, c) => {
          const formula = read.formulas[r]?.[c] ?? null;
          const place = `${sheet} row ${r + 1} column ${c + 1}`;
          expect([place, typeof value === "object" && value !== null]).toEqual([place, false]);
          expect([place, String(value)]).toEqual([place, expect.not.stringMatching(/#[A-Z]|undefined|NaN/)]);
          if (formula === null) return;
          formulas++;
          expect([place, formula, value]).not.toEqual([place, formula, null]);
        }),
      );
    }
    expect(formulas).toBeGreaterThan(300);
    expect(open.faults).toEqual([]);
    expect(open.outside).toEqual([]);
  });

  test("goes with one undo and comes with one redo, and the pane says which of the two it is", async () => {
    const pane = paneOf(page);
    const all = await sheetNames(page);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await pane.getByRole("heading", { name: "The report is no longer in this workbook" }).waitFor();
    expect(await sheetNames(page)).toEqual(all.filter((name) => !built.includes(name)));
    expect(await pane.getByRole("button", { name: "LOF Summary" }).count()).toBe(0);
    await page.getByRole("button", { name: "Redo", exact: true }).click();
    await pane.getByRole("heading", { name: "The report is built" }).waitFor();
    expect(await sheetNames(page)).toEqual(all);
    await settledCells(page);
    const { values } = await readSheet(page, pageName(outcomes[0].name));
    expect(values[firstRow]?.[columns.own]).toEqual(expect.anything());
    await pane.getByRole("button", { name: "Remove this report" }).click();
    await pane.getByRole("heading", { name: "The report is removed" }).waitFor();
    expect(await sheetNames(page)).toEqual(all.filter((name) => !built.includes(name)));
    expect(open.faults).toEqual([]);
  });
});
