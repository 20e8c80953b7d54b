import type { Page } from "playwright-core";
import { parseCellName } from "../../src/formula/cell-name.ts";
import type { CellValue, Port } from "../../src/workbook/port.ts";
import { openPage } from "./browser-page.ts";
import type { OpenPage } from "./open-page.ts";

declare global {
  interface Window {
    workbench: { port: Port };
  }
}

/** The workbench, ready to type into; of dist/, or of another host's folder. */
export async function openWorkbench(folder?: string): Promise<OpenPage> {
  const open = await openPage("workbench/", undefined, folder);
  await open.page.waitForSelector("body[data-state=ready]");
  await focusGrid(open.page);
  return open;
}

function place(cell: string): { row: number; column: number } {
  const found = parseCellName(cell);
  if (found === null) throw new Error(`${cell} is no cell`);
  return found;
}

/** Gives the grid the keyboard, by a click on its first cell. */
export async function focusGrid(page: Page): Promise<void> {
  await page
    .locator("canvas[id^=univer-sheet-main]")
    .first()
    .click({ position: { x: 100, y: 35 } });
}

/** Selects a cell of a sheet, once the grid has the keyboard. */
export async function select(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(
    ({ sheet: name, row, column }) => window.workbench.port.activate({ sheet: name, row, column, rows: 1, columns: 1 }),
    { sheet, ...place(cell) },
  );
}

/** Types into a cell, letter by letter, and confirms with Enter. */
export async function type(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await select(page, sheet, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The value of a cell, with an error's message. */
export async function valueOf(page: Page, sheet: string, cell: string): Promise<CellValue> {
  const [[value = null] = []] = await valuesOf(page, sheet, cell, 1, 1);
  return value;
}

export function valuesOf(
  page: Page,
  sheet: string,
  cell: string,
  rows: number,
  columns: number,
): Promise<readonly (readonly CellValue[])[]> {
  return page.evaluate(async (block) => (await window.workbench.port.read(block)).values, {
    sheet,
    ...place(cell),
    rows,
    columns,
  });
}

const isBusy = (value: CellValue): boolean => typeof value === "object" && value !== null && value.error === "#BUSY!";

/** Waits until a cell is calculated and its value passes the check; returns the last value if it does not in time. */
export async function eventually(
  page: Page,
  sheet: string,
  cell: string,
  passes: (value: CellValue) => boolean,
): Promise<CellValue> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const value = await valueOf(page, sheet, cell);
    if ((!isBusy(value) && passes(value)) || Date.now() > deadline) return value;
    await page.waitForTimeout(50);
  }
}

/** Waits until the line under the grid says something about the selected cell. */
export async function stripSays(page: Page, words: RegExp): Promise<string> {
  const strip = page.getByRole("status", { name: "Selected cell" }).filter({ hasText: words });
  await strip.waitFor({ timeout: 20_000 });
  return strip.innerText();
}

/** The content of a cell with an error, whatever its message. */
export const errorOf = (code: string): unknown => expect.objectContaining({ error: code });
