/** What A4 landscape takes at full size: points for a sheet's rows, and characters for its columns together. */
const paper = { points: 525, characters: 141 } as const;
/** The scale at which text of 10 points stays at 9. */
const leastScale = 0.9;

/** The most points that a sheet's rows may take to be printed on one page. */
export const mostPoints = paper.points / leastScale;

/** Points for the rows of one page of a sheet, which is printed as wide as the paper. */
export function pointsOfPage(widths: readonly number[]): number {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(mostPoints, (paper.points * Math.max(characters, paper.characters)) / paper.characters);
}
