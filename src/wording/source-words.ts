import type { CopiedBy, Source } from "../pack/pack.ts";
import { dateInWords } from "./date.ts";

const copies: Readonly<Record<CopiedBy, string>> = {
  others: "a copy of the publisher’s file that others made",
  compilers: "a compilation that others made",
};

/** Whether figures came from a publisher's file or by way of others: "a compilation that others made". */
export function takenFromWords({ copiedBy }: Pick<Source, "copiedBy">): string {
  return copiedBy === undefined ? "a public body’s own file" : copies[copiedBy];
}

/** A file, how it was come by and when: "values.csv, a compilation that others made, retrieved 3 August 2026". */
export function fileWords(source: Pick<Source, "file" | "copiedBy" | "retrieved">): string {
  const { file, retrieved } = source;
  return [file, takenFromWords(source), `retrieved ${dateInWords(retrieved)}`]
    .filter((one) => one !== undefined)
    .join(", ");
}

/** The time that figures of a source are of: "figures of 1 April 2019 to 31 March 2025"; "" for none. */
export function coveredWords(covers: { readonly start: string; readonly end: string } | null): string {
  if (covers === null) return "";
  const [start, end] = [dateInWords(covers.start), dateInWords(covers.end)];
  return start === end ? `figures of ${start}` : `figures of ${start} to ${end}`;
}

/** Where the definitions stand (`src/METHODS.md`). Cells and reports do not know on which host the help is. */
export const methodsPage =
  "The methods page of the help, methods.html: every definition with its reason, source, an example and a formula to check it by.";
