import type { IWorkbookData } from "@univerjs/core";

/*
 * The workbook of this tab, in the browser's storage of the tab: it is there again when the page is loaded anew, and
 * goes when the tab is closed. Two tabs never share one. Nothing leaves this computer.
 */
const key = "lof.workbook";

/** A workbook with the sheet that was in front. */
export interface KeptBook {
  readonly book: Partial<IWorkbookData>;
  /** Id of a sheet. */
  readonly sheet: string;
}

/** The workbook kept in this tab; null where there is none, or nothing that could be one. */
export function keptBook(): KeptBook | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null") as Partial<KeptBook> | null;
    const { sheetOrder = [], sheets = {} } = kept?.book ?? {};
    if (kept?.book === undefined || sheetOrder.length === 0 || !sheetOrder.every((id) => id in sheets)) return null;
    return { book: kept.book, sheet: kept.sheet ?? "" };
  } catch {
    return null;
  }
}

/** @returns false where the browser does not take it: storage is blocked, or the workbook too large for it */
export function keepBook(kept: KeptBook): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetBook(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage is blocked: nothing was kept.
  }
}
