/**
 * Caveats of one council's figure as a sentence that names it; "" for none.
 *
 * @example caveatsFor("Kent", ["The paper asks for care."]) // "Caveat for Kent: The paper asks for care."
 */
export function caveatsFor(council: string, texts: readonly string[]): string {
  return texts.length === 0 ? "" : `Caveat for ${council}: ${texts.join(" ")}`;
}

/**
 * The caveat of a metric where no council is chosen: its own, then those of single councils, whose texts name them.
 */
export function wholeCaveat(general: string, ofCouncils: readonly { readonly text: string }[]): string {
  return [general, ...ofCouncils.map(({ text }) => text)].filter((one) => one !== "").join(" ");
}
