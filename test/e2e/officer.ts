import type { Locator, Page } from "playwright-core";
import type { Block, CellValue, ReadBlock } from "../../src/workbook/port.ts";

/* What an officer does in the workbench's pane, and what the sheets then contain. */

export const paneOf = (page: Page): Locator => page.locator("#pane");

/** Answers the first question of a new workbook. */
export async function useKent(page: Page): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("combobox", { name: "Which council?" }).fill("kent");
  await pane.getByRole("option", { name: /^Kent County/ }).click();
  await pane.getByRole("button", { name: "Use Kent" }).click();
  await pane.getByText(/figures judged; neighbours by LOF-21 open model/).waitFor();
}

/** Opens one of the three parts of the report's tab. */
export async function openPart(page: Page, part: "Outcomes report" | "My KPIs" | "Freeze"): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("tab", { name: "Report", exact: true }).click();
  await pane.getByRole("tab", { name: part, exact: true }).click();
}

export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await window.workbench.port.sheets()).map(({ name }) => name));
}

export function readSheet(page: Page, where: string | Block): Promise<ReadBlock> {
  return page.evaluate((block) => window.workbench.port.read(block), where);
}

/** Every cell of a sheet with its formula, else its value: "B7" to its content, without empty cells. */
export interface Cells {
  readonly formulas: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, CellValue>>;
}

/** All formulas and values of the workbook, by "Sheet!row,column". */
async function everyCell(page: Page): Promise<Cells> {
  const formulas: Record<string, string> = {};
  const values: Record<string, CellValue> = {};
  for (const sheet of await sheetNames(page)) {
    const read = await readSheet(page, sheet);
    read.values.forEach((row, r) =>
      row.forEach((value, c) => {
        const cell = `${sheet}!${read.block.row + r},${read.block.column + c}`;
        const formula = read.formulas[r]?.[c] ?? null;
        if (formula !== null) formulas[cell] = formula;
        if (value !== null) values[cell] = value;
      }),
    );
  }
  return { formulas, values };
}

/** Waits until the workbook's cells no longer change: nothing is being calculated any more. */
export async function settledCells(page: Page): Promise<Cells> {
  const deadline = Date.now() + 20_000;
  let before = await everyCell(page);
  for (let same = 0; same < 2 && Date.now() < deadline; ) {
    await page.waitForTimeout(250);
    const now = await everyCell(page);
    same = JSON.stringify(now) === JSON.stringify(before) ? same + 1 : 0;
    before = now;
  }
  return before;
}
