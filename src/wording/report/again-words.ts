import { counted, listed } from "../list.ts";

/** What the pane says of reports that are in the workbook already, and of building them again. */
export const againWords = {
  title: "In this workbook",
  /** "Report for Kent, against neighbours." */
  report: (council: string, set: readonly string[]): string =>
    `Report for ${council}, against ${set.length === 0 ? "neighbours" : listed(set, "and", 3)}.`,
  from: (sheets: readonly string[]): string => `${counted(sheets.length, "sheet")}, the first “${sheets[0] ?? ""}”`,
  again: "Build again",
  /** @param chosen whether measures were chosen by hand */
  what: (chosen: boolean): string =>
    `Its sheets are replaced by new ones for the same council and set, with ${
      chosen ? "the measures chosen below" : "the same measures"
    }. What was typed under Owner and Commentary is kept.`,
  unread: "Reports in this workbook could not be read",
  /** A report that went while the button was pressed. */
  gone: (sheet: string): string => `The report with the first sheet “${sheet}” is no longer in this workbook.`,
  /** @param collected the day the earlier report's figures were collected on */
  since: (collected: string | null): string =>
    collected === null
      ? "Say what is new since the report in this workbook"
      : `Say what is new since the report of figures collected on ${collected}`,
  builtTitle: "The report is built again",
  undo: "Undo in the workbook takes the new report away and brings the one before back.",
} as const;
