import { normaliseName } from "../text/normalise.ts";

/** A text that gives a code and a name together, as columns of official files put into one do. */
export interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

const gssCode = /(?<![\p{L}\p{N}])[a-z]\d{8}(?![\p{L}\p{N}])/iu;
const signsAtTheEnds = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The GSS code and the name in a text, in either order and with any signs between them.
 *
 * @returns null for a code alone or a name alone
 * @example codeAndName("Kent (E10000016)") // { code: "E10000016", name: "Kent" }
 */
export function codeAndName(text: string): CodeAndName | null {
  const code = gssCode.exec(text)?.[0];
  if (code === undefined) return null;
  const name = text.replace(code, " ").replace(signsAtTheEnds, "");
  return normaliseName(name) === "" ? null : { code, name };
}

/** Whether a text has digits: no council's name has any, so it is a code, or has one in it. */
export function hasDigits(text: string): boolean {
  return /\d/.test(text);
}
