/**
 * What is said of figures from a publisher's file that has no period in common with the figures held before: nothing
 * shows yet that it is the same series. The flag itself is in `metric-words.ts`.
 */
export const uncheckedWords = {
  /** For LOF.WHY and LOF.NARRATIVE. */
  figure: "The figure is from a publisher’s file and not yet checked against earlier figures.",
  /** For the report, which names the council because another may be typed. */
  council: (council: string): string => `${council}’s figure is not yet checked against earlier figures.`,
  /** For LOF.ABOUT: of the current figures of all councils; "" where there is nothing to say. */
  inAll: (unchecked: number, of: number): string => {
    if (unchecked === 0) return "";
    return unchecked === of
      ? "not yet checked against earlier figures"
      : `${unchecked} of ${of} figures not yet checked against earlier figures`;
  },
} as const;
