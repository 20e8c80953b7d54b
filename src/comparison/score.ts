import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { aboutSet } from "./sets/comparison-set.ts";
import type { Comparison } from "./compare-in-set.ts";
import { noneHeld } from "./lacking-others.ts";
import { judgedOwn } from "./not-judged.ts";
import { polarityFactor } from "./polarity.ts";
import { type Score, type ScoreMethod, scoreValues } from "./score-values.ts";

/**
 * The area's score in a set.
 *
 * @param comparison the figures side by side
 * @param method robust z when left out
 * @returns the score; why there is no own figure; "not-judged"; "too-few-values"; or why the method cannot answer
 */
export function score(comparison: Comparison, method: ScoreMethod = "robustz"): Score | NoValue {
  const own = judgedOwn(comparison);
  if (isNoValue(own)) return own;
  const { series, values, includeOwn, set } = comparison;
  const factor = polarityFactor(series.metric.polarity);
  const scored = aboutSet(
    scoreValues(method, { own: own.value, others: values, factor, unit: series.unit, includeOwn }),
    set,
  );
  return isNoValue(scored) && scored.reason === "too-few-values" ? (noneHeld(comparison) ?? scored) : scored;
}
