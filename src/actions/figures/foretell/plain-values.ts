import type { CellErrorValue, CellValue } from "../../../workbook/port.ts";
import { type Plain, sameValue } from "../../../workbook/spreadsheet-values.ts";
import { untoldWords as words } from "../../../wording/workbook/figures-words.ts";

/** A value that cannot be known for certain; the message says why. */
export class Untold extends Error {}

/** An error that goes through the functions around it. */
export class Passing extends Error {
  constructor(readonly error: CellErrorValue) {
    super(error.error);
  }
}

export const errorOf = (value: CellValue): string | null =>
  typeof value === "object" && value !== null ? value.error : null;

/** A value that is no error. @throws Passing */
export function withoutError(value: CellValue): Plain | null {
  if (typeof value === "object" && value !== null) throw new Passing(value);
  return value;
}

/** A blank cell counts as 0, a truth value as 1 or 0; a text may be a number to Excel, or not. */
export function asNumber(value: Plain | null): number {
  if (typeof value === "string") throw new Untold(words.notKnown);
  return Number(value ?? 0);
}

export function arithmetic(sign: string, one: number, other: number): number {
  switch (sign) {
    case "+":
      return settled(one + other, one);
    case "-":
      return settled(one - other, one);
    case "*":
      return one * other;
    case "/":
      if (other === 0) throw new Passing({ error: "#DIV/0!" });
      return one / other;
    default:
      // 0^0 and roots of what is below 0 are errors, each its own; what is too small is 0 to some, to others an error.
      if (one <= 0 || one ** other === 0) throw new Untold(words.function("^"));
      return one ** other;
  }
}

/** A difference in the last digits only is none, as in Excel. */
const settled = (sum: number, of: number): number => (Math.abs(sum) < Math.abs(of) * 1e-15 ? 0 : sum);

export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Passing({ error: "#NUM!" });
  return value;
}

export function isEqual(one: Plain | null, other: Plain | null): boolean {
  if (one === null) return other === null || other === "" || other === 0 || other === false;
  if (other === null) return isEqual(other, one);
  // A truth value is a number to some.
  if (typeof one !== typeof other && [one, other].every((side) => typeof side !== "string"))
    throw new Untold(words.notKnown);
  if (typeof one !== typeof other) return false;
  return sameValue(one, other);
}

/** As text joined with another. A truth value, and a number that would be written in more than 15 digits, or with a power, is left to Excel. */
export function joinable(value: Plain | null): string {
  if (typeof value === "boolean") throw new Untold(words.notKnown);
  if (typeof value !== "number") return value ?? "";
  const short = Number(value.toPrecision(15));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) throw new Untold(words.notKnown);
  return String(short);
}

/** A text whose characters are counted alike everywhere: an emoji is one to some, two to others. */
export function countable(text: string): string {
  if (/[\ud800-\udfff]/.test(text)) throw new Untold(words.notKnown);
  return text;
}

/** In capitals or small letters, where each letter stays one. */
export function inCase(text: string, made: string): string {
  if (made.length !== text.length) throw new Untold(words.notKnown);
  return made;
}

/** The longest text that a cell holds. */
const longestText = 32_767;

/** A count of characters or a place among them. Below the least, and beyond the longest text, Excel is left to itself. */
export function countFrom(least: number, value: number): number {
  if (value < least || value > longestText) throw new Untold(words.notKnown);
  return value;
}
