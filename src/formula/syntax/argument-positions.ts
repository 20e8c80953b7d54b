import { functionAnswers } from "../../wording/workbook/function-answers.ts";

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
  CERTAINTY: places(1, 2, 3),
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

/** What a function gives, in one sentence; "" where the answer says it by itself. */
export function givesSentence(name: string): string {
  return functionAnswers[name] ?? "";
}

/** Every function there is, by its name after "LOF.". */
export const functionNames: ReadonlySet<string> = new Set([
  ...Object.keys(functions),
  ...aboutCouncil,
  ...Object.keys(functionAnswers),
]);
