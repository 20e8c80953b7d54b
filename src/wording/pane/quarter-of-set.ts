import type { QuartileBand } from "../../statistics/quartile-band.ts";

/** In which quarter of the set a figure lies. */
export interface QuarterOfSet {
  /** As LOF.SCORE answers by "quartile". */
  readonly band: QuartileBand;
  /** What the best quarter of the others reaches, with its unit; null where that need not be said. */
  readonly best: string | null;
  /** Shown alike, though the council's figure does not reach it. */
  readonly sameAsShown: boolean;
}

const quarters: Readonly<Record<QuartileBand, string>> = {
  A: "In the best quarter",
  B: "In the second-best quarter",
  C: "In the third-best quarter",
  D: "In the last quarter",
};

/**
 * The quarter of the set in a line, with the figure to reach for the best.
 *
 * @example quarterWords({ band: "C", best: "4.9%", sameAsShown: false })
 * // "In the third-best quarter of the set (quartile C). To reach the best quarter: 4.9%."
 */
export function quarterWords({ band, best, sameAsShown }: QuarterOfSet): string {
  const place = `${quarters[band]} of the set (quartile ${band}).`;
  if (best === null) return place;
  return `${place} To reach the best quarter: ${best}${sameAsShown ? ", before rounding" : ""}.`;
}
