import { whole } from "./figure/number.ts";

/**
 * Names in a sentence: "Kent", "Kent and Essex", "Kent, Essex and Surrey", "Kent, Essex and 13 more". Semicolons are
 * used where a name contains a comma or, among several, an "and": "Ealing; Brent; and Brighton and Hove".
 *
 * @param most how many are named; the rest are counted
 */
export function listed(names: readonly string[], conjunction: "and" | "or" = "and", most = Infinity): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  if (shown.length <= 1) return shown[0] ?? "";
  const word = names.length > most ? "and" : conjunction;
  const [comma, before] = isUnclear(shown) ? ["; ", ";"] : [", ", ""];
  return `${shown.slice(0, -1).join(comma)}${before} ${word} ${shown.at(-1) as string}`;
}

function isUnclear(names: readonly string[]): boolean {
  return names.some((name) => name.includes(",") || (names.length > 2 && name.includes(" and ")));
}

/** A count with its noun: "1 area", "2,272 cells", "1 authority", "2 authorities". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : several}`;
}

/** The first letter as a capital, the rest unchanged. */
export function capital(text: string): string {
  return text === "" ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A count in a sentence: a word below ten, figures from ten on. @example smallNumber(3) // "three" */
export function smallNumber(count: number): string {
  return words[count] ?? String(count);
}
