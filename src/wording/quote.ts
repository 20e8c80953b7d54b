/** A hover shows 60 characters; of a pasted page more would say no more. */
const mostQuoted = 60;

/** Signs that would disturb the sentence: control characters, halves of letters, what turns the line round. */
const disturbing = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * What a user wrote, as a sentence repeats it: on one line, without signs that are not seen, and at most 60 signs, the
 * last of which says that there were more. Letters of several parts are kept or left out whole.
 *
 * @example shown("Kent\n") // "Kent"
 */
export function shown(given: string | number | boolean): string {
  const text = String(given);
  if (plainText.test(text)) return text;
  const seen = text.slice(0, mostRead).replace(/\s+/g, " ").replace(disturbing, "").trim();
  return seen.length <= mostQuoted ? seen : cut(seen);
}

/** The same in quotation marks. */
export function quoted(given: string | number | boolean): string {
  return `“${shown(given)}”`;
}

/** Nearly every text; the others take some steps. */
const plainText = /^(?! )[\x20-\x7e]{0,60}(?<! )$/;
/** No more is read of a text than may be needed for what is shown of it. */
const mostRead = 1_000;

function cut(text: string): string {
  let kept = "";
  for (const letter of lettersOf(text)) {
    if (kept.length + letter.length >= mostQuoted) break;
    kept += letter;
  }
  // A single letter with more marks than are shown: the letter alone.
  return `${kept === "" ? String.fromCodePoint(text.codePointAt(0) ?? 0) : kept.trimEnd()}…`;
}

function lettersOf(text: string): Iterable<string> {
  const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
  if (Segmenter === undefined) return text.match(/\P{M}(?:\p{M}|\u200d\P{M})*/gu) ?? [];
  return Array.from(new Segmenter("en").segment(text), ({ segment }) => segment);
}
