import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { keepBook } from "./kept-book.ts";

/**
 * How long to wait after the last change before saving, in milliseconds: a large workbook takes some 50 ms to save, too
 * long for each key press.
 */
const rest = 1000;

/**
 * Saves the workbook in its tab: after changes, once there is a pause, and when the page is left. If it cannot be saved
 * the browser asks before leaving the page.
 *
 * @param onKept called with whether it could be saved
 * @returns a function that ends it
 */
export function followBook(api: FUniver, onKept: (kept: boolean) => void): () => void {
  let due: number | undefined;
  const keep = (): boolean => {
    window.clearTimeout(due);
    due = undefined;
    const book = api.getActiveWorkbook();
    const kept = book !== null && keepBook({ book: book.save(), sheet: book.getActiveSheet().getSheetId() });
    onKept(kept);
    return kept;
  };
  const changed = api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    if (type !== CommandType.MUTATION) return;
    window.clearTimeout(due);
    due = window.setTimeout(keep, rest);
  });
  const leaving = (event: BeforeUnloadEvent): void => {
    if (!keep()) event.preventDefault();
  };
  const hidden = (): void => {
    if (document.visibilityState === "hidden") keep();
  };
  window.addEventListener("beforeunload", leaving);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    window.clearTimeout(due);
    changed.dispose();
    window.removeEventListener("beforeunload", leaving);
    document.removeEventListener("visibilitychange", hidden);
  };
}
