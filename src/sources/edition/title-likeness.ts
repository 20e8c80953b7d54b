import { normaliseName } from "../../text/normalise.ts";

/** Words that say nothing of what is measured. */
const wordsOfForm = new Set(
  "a an and are as at by for from in of on or per that the their to was were who with".split(" "),
);

/**
 * How much two titles have in common, 0 for nothing and 1 for the same words: twice the weight of the words that both
 * have, by the weight of all words of both (Dice's coefficient). A word weighs the less the more titles have it, so that
 * "Percentage of people who ..." alone is no likeness.
 *
 * @param titles all titles, from which the weights come
 * @example likeness(titles)("Business density", "Density of businesses")
 */
export function likeness(titles: readonly string[]): (one: string, other: string) => number {
  const counts = new Map<string, number>();
  for (const title of titles) for (const word of wordsOf(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + Math.log(1 + titles.length / (counts.get(word) ?? 1)), 0);
  return (one, other) => {
    const [first, second] = [wordsOf(one), wordsOf(other)];
    const all = weigh(first) + weigh(second);
    return all === 0 ? 0 : (2 * weigh([...first].filter((word) => second.has(word)))) / all;
  };
}

/** The words, singular and plural as one. */
function wordsOf(title: string): ReadonlySet<string> {
  const words = normaliseName(title).split(" ");
  return new Set(
    words
      .filter((word) => word !== "" && !wordsOfForm.has(word))
      .map((word) =>
        word
          .replace(/sses$/, "ss")
          .replace(/(?<=[a-z]{3})(?:ies|y)$/, "i")
          .replace(/(?<=[a-z]{3}[^s])s$/, ""),
      ),
  );
}
