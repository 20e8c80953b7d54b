/** What a function gives, by its name after "LOF."; those whose answer says it by itself are left out. */
export const functionAnswers: Readonly<Record<string, string>> = {
  NEIGHBOURS: "Councils like the one named, the most alike first.",
  SCORECARD: "All figures of one council, each against its set.",
  SCORE: "How far the figure lies from the median of the set, on a scale that all measures share.",
  BENCHMARK: "A statistic of the set, such as its median.",
  CERTAINTY:
    "Which places the 95% intervals leave open, and whether the verdict holds after allowing for many comparisons.",
  RANKED: "The set in order, the council itself among them.",
  HISTORY: "The figures of all published periods, the oldest first.",
  DIRECTION: "Which way the figure is going.",
  EXPLAIN: "Why two councils are neighbours: each indicator’s part of the distance between them.",
  RELATIVE: "A figure of your own list against those of the set.",
  RAG: "A figure of your own against your own target and floor.",
  CONTEXT: "A council’s figure on an indicator behind the neighbours.",
  COUNCILS: "The councils of a tier or region.",
  DISTRICTS: "The districts of a county.",
  OUTCOMES: "The outcomes of the framework.",
  METRICS: "The metrics of the framework.",
  SUGGEST: "Names that come near to a text.",
  ABOUT: "A fact about a council, metric or outcome.",
  EDITION: "Which edition of the framework and of the figures is in use.",
};
