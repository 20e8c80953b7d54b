import { bareFigure, figure } from "../figure/number.ts";

/** A value split for a narrow pane: the number with a sign or short unit, and the rest of the unit. */
export interface SplitFigure {
  /** "4.9%", "58.0 years", "2,596", "£579". */
  readonly value: string;
  /** "per 100,000", "of adults", "per week"; "" where the value includes the whole unit. */
  readonly unit: string;
}

/** Units short enough to follow any number on the same line. */
const short = new Set(["years"]);

/**
 * A value for the pane, where a long unit goes to a second line.
 *
 * @example splitFigure(2596, "per 100,000") // { value: "2,596", unit: "per 100,000" }
 * @example splitFigure(1.9, "% of adults") // { value: "1.9%", unit: "of adults" }
 */
export function splitFigure(value: number, unit: string): SplitFigure {
  const bare = bareFigure(value, unit);
  const after = figure(value, unit).slice(bare.length);
  if (after.startsWith("%")) return { value: `${bare}%`, unit: after.slice(1).trim() };
  return short.has(after.trim()) ? { value: bare + after, unit: "" } : { value: bare, unit: after.trim() };
}

/** A unit as the first word of a note: "Per cent", "Years", "Per 100,000", "£ per week". */
export function unitHeading(unit: string): string {
  if (unit === "%") return "Per cent";
  const words = unit.startsWith("% ") ? `per cent ${unit.slice(2)}` : unit;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In the pane "percentage point" is shortened to "point", since there is no other kind on the page. */
export function shortPoints(words: string): string {
  return words.replace(/percentage points?/g, (found) => (found.endsWith("s") ? "points" : "point"));
}
