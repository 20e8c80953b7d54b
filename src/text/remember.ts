/** More than the different texts of a large workbook; forgetting all at once keeps the bookkeeping to nothing. */
const mostRemembered = 5000;

/**
 * The same function of a text, answering a text it has seen by one look into a map.
 *
 * A spreadsheet asks the same few hundred names at every recalculation. Making a name comparable takes a few
 * microseconds, finding near matches for a misspelt one some milliseconds: far too long for each of 100,000 cells.
 *
 * @param answer a function of the text alone; its answers must not be changed by those who get them
 */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (text) => {
    const held = remembered.get(text);
    if (held !== undefined) return held;
    const computed = answer(text);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, computed);
    return computed;
  };
}
