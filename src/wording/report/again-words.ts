import { counted, listed } from "../list.ts";

/** What was carried from the report before into one that was built. */
export interface CarriedOver {
  /** Rows whose owner or commentary was carried over. */
  readonly kept: number;
  /** Rows with an owner or commentary that the new report does not have. */
  readonly withoutRow: number;
  /** Where those without a row are listed; null where there are none. */
  readonly listedOn: string | null;
  /** What the sheet of changes has lines for; null where there is no such sheet. */
  readonly changes: number | null;
}

/** What the pane says of reports that are in the workbook already, and of building them again. */
export const againWords = {
  title: "In this workbook",
  /** "Report for Kent against neighbours; figures collected on 30 October 2026." */
  report: (council: string, set: readonly string[], collected: string | null): string =>
    `Report for ${council} against ${set.length === 0 ? "neighbours" : listed(set, "and", 3)}${
      collected === null ? "" : `; figures collected on ${collected}`
    }.`,
  from: (sheets: readonly string[]): string => `${counted(sheets.length, "sheet")}, the first “${sheets[0] ?? ""}”`,
  again: "Build again",
  /** @param chosen whether measures were chosen by hand */
  what: (chosen: boolean): string =>
    `Its sheets are replaced by new ones for the same council and set, with ${
      chosen ? "the measures chosen below" : "the same measures"
    }. What was typed under Owner and Commentary is kept.`,
  building: "Building the report again",
  failed: "The report was not built again",
  unread: "Reports in this workbook could not be read",
  /** A report that went while the button was pressed. */
  gone: (sheet: string): string => `The report with the first sheet “${sheet}” is no longer in this workbook.`,
  /** @param collected the day the earlier report's figures were collected on */
  since: (collected: string | null): string =>
    collected === null
      ? "Say what is new since the report in this workbook"
      : `Say what is new since the report of ${collected}`,
  builtTitle: "The report is built again",
  /** What became of owners and commentary, and of the changes; a sentence each. */
  carried: ({ kept, withoutRow, listedOn, changes }: CarriedOver): readonly string[] => [
    ...(kept + withoutRow === 0 ? [] : [keptWords(kept)]),
    ...(withoutRow === 0 ? [] : [lostRow(withoutRow, listedOn)]),
    ...(changes === null ? [] : [changes === 0 ? "Nothing is new since." : `${counted(changes, "change")} listed.`]),
  ],
  undo: "Undo in the workbook takes the new report away and brings the one before back.",
} as const;

function keptWords(kept: number): string {
  return kept === 0
    ? "No owner or comment had a row to stand in."
    : `Owner and commentary of ${counted(kept, "row")} were kept.`;
}

function lostRow(count: number, listedOn: string | null): string {
  const where = listedOn === null ? "" : `: ${count === 1 ? "it stands" : "they stand"} on “${listedOn}”`;
  return `${counted(count, "comment")} ${count === 1 ? "has" : "have"} no row in it${where}.`;
}
