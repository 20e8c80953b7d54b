/**
 * How many letters of a word may be wrong, missing or extra before it counts as another word.
 *
 * Two swapped letters count as two. In short words nearly every mistake makes another word ("Kent", "rent").
 *
 * @param word a normalised word
 * @returns 0 to 3, as the fuzzy search takes it
 */
export function toleratedEdits(word: string): number {
  if (word.length <= 3) return 0;
  if (word.length <= 5) return 1;
  return word.length <= 10 ? 2 : 3;
}
