import { normaliseName } from "./normalise.ts";

/**
 * No text longer than this is a name: the longest title of a metric has 254 signs, with a breakdown some more. Longer
 * texts are refused before they are split or compared, which would take the square of their length, and never kept.
 */
export const longestName = 300;

/** One sign can stand for up to 18 others, "&" for three. */
const surelyShort = 16;
const standsForItself = /^[^&+\x80-\u{10ffff}]*$/u;

/** Whether a text is longer than any name, as it is written or as names are compared. */
export function isLongerThanNames(text: string): boolean {
  if (text.length <= surelyShort) return false;
  if (text.length > longestName && text.trim().length > longestName) return true;
  return !standsForItself.test(text) && normaliseName(text).length > longestName;
}
