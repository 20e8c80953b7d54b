/** The first that stands in a list twice; undefined where each stands there once. */
export function repeated<Thing>(list: readonly Thing[]): Thing | undefined {
  const seen = new Set<Thing>();
  return list.find((one) => seen.size === seen.add(one).size);
}

/** Whether all numbers are places of a list of that size. */
export function allBelow(numbers: readonly number[], size: number): boolean {
  return numbers.every((number) => number < size);
}
