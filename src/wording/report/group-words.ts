import { quoted } from "../quote.ts";

/** Sentences on a council's own table of directorates or committees. */
export const groupWords = {
  /** The officer's own table in a workbook. */
  sheet: "LOF Directorates",
  title: "Directorates or committees",
  howTo: "Say beside each outcome whose it is; add rows for single metrics. The next report stands in this order.",
  headings: ["Outcome or metric, by name or number", "Directorate or committee"],
  fillIn:
    "Fill in the sheet “LOF Directorates”, and build again: the pages then stand in the order of your directorates.",
  unread: (faults: readonly string[]): string => `The sheet “LOF Directorates” cannot be read. ${faults.join(" ")}`,
  noGroup: (where: string, holds: string): string =>
    `In ${where}, ${quoted(holds)} stands beside no directorate or committee.`,
  holdsNothing: (where: string, group: string): string => `In ${where}, ${quoted(group)} has no outcome or metric.`,
  unknown: (where: string, sentence: string): string => `In ${where}: ${sentence}`,
  inNone: (outcomes: readonly string[]): string =>
    `In no directorate of the table, so in none of these files in whole: ${outcomes.join("; ")}.`,
  nothingFor: (group: string, council: string, ourJob: boolean): string =>
    `Nothing of ${quoted(group)} ${ourJob ? `is the job of ${council}` : "is among what was chosen"}.`,
};
