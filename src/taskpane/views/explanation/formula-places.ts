/** At which place a function takes what, counted from 0; null for what it does not take. */
export interface FormulaPlaces {
  readonly metric: number | null;
  readonly set: number | null;
  readonly period: number | null;
  /** The set is what it is about, not only how it is asked. */
  readonly compares: boolean;
}

const places = (metric: number | null, set: number | null, period: number | null, compares = true): FormulaPlaces => ({
  metric,
  set,
  period,
  compares,
});

/** The functions about a council, which always comes first. */
const functions: Readonly<Record<string, FormulaPlaces>> = {
  METRIC: places(1, null, 2, false),
  HISTORY: places(1, 4, null, false),
  WHY: places(1, 2, 3),
  SCORE: places(1, 3, 4),
  POSITION: places(1, 2, 3),
  BENCHMARK: places(1, 3, 4),
  VERDICT: places(1, 2, 3),
  COMPARE: places(1, 2, 3),
  RANKED: places(1, 2, 3),
  NARRATIVE: places(1, 2, 3),
  DIRECTION: places(1, 3, null, false),
};

/** Where a function takes council and metric; null for one that is not about a single figure. */
export function placesOf(name: string): FormulaPlaces | null {
  return functions[name] ?? null;
}

/** Functions that take a council first, and no metric. */
const aboutCouncil = new Set(["NEIGHBOURS", "EXPLAIN", "CONTEXT", "SCORECARD", "DISTRICTS", "RELATIVE"]);

/** Whether a function is about a council alone. */
export function isAboutCouncil(name: string): boolean {
  return aboutCouncil.has(name);
}

const gives: Readonly<Record<string, string>> = {
  NEIGHBOURS: "Councils like the one named, the most alike first.",
  SCORECARD: "All figures of one council, each against its set.",
  SCORE: "How far the figure lies from the median of the set, on a scale that all measures share.",
  BENCHMARK: "A statistic of the set, such as its median.",
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

/** What a function gives, in one sentence; "" where the answer says it by itself. */
export function givesSentence(name: string): string {
  return gives[name] ?? "";
}

/** Every function there is, by its name after "LOF.". */
export const functionNames: ReadonlySet<string> = new Set([
  ...Object.keys(functions),
  ...aboutCouncil,
  ...Object.keys(gives),
]);
