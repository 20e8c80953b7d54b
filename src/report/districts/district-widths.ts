import { linesOf } from "../text-lines.ts";

/** What a page's columns may take together, the hidden one among them, for text of 10 points to be printed at 9. */
const widest = 164;
const hidden = 8;
const fontSize = 10;
/** Words that may stand in place of any figure. */
const states = ["suppressed", "applicable", "published"];
const most = { measure: 46, district: 14 } as const;
const asides = [12, 11] as const;
const least = 7.5;

/**
 * The widths of the columns: measure, unit, period, a column a district, and the hidden one with the ids. A district's is
 * as wide as the longest word of the names, and wider where there are few; the measures get the rest.
 */
export function districtWidths(names: readonly string[]): readonly number[] {
  const room = widest - hidden - asides[0] - asides[1];
  const words = names.flatMap((name) => name.split(/(?<=-)| /));
  const isBroken = (width: number): boolean =>
    words.some((word) => linesOf(word, { width, fontSize, bold: true }) > 1) ||
    states.some((word) => linesOf(word, { width, fontSize }) > 1);
  let district = least;
  while (isBroken(district)) district += 0.25;
  const easy = (room - most.measure) / Math.max(1, names.length);
  const width = Math.max(district, Math.min(most.district, Math.floor(easy * 4) / 4));
  const measure = Math.min(most.measure, room - names.length * width);
  return [measure, ...asides, ...names.map(() => width), hidden];
}

/** How wide the sheet is on paper. */
export function visibleWidth(widths: readonly number[]): number {
  return widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
}

/** A text in as many rows as it needs: running text overflows to the right, and does not wrap. */
export function runningLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && linesOf(longer, { width, fontSize: size }) > 1) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines;
}
