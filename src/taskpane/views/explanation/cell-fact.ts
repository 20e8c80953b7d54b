import type { CellFact } from "./explanation-type.ts";
import type { GivenArgument } from "./read-arguments.ts";

/** One line of the facts behind an explanation. */
export function cellFact(name: string, value: string, address: string | null = null): CellFact {
  return { name, value, address };
}

/** Words about an argument, after the cell that it was taken from: "A7: Kent (E10000016)". */
export function placed(argument: GivenArgument | undefined, words: string): string {
  const from = argument?.from ?? null;
  return from === null ? words : `${from}: ${words}`;
}
