import { besideText } from "../../workbook/beside-text.ts";
import { linesOf } from "../text-lines.ts";

/** In inches: narrower than usual, and still within what printers reach. */
export const districtMargins = { left: 0.3, right: 0.3 } as const;
/**
 * What the columns that are seen may take together between these margins, for text of 10 points to be printed at 9: by
 * LibreOffice, whose columns are a little wider on paper than Excel's.
 */
const paper = 156;
const hidden = 8;
const fontSize = 10;
/** Words that may stand in place of any figure. */
const states = ["suppressed", "applicable", "published"];
const most = { measure: 46, unit: 12, period: 11, district: 14 } as const;
const least = { measure: 16.25, unit: 9.25, period: 8.5, district: 7.5 } as const;

/**
 * The widths of the columns: measure, unit, period, a column a district, and the hidden one with the ids. Each district's
 * is as wide as the longest word of its name or of what may stand in it, and all are wider where there are few; the
 * measures get the rest.
 */
export function districtWidths(names: readonly string[]): readonly number[] {
  const needed = names.map(neededFor);
  const room = paper - (names.length + 3) * besideText;
  const together = sum(needed);
  const isTight = room - together < most.measure;
  const [unit, period] = isTight ? [least.unit, least.period] : [most.unit, most.period];
  const easy = Math.floor((4 * (room - most.measure - unit - period)) / Math.max(1, names.length)) / 4;
  const districts = needed.map((width) => Math.max(width, Math.min(most.district, easy)));
  const left = room - unit - period - sum(districts);
  return [Math.max(least.measure, Math.min(most.measure, left)), unit, period, ...districts, hidden];
}

function neededFor(name: string): number {
  const words = name.split(/(?<=-)| /);
  const isBroken = (width: number): boolean =>
    words.some((word) => linesOf(word, { width, fontSize, bold: true }) > 1) ||
    states.some((word) => linesOf(word, { width, fontSize }) > 1);
  let width: number = least.district;
  while (isBroken(width)) width += 0.25;
  return width;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

/** How wide the sheet is on paper. */
export function visibleWidth(widths: readonly number[]): number {
  return sum(widths.slice(0, -1));
}
