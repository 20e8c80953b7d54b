import { listed } from "./list.ts";

/** A figure of a trend: its period as published, and whether it is not yet checked. */
export interface DatedMark {
  readonly label: string;
  readonly unchecked: boolean;
}

/**
 * What is said of figures from a publisher's file that has no period in common with the figures held before: nothing
 * shows yet that it is the same series. The flag itself is in `metric-words.ts`.
 */
export const uncheckedWords = {
  /** For the trend in the pane and in the report; "" where all are checked. The figures are those of the trend, oldest first. */
  trend: (figures: readonly DatedMark[]): string => {
    const spans = spansOf(figures);
    return spans.length === 0 ? "" : `Not yet checked against earlier figures: ${listed(spans)}.`;
  },
  /** The same in the report, which names the council because another may be typed. */
  trendOf: (council: string, figures: readonly DatedMark[]): string => {
    const spans = spansOf(figures);
    return spans.length === 0 ? "" : `Of ${council}’s trend not yet checked against earlier figures: ${listed(spans)}.`;
  },
  /** For LOF.DIRECTION's flag, in the words of a flag; "" where all are checked. */
  trendFlag: (figures: readonly DatedMark[]): string => {
    const spans = spansOf(figures);
    return spans.length === 0 ? "" : `not yet checked against earlier figures: ${listed(spans)}`;
  },
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

/** Unchecked figures that follow one another as one: "2018 to 2021". */
function spansOf(figures: readonly DatedMark[]): readonly string[] {
  const runs: string[][] = [];
  for (const [at, { label, unchecked }] of figures.entries()) {
    if (!unchecked) continue;
    if (figures[at - 1]?.unchecked === true) runs.at(-1)?.push(label);
    else runs.push([label]);
  }
  return runs.map((run) => (run.length === 1 ? String(run[0]) : `${run[0]} to ${run.at(-1)}`));
}
