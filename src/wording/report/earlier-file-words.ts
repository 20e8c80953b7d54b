import { counted } from "../list.ts";

/** What is wrong with a file that is to hold an earlier report. */
export const earlierFileWords = {
  missing: "it is not there",
  unread: (path: string, why: string): string => `“${path}” could not be read: ${why}.`,
  locked: (path: string): string =>
    `“${path}” is protected by a password, or is of Excel before 2007: open it in Excel, take the password off, and save it as .xlsx.`,
  noWorkbook: (path: string): string => `“${path}” could not be read as an Excel workbook (.xlsx).`,
  noReport: (path: string): string =>
    `“${path}” has no report of ours: no sheet has the headings of an outcome’s page.`,
  several: (path: string, reports: readonly (readonly [sheet: string, council: string])[]): string =>
    `“${path}” has ${counted(reports.length, "report")}: ${reports.map(([sheet, council]) => (council === "" ? `“${sheet}”` : `“${sheet}” for ${council}`)).join(", ")}. Keep one, in a copy of the file, and name that.`,
  /** The earlier file would be written over with sheets of the user's in it. */
  othersLost: (path: string, sheets: readonly string[]): string =>
    `“${path}” has other sheets than the report: ${sheets.map((name) => `“${name}”`).join(", ")}. A new report would not have them: name another file for --out.`,
  onlyOne: "--again is for one report: give --area for one council, and a file as --out.",
  noCouncil: (path: string): string => `“${path}” does not say for which council its report is: add --area.`,
} as const;
