import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { keepBook } from "./kept-book.ts";

/** How long the workbook rests before it is kept: a large one takes some 50 ms, too long for each key. */
const rest = 1000;

/**
 * Keeps the workbook in its tab: after every change, once it rests, and when the page is left. Where it cannot be kept
 * the browser asks before the page goes.
 *
 * @param onKept told whether it could be kept
 * @returns ends it
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
