/** Functions of Excel younger than its file format that our own formulas use: files keep them under a longer name. */
const newer = ["IFNA", "TEXTJOIN"];
const prefix = "_xlfn.";

const piece = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const plain = new RegExp(String.raw`${piece}|(?<![\p{L}\p{N}_.])(${newer.join("|")})\(`, "giu");
const stored = new RegExp(String.raw`${piece}|_xlfn\.(${newer.join("|")})\(`, "giu");

/**
 * The formula as a file keeps it: without the prefix Excel would not know the function until the cell is entered again.
 *
 * @example withStoredNames('=IFNA(A1,"")') // '=_xlfn.IFNA(A1,"")'
 */
export function withStoredNames(formula: string): string {
  return formula.replace(plain, (found, name?: string) => (name === undefined ? found : prefix + found));
}

/** The way back. @example withPlainNames('=_xlfn.IFNA(A1,"")') // '=IFNA(A1,"")' */
export function withPlainNames(formula: string): string {
  return formula.replace(stored, (found, name?: string) => (name === undefined ? found : `${name}(`));
}
