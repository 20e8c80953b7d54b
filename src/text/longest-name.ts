/**
 * No text longer than this is a name: the longest title of a metric has 254 signs, with a breakdown some more. Longer
 * texts are refused before they are split or compared, which would take the square of their length, and never kept.
 */
export const longestName = 300;

/** Whether a text, without the spaces around it, is longer than any name. */
export function isLongerThanNames(text: string): boolean {
  return text.length > longestName && text.trim().length > longestName;
}
