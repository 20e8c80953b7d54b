import { testedAs } from "../../comparison/certainty/tested.ts";
import type { Series } from "../../pack/pack.ts";
import { allVerdicts } from "../../queries/certainty/certainty.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import type { TestCounts } from "../../wording/pane/certainty.ts";
import type { PaneFigure } from "./figures.ts";
import type { PaneModel } from "./pane-model.ts";

/** What many verdicts at once leave standing. */
export interface Holding extends TestCounts {
  /** The figures that stand out but do not hold, each once. */
  readonly notHolding: readonly PaneFigure[];
}

/**
 * How many of some figures stand out, and how many of these hold among all of the council's. A metric under two outcomes
 * is one test; contextual outcomes are not tested.
 *
 * @param figures all of the council's, or those of an outcome
 */
export function holdingOf({ desk: { pack }, area, set }: PaneModel, figures: readonly PaneFigure[]): Holding {
  const once = new Map<Series, PaneFigure>();
  for (const figure of figures) {
    const { series, row, outcome } = figure;
    if (series === null || outcome.contextual || isNoValue(row) || isNoValue(row.verdict)) continue;
    const as = testedAs(pack, series);
    if (!once.has(as)) once.set(as, figure);
  }
  const tests = [...once.values()];
  const standing = tests.filter(({ holds }) => holds !== null);
  const notHolding = standing.filter(({ holds }) => holds === false);
  return {
    tested: tests.length,
    comparisons: allVerdicts(pack, area, set.choose).length,
    standing: standing.length,
    neutral: standing.filter(({ state }) => state === "higher" || state === "lower").length,
    holding: standing.length - notHolding.length,
    notHolding,
  };
}
