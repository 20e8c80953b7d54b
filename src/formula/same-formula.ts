import { cleanSpelling } from "./lof-calls.ts";
import { tokens } from "./tokens.ts";

/**
 * Whether two texts are one formula to a host, which may keep capitals, spaces and the names of newer functions in its
 * own way. Texts within must be the same to the letter.
 *
 * @example isSameFormula('=lof.metric( "Kent" )', '=LOF.METRIC("Kent")') // true
 */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return tokens(cleanSpelling(formula))
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => (kind === "text" ? text : text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "")))
    .join("\n");
}
