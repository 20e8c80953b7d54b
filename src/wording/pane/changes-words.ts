import { dateInWords } from "../date.ts";
import { counted, listed } from "../list.ts";
import type { Age, Dated } from "./figures-of-workbook.ts";

/** What the list of changes says. */
export const changesWords = {
  titleOthers: (age: Age, newest: Dated): string =>
    age === "same day"
      ? "What the other figures would change"
      : `What the figures of ${dateInWords(newest.built)} would change`,
  titleUnmarked: "Cells that show other than these figures give",
  none: (same: number, untold: number): string => {
    if (same + untold === 0) return "This workbook has no LOF formula: no cell would change.";
    if (same === 0) return "No cell is known to change.";
    return `No cell would change${untold === 0 ? "" : " that can be foretold"}: ${counted(same, "LOF formula stays", "LOF formulas stay")} as ${same === 1 ? "it is" : "they are"}.`;
  },
  counts: (changed: number, same: number): string =>
    `${counted(changed, "LOF formula")} would show something else; ${same === 0 ? "none stays as it is" : `${counted(same, "other stays", "others stay")} as ${same === 1 ? "it is" : "they are"}`}.`,
  countsUnmarked: (changed: number, same: number): string =>
    `${counted(changed, "LOF formula shows", "LOF formulas show")} something else; ${same === 0 ? "none agrees" : counted(same, "other agrees", "others agree")}.`,
  frozen: "Frozen cells are no formulas: they stay as they are.",
  list: "Cells that would change",
  to: "to",
  now: "Now",
  then: "Then",
  empty: "empty",
  more: (more: number, rest: number): string =>
    more === rest ? `Show the other ${counted(rest, "cell")}` : `Show ${more} more of ${counted(rest, "cell")}`,
  ofSpill: (cells: number, from: string): string => `${counted(cells, "cell")} of the answer from ${from} differ.`,
  ofCall: (call: string): string => `This is what ${call} gives; what the formula makes of it shows once it is taken.`,
  untold: (count: number): string => `${counted(count, "formula")} of which it cannot be told`,
  untoldWhy: "They may change too, and are entered again with the others.",
  protected: (sheets: readonly string[]): string =>
    `${listed(
      sheets.map((sheet) => `“${sheet}”`),
      "and",
      4,
    )} ${sheets.length === 1 ? "is" : "are"} protected.`,
  again: "Look again",
  protectedWhy: (sheets: number): string =>
    `Figures are taken whole or not at all: unprotect ${sheets === 1 ? "it" : "them"} first.`,
} as const;
