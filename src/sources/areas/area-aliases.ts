import { normaliseName } from "../../text/normalise.ts";

/**
 * Names people use for councils, from the reference table's aliases and our own short list.
 *
 * The table's aliases come from many lists, some of them cut at a comma or joined from two councils; here they are
 * cleaned. What is left out or added by name is decided below, one by one.
 */

/** Left out: it is not a name of this council. */
const notItsName: Readonly<Record<string, readonly string[]>> = {
  // Two councils that share their staff; the name is neither's.
  E07000229: ["adur and worthing borough council"],
  // Cut at the comma of the council's own name; Bournemouth is a former council.
  E06000058: ["Bournemouth", "Christchurch and Poole", "christchurch and poole borough council"],
  // The district's name of before 1996 was Woodspring; this one was never official.
  E06000024: ["north west somerset"],
};

/** Added: short forms the councils themselves use, and city councils whose older name the table has. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  E06000010: ["Hull"],
  E06000020: ["Telford"],
  E06000022: ["BANES", "B&NES"],
  E06000033: ["Southend-on-Sea City Council"],
  E06000040: ["RBWM"],
  E06000042: ["Milton Keynes City Council"],
  E06000050: ["CWAC", "Cheshire West"],
  E06000058: ["BCP", "BCP Council"],
  E06000053: ["Scilly"],
  E07000071: ["Colchester City Council"],
  E09000002: ["LBBD"],
  E09000013: ["LBHF"],
  E09000020: ["RBKC"],
  E09000033: ["Westminster City Council"],
};

const smallWords = new Set(["and", "of", "on", "the", "under", "upon", "with"]);

/**
 * The aliases of one council: cleaned, without repeats and without its own name.
 *
 * @param published the reference table's aliases
 * @param formerCodes codes the same council had before
 */
export function cleanAliases(
  area: { readonly code: string; readonly name: string },
  published: readonly string[],
  formerCodes: readonly string[],
): string[] {
  const unwanted = new Set((notItsName[area.code] ?? []).map(normaliseName));
  const seen = new Set([normaliseName(area.name)]);
  const aliases: string[] = [];
  for (const text of [...published, ...londonForms(published), ...(shortForms[area.code] ?? []), ...formerCodes]) {
    const alias = inTitleCase(tidied(text));
    const key = normaliseName(alias);
    if (unwanted.has(key) || seen.has(key)) continue;
    seen.add(key);
    aliases.push(alias);
  }
  return aliases;
}

/** "UA" and "london boro" are a list's own marks, no one's words; "the" is taken off by whoever looks a name up. */
function tidied(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^the /i, "")
    .replace(/ (UA|london boro)$/i, "");
}

/** "LB Barnet" for "London Borough of Barnet". */
function londonForms(published: readonly string[]): string[] {
  return published
    .filter((alias) => alias.startsWith("London Borough of "))
    .map((alias) => alias.replace("London Borough of", "LB"));
}

function inTitleCase(text: string): string {
  if (text !== text.toLowerCase()) return text;
  const words = text.split(" ");
  return words.map((word, at) => (at > 0 && smallWords.has(word) ? word : capitalised(word))).join(" ");
}

function capitalised(word: string): string {
  if (word === "mdc") return "MDC"; // metropolitan district council
  return word
    .split("-")
    .map((part) => (smallWords.has(part) ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join("-");
}
