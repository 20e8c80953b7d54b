/**
 * A name in comparable form: lower-case words of letters and digits with one space between them.
 *
 * People write "Brighton & Hove", "St. Helens", "Stockton‑on‑Tees" or "King’s Lynn" in many spellings, and cells copied
 * from web pages contain non-breaking spaces and typographic dashes. None of that distinguishes one council or metric
 * from another, so it is removed: accents, case, kinds of space, dash and apostrophe, brackets, commas and full stops.
 * "&" counts as "and", "+" as "plus", "Saint" as "St". Signs
 * without width, such as a soft hyphen, are nothing at all. The words themselves, and their order, stay.
 *
 * @param text anything a user typed or a publisher printed
 * @returns the comparable form; "" when only punctuation and spaces were given. Applying it twice changes nothing.
 * @example normaliseName("  Brighton &  Hove ") // "brighton and hove"
 * @example normaliseName("St. Helens") // "st helens"
 */
export function normaliseName(text: string): string {
  const plain = plainAscii.test(text) ? text.toLowerCase() : withoutAccents(text);
  const spoken = plain.replace(apostrophes, "").replace(/&/g, " and ").replace(/\+/g, " plus ");
  const words = spoken.replace(otherSigns, " ").trim();
  return words === "" ? "" : words.split(" ").map(oneSpelling).join(" ");
}

/** Nearly every name matches this; the slow steps for other characters would not change it. */
const plainAscii = /^[\x20-\x7e]*$/;
/** Accents, and signs without width. */
const unseen = /[\p{M}\p{Cf}]+/gu;
/** Removed without leaving a space, so that "children's" and "childrens" are one word. */
const apostrophes = /['‘’ʼ′`´]/g;
const otherSigns = /[^\p{L}\p{N}]+/gu;

function oneSpelling(word: string): string {
  return word === "saint" ? "st" : word;
}

/** Decomposed twice: lower-casing can add new marks, and decomposing can add new capitals. */
function withoutAccents(text: string): string {
  return text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(unseen, "");
}
