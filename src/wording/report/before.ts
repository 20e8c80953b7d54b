/*
 * The words for where a figure came from: the figure before, the change, and the trend.
 */

export const beforeWords = {
  /** Around the period of the figure before. */
  period: [" (", ")"],
  /** In the key of a page. */
  key: "Before: the newest earlier period that can be compared; – where there is none, or the method changed.",
  /** For the method sheet. */
  trend:
    "Trend: the slope of a straight line, by least squares, through the council’s figures of the five newest periods that can be compared: none before a change of method, none that share a year. “Improving” or “worsening” (“rising” or “falling” where neither side is good) when the 95% interval of the slope leaves out 0; “no clear trend” otherwise; a dash where there are fewer than five. Change is the figure less the one before it that can be compared, taken before rounding: it does not say that anything is certain.",
} as const;
