import type { Outcome } from "../framework/metric.ts";

/**
 * Our own short names for the sixteen outcomes, for lists, tabs and sheets; the official title is used where there is
 * room.
 */
const shortNames: Readonly<Record<number, string>> = {
  1: "Housing supply",
  2: "Housing quality",
  3: "Homelessness",
  4: "Multiple disadvantage",
  5: "Best start in life",
  6: "Every child achieving",
  7: "Keeping children safe",
  8: "Health and wellbeing",
  9: "Adult care: quality",
  10: "Adult care: independence",
  11: "Adult care: neighbourhood",
  12: "Neighbourhoods",
  13: "Environment and climate",
  14: "Transport",
  15: "Economic prosperity",
  16: "Child poverty",
};

/**
 * An outcome's short name; the title for an outcome without one.
 *
 * @example outcomeName(outcome9) // "Adult care: quality"
 */
export function outcomeName({ number, title }: Pick<Outcome, "number" | "title">): string {
  return shortNames[number] ?? title;
}
