import { tokens } from "./tokens.ts";

/** Functions of Excel younger than its file format that our own formulas use: files keep them under a longer name. */
const plain = /^(?:IFNA|TEXTJOIN)$/i;
const stored = /^_xlfn\.(?=(?:IFNA|TEXTJOIN)$)/i;

/**
 * The formula as a file keeps it: without the prefix Excel would not know the function until the cell is entered again.
 *
 * @example withStoredNames('=IFNA(A1,"")') // '=_xlfn.IFNA(A1,"")'
 */
export function withStoredNames(formula: string): string {
  return withNames(formula, plain, "_xlfn.$&");
}

/** The way back. @example withPlainNames('=_xlfn.IFNA(A1,"")') // '=IFNA(A1,"")' */
export function withPlainNames(formula: string): string {
  return withNames(formula, stored, "");
}

function withNames(formula: string, name: RegExp, becomes: string): string {
  const all = tokens(formula);
  return all.map(({ text }, at) => (all[at + 1]?.text === "(" ? text.replace(name, becomes) : text)).join("");
}
