/**
 * A name that Excel takes for a table: a word that is no cell's, and not in use by another table or a defined name.
 *
 * @param taken names in use, in small letters
 * @example freeTableName("Best start", new Set()) // "Best_start"
 */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  const word = wanted.replace(/[^\p{L}\p{N}_.]+/gu, "_").slice(0, 200);
  const base = /^[\p{L}_]/u.test(word) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(word) ? word : `_${word}`;
  let name = base;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}_${n}`;
  return name;
}
