import { normaliseName } from "../../text/normalise.ts";

/**
 * Names people use for councils, from the reference table's aliases and our own short list.
 *
 * The table's aliases come from many lists; some are cut at a comma or combine two councils. They are cleaned here.
 * Individual names to leave out or add are listed below.
 */

/** Left out, because they are not names of the council. */
const notItsName: Readonly<Record<string, readonly string[]>> = {
  // Two councils that share their staff; the name belongs to neither.
  E07000229: ["adur and worthing borough council"],
  // Cut at the comma of the council's own name; Bournemouth is a former council.
  E06000058: ["Bournemouth", "Christchurch and Poole", "christchurch and poole borough council"],
  // Before 1996 the district was called Woodspring; this name was never official.
  E06000024: ["north west somerset"],
};

/** Added: short forms the councils themselves use, and city councils for which the table has the older name. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  E06000010: ["Hull"],
  E06000020: ["Telford"],
  E06000022: ["BANES", "B&NES"],
  E06000030: ["Thamesdown"], // its name until 1997
  E06000033: ["Southend-on-Sea City Council"],
  E06000040: ["RBWM"],
  E06000042: ["Milton Keynes City Council"],
  E06000050: ["CWAC", "Cheshire West"],
  E06000058: ["BCP", "BCP Council"],
  E06000053: ["Scilly"],
  E07000071: ["Colchester City Council"],
  E09000001: ["Corporation of London", "London Corporation", "City Corporation", "Square Mile"],
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

/** "UA" and "london boro" come from the lists, nobody uses them; "the" is removed when a name is looked up. */
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
