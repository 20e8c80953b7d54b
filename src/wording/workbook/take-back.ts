import { listed } from "../list.ts";

const named = (cells: readonly string[]): string => listed(cells, "and", 5);
const after = (why: string | null, sentence: string): string => (why === null ? sentence : `${why} ${sentence}`);

/** Words about taking away what we wrote into cells. */
export const takeBackWords = {
  notTaken: (cells: readonly string[]): string =>
    `The workbook did not take what was to be written in ${named(cells)}.`,
  sheetGone: (sheet: string): string =>
    `There is no sheet “${sheet}” any more: it was renamed or removed. Nothing was changed.`,
  nothingLeft: (cells: readonly string[]): string =>
    cells.length === 0
      ? "It is no longer there: the cells are as they were before."
      : `${named(cells)} ${cells.length === 1 ? "was" : "were"} changed since and ${cells.length === 1 ? "is" : "are"} kept. Nothing else of what was inserted is left.`,
  /** Said after what was removed. */
  kept: (cells: readonly string[]): string =>
    cells.length === 0 ? "" : `${named(cells)} ${cells.length === 1 ? "was" : "were"} changed since and kept.`,
  chartLeft: "Its chart could not be removed: please delete it.",
  notBack: (why: string | null, cells: readonly string[]): string =>
    after(
      why,
      `What ${named(cells)} held before is not back yet. Undo in the workbook, or choose “Remove what was inserted”.`,
    ),
  notRead: (why: string | null, where: string, sheet: string): string =>
    after(why, `What ${where} on “${sheet}” holds now could not be read: please look.`),
} as const;
