import { counted, listed } from "../list.ts";

/** What the pane says of a report that was built and whose sheets are no longer all there. */
export const builtWords = {
  goneTitle: "The report is no longer in this workbook",
  /** @param sheets how many it had */
  gone: (sheets: number): string =>
    `${sheets === 1 ? "Its sheet was" : `Its ${sheets} sheets were`} removed or renamed, or the building was undone.`,
  partGoneTitle: "The report is no longer whole",
  /** @param isFirst whether the first sheet, with council and set, is among those that are gone */
  partGone: (gone: readonly string[], of: number, isFirst: boolean): string =>
    [
      `${counted(gone.length, "sheet")} of ${of} ${gone.length === 1 ? "was" : "were"} removed or renamed: ${listed(
        gone.map((name) => `“${name}”`),
        "and",
        3,
      )}.`,
      ...(isFirst ? ["Council and set stood on the first: if it was removed, the others show errors."] : []),
    ].join(" "),
  goneSheet: (sheet: string): string => `${sheet} (no longer there)`,
  noneToRemove: "Its sheets were renamed or removed. Delete what is left of them by hand.",
} as const;
