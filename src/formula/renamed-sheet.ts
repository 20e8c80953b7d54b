import { sheetOf } from "./parse-reference.ts";
import { tokens } from "./tokens.ts";

/**
 * A formula in which a sheet has another name.
 *
 * @example withRenamedSheet("=Kent!A1&B1", "Kent", "Kent 2026") // "='Kent 2026'!A1&B1"
 */
export function withRenamedSheet(formula: string, from: string, to: string): string {
  const name = `'${to.replaceAll("'", "''")}'!`;
  const isIt = (prefix: string): boolean => sheetOf(prefix)?.toLowerCase() === from.toLowerCase();
  return tokens(formula)
    .map(({ kind, text }) => (kind === "prefix" && isIt(text) ? name : text))
    .join("");
}
