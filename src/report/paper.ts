import type { NewSheet } from "../workbook/port.ts";

/** A row of no other height, in points. */
export const usualRowPoints = 15;

/** What fits on A4 landscape at full size: points for a sheet's rows, and characters for its columns together. */
const paper = { points: 525, characters: 141 } as const;
/** Inches at the left and the right of a wide table: those of Excel's own narrow margins. */
export const margins = { left: 0.25, right: 0.25 } as const;
/** The smallest scale: text of 10 points is printed at 9. */
const leastScale = 0.9;

/** The most points that a sheet's rows may take to be printed on one page. */
export const mostPoints = paper.points / leastScale;

/** Points available for the rows of one page of a sheet, which is printed as wide as the paper. */
function pointsOfPage(widths: readonly number[]): number {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(mostPoints, (paper.points * Math.max(characters, paper.characters)) / paper.characters);
}

/** Padding above and below the text of a table row, in points; where it would be less than easy, other space is saved. */
export const rowPadding = { closest: 0.5, easy: 3, widest: 7 } as const;

/**
 * The padding that a page's rows can have, to half a point: the fuller the page, the less.
 *
 * @param points height of the sheet's rows with the least padding
 * @param rows number of rows that share the remaining space
 */
export function paddingOf(widths: readonly number[], points: number, rows: number): number {
  const { closest, widest } = rowPadding;
  const spare = Math.floor((2 * (pointsOfPage(widths) - points)) / rows) / 2;
  return Math.min(widest, closest + Math.max(0, spare));
}

/** Points that a sheet of paper is taken to have less: hosts round the height of each row. */
const rounded = 4;

/**
 * How rows follow one another on sheets of paper, each whole, with the headings repeated on every sheet but the first.
 *
 * @param heights points of each row
 * @param headings points of the repeated headings
 * @param breaks rows with which a sheet of paper begins
 */
export function onPaper(
  heights: readonly number[],
  headings: number,
  breaks: readonly number[] = [],
): { readonly sheets: number; readonly left: number } {
  let sheets = 1;
  let used = 0;
  heights.forEach((points, row) => {
    if (breaks.includes(row) || used + points > mostPoints - rounded) {
      sheets += 1;
      used = headings;
    }
    used += points;
  });
  return { sheets, left: mostPoints - rounded - used };
}

/** About how many sheets of paper a sheet takes: one that is fitted to one in height takes one. */
export function sheetsOfPaper({
  cells,
  rowHeights = [],
  print,
}: Pick<NewSheet, "print" | "rowHeights"> & { readonly cells: readonly unknown[] }): number {
  if (print === null || print.fitToHeight === true) return print === null ? 0 : 1;
  const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
  const starts = [0, ...(print.breaks ?? []), cells.length];
  return starts.slice(1).reduce((sum, end, at) => {
    const begin = starts[at] ?? 0;
    const points = Array.from({ length: end - begin }, (_, i) => heights.get(begin + i) ?? usualRowPoints);
    return sum + Math.ceil(points.reduce((all, one) => all + one, 0) / mostPoints);
  }, 0);
}
