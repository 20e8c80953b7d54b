import type { State } from "../../pack/pack.ts";

/** A number, or the meaning of the publisher's mark in its place. */
export type Figure = { readonly value: number; readonly state: null } | { readonly value: null; readonly state: State };

/** What each mark of a publisher means; "" is an empty cell. */
export type Marks = Readonly<Record<string, State>>;

const plainNumber = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[-+]?\d+)?$/i;

/** The number in a cell, with or without thousands commas; null for anything else. */
export function readNumber(text: string): number | null {
  return plainNumber.test(text) ? Number(text.replaceAll(",", "")) : null;
}

/**
 * Reads a cell of figures. A published 0 is a 0; a mark is never a 0.
 *
 * @returns null when the cell is neither a number nor a known mark: that is an error in the file, not a blank
 * @example readFigure("[c]", { "[c]": "suppressed" }) // { value: null, state: "suppressed" }
 */
export function readFigure(text: string, marks: Marks): Figure | null {
  const value = readNumber(text);
  if (value !== null) return { value, state: null };
  const state = Object.hasOwn(marks, text) ? marks[text] : undefined;
  return state === undefined ? null : { value: null, state };
}
