import type { IWorkbookData } from "@univerjs/core";

/*
 * The workbook of this tab, in the browser's session storage: it is restored when the page is reloaded, and deleted
 * when the tab is closed. Two tabs never share one. Nothing leaves this computer.
 */
const key = "lof.workbook";

/** A workbook with the sheet that was in front. */
export interface KeptBook {
  readonly book: Partial<IWorkbookData>;
  /** Id of a sheet. */
  readonly sheet: string;
}

/** The workbook saved in this tab; null where there is none, or the stored text is not a workbook. */
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

/** @returns false where the browser does not store it: storage is blocked, or the workbook is too large */
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
    // Storage is blocked, so nothing was saved.
  }
}
