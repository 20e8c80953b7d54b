import type { Observed } from "./observed.ts";

/** By the label of their period, in the order in which periods come. */
export function byPeriod(figures: readonly Observed[]): ReadonlyMap<string, readonly Observed[]> {
  const periods = new Map<string, Observed[]>();
  for (const figure of figures) {
    const row = periods.get(figure.period.label);
    if (row === undefined) periods.set(figure.period.label, [figure]);
    else row.push(figure);
  }
  return periods;
}

/** A few figures with more decimals than the others do not say how a column was rounded. */
const stray = 0.05;

/** The decimal to which a column of figures is published: "22" is 22.0 where others are 22.4. */
export function lastDecimal(column: readonly Pick<Observed, "value">[]): number {
  const decimals = column.flatMap(({ value }) => (value === null ? [] : [decimalPlaces(value)])).sort((a, b) => b - a);
  return decimals[Math.floor(decimals.length * stray)] ?? 0;
}

/** Half a unit of a decimal, with a small allowance for binary fractions. */
export function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}

/**
 * How many decimals a published number shows.
 *
 * @example decimalPlaces(19.4) // 1
 */
export function decimalPlaces(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
