/*
 * The words of the charts on an outcome's page. Notes are one line each.
 */
export const chartWords = {
  title: "Charts",
  scoreTitle: "How far from the set’s median: the good side to the right",
  scoreNote:
    "Left chart: the favourable score. Above 0 is the good side of the set’s median; 1 is about one standard deviation. Rows that have no good side, or are not judged, are left out.",
  /** The last row of the chart, which has no bar. */
  scoreMedian: "The set’s median",
  /** Where other bars stand beside the council's, the legend names each. */
  besideNote: {
    england:
      "Hollow bars: England’s published figure on the same scale; none beside a count, nor where none is published.",
    region: "Light bars: the median of the region’s councils of the same tier, on the same scale.",
  },
  measure: "Measure",
  score: "Favourable score",
  council: "The council",
  beside: { england: "England", region: "Region’s median" },
  scoreDescription: (outcome: string, beside: readonly string[]): string =>
    `Bars of the favourable scores in ${outcome}, in the order of the table above it. The column “Distance” of the sheet of detail says the same in words.${
      beside.length === 0
        ? ""
        : ` Beside them, on the same scale: ${beside.join(" and ")}, whose figures the table has.`
    }`,
  placesTitle: "Place in the set: the best to the right",
  placesNote:
    "Places: dark is the own place, the best (where neither side is good, the highest) to the right; light are the places that the 95% intervals leave open. Lines: quarters of the set.",
  /** Each as a share of all places of the measure. */
  placesHeadings: ["Measure", "Share of places: not open, worse", "Open, worse", "Own place", "Open, better"],
  placesDescription: (outcome: string): string =>
    `Places of the council in the set for each measure of ${outcome}, with those the intervals leave open. The column “Position” of the table above it has the numbers.`,
} as const;
