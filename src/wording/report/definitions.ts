/*
 * What the words of a report mean: a table on the sheet of method. METHODS.md has each in full.
 */

/** A word of the report, and what it means. */
export interface Definition {
  readonly word: string;
  readonly meaning: string;
}

export const definitionWords = {
  title: "What the words mean",
  headings: ["Note", "Meaning"],
  /** "1. Median and gap". */
  numbered: (number: number, word: string): string => `${number}. ${word}`,
} as const;

export const definitions: readonly Definition[] = [
  {
    word: "Set median, gap",
    meaning:
      "The median of the other members of the set that have a figure for the period; the council is not among them. The gap is the council’s figure less the median, taken before rounding.",
  },
  {
    word: "Position",
    meaning:
      "The council’s place among all that have a figure, itself counted in: 1st is best; where neither high nor low is good, 1st is highest. In brackets the places that the 95% intervals leave open: it could be any of them.",
  },
  {
    word: "95% interval",
    meaning:
      "The publisher’s. Where none is printed, one is derived from the published counts, if these give the published figure, and marked §. It covers chance variation only, not errors of recording or changes of definition. A derived one is often narrow, so that a small gap stands out.",
  },
  {
    word: "Verdict",
    meaning:
      "Better or worse where the council’s whole 95% interval lies on the good or the bad side of the set’s median; higher or lower where neither side is good; similar where the interval includes the median. Position only: there is no interval, so that a gap may be chance. Not judged: the framework or the publisher cautions against it.",
  },
  {
    word: "Holds",
    meaning:
      "At 95%, about one comparison in twenty would stand out by chance alone. A verdict holds when it stands out after allowing for all of the council’s comparisons (Benjamini and Hochberg’s test, 5%): of those that hold, no more than about one in twenty should be chance. One that does not hold is marked †, and its word stays the same.",
  },
  {
    word: "Distance",
    meaning:
      "How far the figure is from the set’s median, in median absolute deviations of the set: under 0.5 close to, under 1.5 a little above or below, under 3 above or below, under 7.5 well above or below, from there far above or below. It says nothing about chance.",
  },
  {
    word: "England, region median",
    meaning:
      "England is the figure published for the nation, never worked out here; none is shown for a count, whose size is the nation’s. The region median is that of the region’s councils of the same tier with a figure, three at the least, the council itself not among them.",
  },
  {
    word: "Quartile",
    meaning:
      "A, the best, to D, by the quartiles of all figures of the set, the council’s counted in; one on a boundary has the better letter. Where neither side is good, A is the highest. None with fewer than ten figures.",
  },
  {
    word: "Previous, change",
    meaning:
      "The newest earlier figure that can be compared: none from before a change of method, none that shares a year with the current one. Change is the figure less that one, taken before rounding: it does not say that anything is certain.",
  },
  {
    word: "Trend, trend picture",
    meaning:
      "The slope of a straight line, by least squares, through the council’s figures of the five newest periods that can be compared. Improving or worsening (rising or falling where neither side is good) when the 95% interval of the slope leaves out 0; no clear trend otherwise; a dash where there are fewer than five. The picture shows up to eight such periods, each on a scale of its own.",
  },
];
