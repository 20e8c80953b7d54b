/** What an expression or a part of a formula gives: no error, and no blank cell. */
export type Plain = string | number | boolean;

/** As a spreadsheet compares: numbers to 15 digits, texts without regard to capitals, a number never equal to a text. */
export function sameValue(one: Plain, other: Plain): boolean {
  if (typeof one === "number" && typeof other === "number")
    return one === other || one.toPrecision(15) === other.toPrecision(15);
  if ([one, other].some((side) => typeof side === "number") && one !== "" && other !== "") return false;
  return textFrom(one).toLowerCase() === textFrom(other).toLowerCase();
}

/** Half away from 0, by what 15 digits show. */
export function rounded(of: number, decimals: number): number {
  const shifted = Number((Math.abs(of) * 10 ** decimals).toPrecision(15));
  // Added to 0, a minus before nothing is gone.
  return (Math.sign(of) * Math.round(shifted)) / 10 ** decimals + 0;
}

/** A value as a text joined with another has it. */
export function textFrom(of: Plain): string {
  return typeof of === "boolean" ? String(of).toUpperCase() : String(of);
}
