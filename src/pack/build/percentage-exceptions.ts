/**
 * Series in percent whose figures may lie outside 0 to 100, each with its reason and the bounds beyond which a figure
 * would be an error all the same. A figure outside 0 to 100 in any other series stops the build.
 */
export interface PercentageException {
  readonly series: string;
  readonly least: number;
  readonly most: number;
  readonly reason: string;
}

export const percentageExceptions: readonly PercentageException[] = [
  {
    series: "O05M04",
    least: 0,
    most: 150,
    reason: "Take-up over a modelled number of eligible two-year-olds, which can be too low.",
  },
  {
    series: "O05M05",
    least: 0,
    most: 130,
    reason: "Take-up over an estimate of the population aged three and four, which can be too low.",
  },
  {
    series: "O14M07",
    least: -100,
    most: 200,
    reason: "A change on the year before, which may be a fall.",
  },
];
