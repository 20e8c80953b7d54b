/**
 * The kind of council that a designation such as "County Council" or "MBC" stands for.
 *
 * `county`: a county, or a single-tier council that is a county. `town`: district, borough, city or metropolitan
 * council. `london`: a London borough. `any`: does not say ("Council"). "CC" is County or City Council, so it has two
 * readings.
 */
export type Designation = "county" | "town" | "london" | "any";

/** A text without its designations: the bare name, and the kind of each designation removed. */
export interface Reading {
  readonly stem: string;
  readonly says: readonly Designation[];
}

const endings: Readonly<Record<string, readonly Designation[]>> = {
  "city and district council": ["town"],
  "city and borough council": ["town"],
  "city and county council": ["any"],
  "metropolitan borough council": ["town"],
  "metropolitan district council": ["town"],
  "metropolitan city council": ["town"],
  "london borough council": ["london"],
  "county borough council": ["town"],
  "county council": ["county"],
  "city council": ["town"],
  "borough council": ["town"],
  "district council": ["town"],
  "unitary authority": ["any"],
  "local authority": ["any"],
  "metropolitan borough": ["town"],
  "metropolitan district": ["town"],
  "london borough": ["london"],
  "royal borough": ["town"],
  "city and county of": ["any"],
  "county of": ["county"],
  "city of": ["town"],
  "borough of": ["town"],
  corporation: ["town"],
  council: ["any"],
  county: ["county"],
  city: ["town"],
  borough: ["town"],
  district: ["town"],
  unitary: ["any"],
  ua: ["any"],
  lb: ["london"],
  lbc: ["london"],
  mbc: ["town"],
  mdc: ["town"],
  bc: ["town"],
  dc: ["town"],
  cc: ["county", "town"],
};

const beginnings: Readonly<Record<string, readonly Designation[]>> = {
  "metropolitan borough of": ["town"],
  "london borough of": ["london"],
  "royal borough of": ["town"],
  "city and county of": ["any"],
  "city and borough of": ["town"],
  "borough council of": ["town"],
  "county council of": ["county"],
  "london borough": ["london"],
  "county of": ["county"],
  county: ["county"],
  "city of": ["town"],
  "borough of": ["town"],
  "district of": ["town"],
  "corporation of the": ["town"],
  "corporation of": ["town"],
  "council of": ["any"],
  "lb of": ["london"],
  "rb of": ["town"],
  rb: ["town"],
  lb: ["london"],
};

/**
 * Abbreviations of a full form that may be part of a council's own name: "Newcastle CC" is "Newcastle City Council".
 */
const longForms: Readonly<Record<string, readonly string[]>> = {
  cc: ["county council", "city council"],
  bc: ["borough council"],
  dc: ["district council"],
  mbc: ["metropolitan borough council"],
  mdc: ["metropolitan district council"],
};

const longestPhrase = 4;

/**
 * Every way to read a name as a bare name with a designation before it, after it, or both.
 *
 * Removing a designation is a guess, so nothing is decided here: "Lincoln City Council" is read as a town council
 * called Lincoln and as a council called Lincoln City. Whoever asks keeps the readings for which a council exists.
 *
 * @param name a normalised name
 * @returns the readings, none for a name without designation; the name unchanged is not among them
 * @example readings("kent cc") // [{ stem: "kent", says: ["county"] }, { stem: "kent", says: ["town"] }]
 */
export function readings(name: string): Reading[] {
  const words = (name.startsWith("the ") ? name.slice(4) : name).split(" ");
  const found: Reading[] = words.length < name.split(" ").length ? [{ stem: words.join(" "), says: [] }] : [];
  const shortened = [{ words, says: [] as readonly Designation[] }, ...withoutEnding(words)];
  for (const { words: left, says } of shortened) {
    if (says.length > 0) found.push({ stem: left.join(" "), says });
    for (const inner of withoutBeginning(left))
      found.push({ stem: inner.words.join(" "), says: [...says, ...inner.says] });
  }
  return found;
}

/**
 * A name that ends in an abbreviation, with the abbreviation written out in every possible way.
 *
 * @example spelledOut("hull cc") // ["hull county council", "hull city council"]
 */
export function spelledOut(name: string): string[] {
  const space = name.lastIndexOf(" ");
  return held(longForms, name.slice(space + 1)).map((form) => name.slice(0, space + 1) + form);
}

/** A table's entry for a text; a text such as "constructor", which every object has, is not an entry. */
function held<T>(table: Readonly<Record<string, readonly T[]>>, text: string): readonly T[] {
  return Object.hasOwn(table, text) ? (table[text] ?? []) : [];
}

interface Shortened {
  readonly words: readonly string[];
  readonly says: readonly Designation[];
}

function withoutEnding(words: readonly string[]): Shortened[] {
  return phraseSizes(words).flatMap((size) =>
    held(endings, words.slice(-size).join(" ")).map((says) => ({ words: words.slice(0, -size), says: [says] })),
  );
}

function withoutBeginning(words: readonly string[]): Shortened[] {
  return phraseSizes(words).flatMap((size) =>
    held(beginnings, words.slice(0, size).join(" ")).map((says) => ({ words: words.slice(size), says: [says] })),
  );
}

/** Sizes of phrase that leave at least one word of the name, longest first. */
function phraseSizes(words: readonly string[]): number[] {
  return Array.from({ length: Math.min(longestPhrase, words.length - 1) }, (_, at) => at + 1).reverse();
}
