import { CERTAINTY } from "./certainty.ts";
import { COMPARE, RANKED, SCORECARD } from "./comparison-tables.ts";
import { BENCHMARK, POSITION, SCORE, VERDICT } from "./scores.ts";
import { ABOUT, EDITION, METRICS, OUTCOMES, SUGGEST } from "./framework.ts";
import { EXPLAIN } from "./explain.ts";
import { HISTORY, METRIC, WHY } from "./figures.ts";
import { RAG, RELATIVE } from "./own-figures.ts";
import { CONTEXT, COUNCILS, DISTRICTS, NEIGHBOURS } from "./councils.ts";

import { DIRECTION, NARRATIVE } from "./sentences.ts";

/**
 * A custom function: each argument is rows of cells; it returns rows of cells, or a promise of them while the pack
 * loads.
 */
export type CustomFunction = (...args: never[]) => unknown[][];

/**
 * Every function by its id: the only registry, used by Excel, workbench, command line and tests.
 *
 * An id once released is never changed or removed, and arguments are only ever added at the end.
 */
export const functionTable: Readonly<Record<string, CustomFunction>> = {
  METRIC,
  NEIGHBOURS,
  HISTORY,
  OUTCOMES,
  METRICS,
  COUNCILS,
  DISTRICTS,
  SUGGEST,
  ABOUT,
  WHY,
  CONTEXT,
  EDITION,
  SCORE,
  POSITION,
  BENCHMARK,
  VERDICT,
  COMPARE,
  SCORECARD,
  RANKED,
  DIRECTION,
  RELATIVE,
  RAG,
  EXPLAIN,
  NARRATIVE,
  CERTAINTY,
};

/** Functions that always answer with a list or table: a result of one cell is not unwrapped into a single value. */
export const spillingFunctions: ReadonlySet<string> = new Set([
  "NEIGHBOURS",
  "HISTORY",
  "OUTCOMES",
  "METRICS",
  "COUNCILS",
  "DISTRICTS",
  "SUGGEST",
  "COMPARE",
  "SCORECARD",
  "RANKED",
  "EXPLAIN",
]);

/** The source files of the functions, from which functions.json is generated. */
export const functionSources: readonly string[] = [
  "figures.ts",
  "councils.ts",
  "framework.ts",
  "scores.ts",
  "comparison-tables.ts",
  "certainty.ts",
  "sentences.ts",
  "own-figures.ts",
  "explain.ts",
];
