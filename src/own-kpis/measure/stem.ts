const endings =
  "iness ments ment ances ance ences ence ities ity ants ant ents ent ings ing ions ion ers er ies es ed ly y e s".split(
    " ",
  );
const shortestStem = 4;

/**
 * A word without its endings, so that "recycled" and "recycling", "volunteers" and "volunteering" are the same word.
 */
export function stem(word: string): string {
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= (one === "ly" ? 5 : shortestStem),
  );
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  // "Quitters" and "quit" differ by the doubled letter too.
  return stem(/([^aeiou])\1$/.test(rest) ? rest.slice(0, -1) : rest);
}
