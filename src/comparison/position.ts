import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { rankBlock, type RankBlock } from "../statistics/rank-block.ts";
import type { Comparison } from "./compare-in-set.ts";
import { lackingOthers } from "./lacking-others.ts";
import { judgedOwn } from "./not-judged.ts";
import { polarityFactor } from "./polarity.ts";

/**
 * The area's place among all that have a value, itself included: 1 is the best, or the highest where polarity is
 * neutral.
 *
 * One other value is enough, since "2nd of 2" itself shows how little it means.
 *
 * @returns the block of places; why there is no own figure; "not-judged"; or "too-few-values" when no other area has a
 *   value
 */
export function position(comparison: Comparison): RankBlock | NoValue {
  const own = judgedOwn(comparison);
  if (isNoValue(own)) return own;
  const alone = lackingOthers(comparison, "rank");
  if (alone !== null) return alone;
  return rankBlock(own.value, comparison.values, polarityFactor(comparison.series.metric.polarity));
}
