/**
 * How many letters of a word may be wrong, missing or too many before it counts as another word.
 *
 * Two letters that changed places count as two. In short words nearly every slip makes another word ("Kent", "rent").
 *
 * @param word a normalised word
 * @returns 0 to 3; the form the fuzzy search takes
 */
export function toleratedEdits(word: string): number {
  if (word.length <= 3) return 0;
  if (word.length <= 5) return 1;
  return word.length <= 10 ? 2 : 3;
}
