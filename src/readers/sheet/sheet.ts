/** A table of cells as text. */
export interface Sheet {
  /** The sheet's own name; null for a CSV, which has none. */
  readonly name: string | null;
  /**
   * Rows from the first, each as long as its last filled cell. A number is written in the shortest way that gives the
   * stored number again, so 19.399999999999999 is "19.4" and 28.9% is "0.289"; a date is ISO; an empty cell is "".
   */
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a file, and what was passed over. */
export interface Sheets {
  readonly sheets: readonly Sheet[];
  /** Hidden sheets, and copies of other files' sheets that a spreadsheet keeps. */
  readonly hidden: number;
  readonly cached: number;
  /** What a person should know of the file, as sentences. */
  readonly notices: readonly string[];
}

/** The text of a cell, "" where the row ends before it. */
export function cellAt(row: readonly string[] | undefined, column: number): string {
  return row?.[column] ?? "";
}

/** Text without line breaks, non-breaking and repeated spaces. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00A0]+/g, " ").trim();
}
