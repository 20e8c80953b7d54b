/**
 * More than the number of different texts in a large workbook; when it is reached all are forgotten at once, which is
 * the simplest rule.
 */
const mostRemembered = 5000;

/**
 * The same function of a text, with its answers cached.
 *
 * A spreadsheet looks up the same few hundred names at every recalculation. Normalising a name takes a few
 * microseconds, finding near matches for a misspelt one some milliseconds: far too long for each of 100,000 cells.
 *
 * @param answer a function of the text alone; callers must not change its answers
 * @param most how many are cached
 */
export function remember<Answer>(answer: (text: string) => Answer, most = mostRemembered): (text: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (text) => {
    const held = remembered.get(text);
    if (held !== undefined) return held;
    const computed = answer(text);
    if (remembered.size >= most) remembered.clear();
    remembered.set(text, computed);
    return computed;
  };
}
