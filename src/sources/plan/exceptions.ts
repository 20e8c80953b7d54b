/**
 * Figures that are taken although they do not equal the figures held from elsewhere, or cannot be compared with any. A
 * person has looked at each and says why.
 */
export interface Exception {
  /** Id of our series. */
  readonly series: string;
  /** Label of our period, or all of them. */
  readonly period: string;
  /** The other figures of the period are of another definition, so that none of them is used. */
  readonly replaces?: true;
  readonly reason: string;
  /** ISO day on which it was decided. */
  readonly decided: string;
}

export const exceptions: readonly Exception[] = [];
