/** What a cell of the pack should hold according to a file: a number as published, or "" for a mark. */
export interface ExpectedCell {
  readonly label: string;
  readonly area: string;
  readonly value: number | null;
  readonly lower95?: number | null;
  readonly upper95?: number | null;
  /** Rounded by the builder, for figures calculated from parts. */
  readonly made?: boolean;
  /** The mark as published. */
  readonly mark?: string;
  readonly recoded?: boolean;
  /** Whether the figure leaves out a part; left out where the file does not say. */
  readonly partial?: boolean;
}

/**
 * The label of a period in the style of the framework's label for the same series, from a year in which the period ends
 * or an ISO date on which it starts. Works from the shape of the label alone.
 */
export function labelLike(sample: string, text: string): string {
  const iso = /^(\d{4})-(\d{2})-\d{2}/.exec(text);
  if (iso !== null) return labelFromStart(sample, Number(iso[1]), Number(iso[2]));
  if (/^\d{4}$/.test(text)) return sample.includes("/") ? splitYear(Number(text) - 1) : text;
  return text.replace(/^(\d{4})-(\d{2})$/, "$1/$2");
}

function labelFromStart(sample: string, year: number, month: number): string {
  if (sample.includes(" - ")) return `${year} - ${String(year + 2).slice(2)}`;
  if (sample.includes("/")) return splitYear(year);
  if (/^\d{4}$/.test(sample)) return String(year);
  if (/^[A-Z][a-z]+ \d{4}$/.test(sample)) return `${["January", "", "", "April"][month - 1]} ${year}`;
  return `Jan ${year}-Dec ${year}`;
}

function splitYear(from: number): string {
  return `${from}/${String(from + 1).slice(2)}`;
}
