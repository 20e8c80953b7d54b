import { tidy, type Sheet } from "./sheet.ts";

const [cellsShown, textShown] = [5, 40];

/**
 * What a sheet in which nothing was recognised looks like, so that a person sees what was given: a notice, an error
 * message, or a table of another kind.
 *
 * @example looksLike({ name: null, rows: [["Access denied"]] }) // "It looks like a line of text: “Access denied”."
 */
export function looksLike({ name, rows }: Sheet): string {
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const columns = filled.reduce((most, row) => Math.max(most, row.length), 0);
  // The first row with as many cells as most tables' headings have, or else the first with any.
  const begins = filled.find((row) => row.filter((cell) => cell !== "").length > columns / 2) ?? filled[0] ?? [];
  const shown = begins
    .filter((cell) => cell !== "")
    .slice(0, cellsShown)
    .map((cell) => `“${tidy(cell).slice(0, textShown)}”`)
    .join(", ");
  const subject = name === null ? "It" : `Sheet “${name.slice(0, textShown)}”`;
  if (columns <= 1) {
    return filled.length === 1
      ? `${subject} looks like a line of text: ${shown}.`
      : `${subject} looks like a text of ${filled.length} lines, which begins ${shown}.`;
  }
  return `${subject} looks like a table of ${filled.length} rows and ${columns} columns, with ${shown} at its head.`;
}
