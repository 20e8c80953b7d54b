/** To what publishers round counts and rates, so that nobody can be recognised; the coarsest first. */
const roundings = [10, 5];
/** Fewer numbers than this may be multiples by chance; 0 is a multiple of everything and says nothing. */
const fewest = 10;

/**
 * To how many a column of whole numbers is rounded: 5 where all are multiples of 5, 10 where all are of 10, otherwise 1.
 *
 * @example rounding([35, 120, 5, 20, 45, 60, 75, 80, 95, 110]) // 5
 */
export function rounding(column: readonly number[]): number {
  const telling = column.filter((number) => number !== 0);
  if (telling.length < fewest) return 1;
  return roundings.find((unit) => telling.every((number) => number % unit === 0)) ?? 1;
}
