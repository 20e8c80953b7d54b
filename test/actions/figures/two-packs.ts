import { cellsThatWouldChange, type WouldChange } from "../../../src/actions/figures/would-change.ts";
import { callOf, KeptBook } from "../../fixtures/kept-book.ts";
import { MemoryPort } from "../../fixtures/memory-port.ts";
import { newerDesk } from "../../fixtures/newer-desk.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

/** The shipped figures, and newer ones in which some of them are revised. */
export const before = shippedDesk();
export const after = newerDesk();

/** Councils whose figure of O02M01 is revised, and those whose figure stays. */
export const [moved, still] = (() => {
  const ask = (name: string, desk: typeof before) => callOf(desk)("METRIC", [[[name]], [["O02M01"]]])[0]?.[0];
  const names = before.pack.areas.filter(({ name }) => typeof ask(name, before) === "number").map(({ name }) => name);
  const isMoved = (name: string): boolean => ask(name, before) !== ask(name, after);
  return [names.filter(isMoved), names.filter((name) => !isMoved(name))];
})();

/** A workbook of one sheet, worked out with the shipped figures. @param ordinary what its formulas without LOF give */
export function book(
  cells: Readonly<Record<string, string | number>>,
  ordinary: KeptBook["ordinary"] = new Map(),
): MemoryPort {
  const kept = new KeptBook(before);
  ordinary.forEach((make, formula) => kept.ordinary.set(formula, make));
  const sheet = kept.add("Sheet1");
  for (const [name, content] of Object.entries(cells)) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const isFormula = typeof content === "string" && content.startsWith("=");
    sheet.put(Number(row) - 1, letters.charCodeAt(0) - 65, isFormula ? { formula: content } : content);
  }
  return new MemoryPort(kept);
}

/** What the newer figures would change in a workbook. */
export function foretell(port: MemoryPort, more = {}): Promise<WouldChange> {
  return cellsThatWouldChange(port, { before, after, call: callOf, ...more });
}
