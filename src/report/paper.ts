/** What A4 landscape takes at full size: points for a sheet's rows, and characters for its columns together. */
const paper = { points: 525, characters: 141 } as const;
/** The scale at which text of 10 points stays at 9. */
const leastScale = 0.9;

/** The most points that a sheet's rows may take to be printed on one page. */
export const mostPoints = paper.points / leastScale;

/** Points for the rows of one page of a sheet, which is printed as wide as the paper. */
function pointsOfPage(widths: readonly number[]): number {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(mostPoints, (paper.points * Math.max(characters, paper.characters)) / paper.characters);
}

/** Room above and below the text of a table's row, in points. */
export const rowPadding = { closest: 1, widest: 7 } as const;

/**
 * The room that a page's rows can have, to half a point: a full page sets them closer.
 *
 * @param points what the sheet's rows take when they are set closest
 * @param rows how many share what is left
 */
export function paddingOf(widths: readonly number[], points: number, rows: number): number {
  const { closest, widest } = rowPadding;
  const spare = Math.floor((2 * (pointsOfPage(widths) - points)) / rows) / 2;
  return Math.min(widest, closest + Math.max(0, spare));
}
