import { whole } from "./number.ts";

/**
 * Names in a sentence: "Kent", "Kent and Essex", "Kent, Essex and Surrey", "Kent, Essex and 13 more".
 *
 * @param most how many are named before the rest is counted
 */
export function listed(names: readonly string[], conjunction: "and" | "or" = "and", most = Infinity): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  if (shown.length <= 1) return shown[0] ?? "";
  const word = names.length > most ? "and" : conjunction;
  return `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1) as string}`;
}

/** A count with its noun: "1 area", "2,272 cells", "1 authority", "2 authorities". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : several}`;
}

/** The first letter large, the rest as it is. */
export function capital(text: string): string {
  return text === "" ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
