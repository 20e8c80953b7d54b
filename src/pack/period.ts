/** The time that a figure covers. Dates are ISO (YYYY-MM-DD), both ends included. */
export interface Period {
  /** As the publisher of the framework figure writes it: "2024/25", "2022 - 24", "31 March 2025". */
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

/**
 * Whole months from one ISO date to another, ignoring days.
 *
 * @example monthsBetween("2025-07-31", "2026-12-31") // 17
 */
export function monthsBetween(from: string, to: string): number {
  const count = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return count(to) - count(from);
}
