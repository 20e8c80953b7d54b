/** As many words as the longest names that people type have; searching takes some milliseconds for each. */
const mostWords = 16;

/**
 * A normalised text to search by: of one with very many words the first different ones, since a text such as "a a a a"
 * would be searched for word by word.
 */
export function fewWords(normalisedText: string): string {
  const words = normalisedText.split(" ");
  return words.length <= mostWords ? normalisedText : [...new Set(words)].slice(0, mostWords).join(" ");
}
