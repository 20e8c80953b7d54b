import { type CellValue, type NewSheet, type Port, PortError, type WriteCell } from "../../src/workbook/port.ts";

/**
 * What every implementation of the port starts a case with: an empty sheet "Sheet1" selected in A1, and the answers
 * below.
 */
export interface PortHarness {
  readonly port: Port;
  /** Protects a sheet as a user would. */
  protect(sheet: string): Promise<void>;
  /** Hides rows and columns of a sheet as a user would. */
  hide(sheet: string, hidden: { readonly rows: readonly number[]; readonly columns: readonly number[] }): Promise<void>;
  /** Resolves once the host has calculated all formulas. */
  settled(): Promise<void>;
}

/** Formulas that live hosts must be able to calculate; a file gets the first cell's value with the formula. */
export const answers: Readonly<Record<string, CellValue[][]>> = {
  '=LOF.METRIC("Kent","persistent absence")': [[19.4]],
  '=LOF.METRIC("Kent","suppressed")': [[{ error: "#N/A" }]],
  '=LOF.NEIGHBOURS("Kent",3)': [["Essex"], ["Devon"], ["Surrey"]],
  '=LOF.POSITION("Kent","persistent absence")': [["2024/25"]],
  '=LOF.POSITION("Kent","nothing to say")': [[""]],
};
export const metric = '=LOF.METRIC("Kent","persistent absence")';
export const suppressed = '=LOF.METRIC("Kent","suppressed")';
export const neighbours = '=LOF.NEIGHBOURS("Kent",3)';
export const position = '=LOF.POSITION("Kent","persistent absence")';

export const nothing = '=LOF.POSITION("Kent","nothing to say")';

/** One rule of the port. Plain functions, so that the grid's cases can run inside its page. */
export interface Case {
  readonly name: string;
  readonly run: (harness: PortHarness) => Promise<void>;
}

export const at = (row: number, column: number, sheet = "Sheet1") => ({ sheet, row, column });
export const block = (row: number, column: number, rows: number, columns: number, sheet = "Sheet1") => ({
  ...at(row, column, sheet),
  rows,
  columns,
});
export const live = (formula: string): WriteCell => ({ formula, value: answers[formula]?.[0]?.[0] ?? null });
export const rowsOf = (count: number): WriteCell[][] =>
  Array.from({ length: count }, (_, i) => [i, `row ${i}`, i % 2 === 0]);

export const sheetOf = (more: Partial<NewSheet> = {}): NewSheet => ({
  name: "Kent",
  cells: [
    ["Measure", "Value"],
    ["Persistent absence", live(metric)],
  ],
  formats: [],
  textRules: [],
  columnWidths: [],
  headerRow: null,
  print: null,
  ...more,
});

/** Compares as JSON: the values of the port are plain data. */
export function same(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`Expected ${wanted}\nbut found ${found}`);
}

/** Expects a refusal by the port, with its reason and words. */
export async function refused(work: Promise<unknown>, reason: PortError["reason"], words: RegExp): Promise<void> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PortError)) throw new Error(`Expected a PortError, found ${String(error)}`);
  same(error.reason, reason);
  if (!words.test(error.message)) throw new Error(`“${error.message}” does not match ${String(words)}`);
}
