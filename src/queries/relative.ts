import type { Area } from "../areas/area.ts";
import { aboutSet, type ComparisonSet } from "../comparison/sets/comparison-set.ts";
import { notEnough } from "../comparison/minimum-others.ts";
import { type ScoreMethod, scoreValues } from "../comparison/score-values.ts";
import { ascending } from "../statistics/ascending.ts";
import { median } from "../statistics/median.ts";
import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import type { PolarityFactor } from "../statistics/favourable.ts";
import { rankBlock } from "../statistics/rank-block.ts";
import { positionWords } from "../wording/figure/position.ts";

/** The user's own figures, one per area. */
export interface OwnFigures {
  readonly values: ReadonlyMap<Area, number>;
  /** Number of pairs skipped: the area or the value was blank, or the value was not a number. */
  readonly skipped: number;
}

/** What can be calculated for the council's own figure among those of a set. */
export type RelativeMethod =
  | ScoreMethod
  | "position"
  | "median"
  | "n"
  | "missing"
  | "missing names"
  | "left out"
  | "skipped";

/**
 * Scores a council's own figure against those of its set, all from the user's list.
 *
 * The unit of the figures is unknown, so a gap in per cent is never refused because of it. Members that the list lacks
 * are counted and named on request; median, n and missing do not need the council's own figure.
 *
 * @param factor which way is good: +1 high, -1 low, 0 neither
 */
export function relativeAnswer(
  method: RelativeMethod,
  factor: PolarityFactor,
  { area, set, figures }: { area: Area; set: ComparisonSet; figures: OwnFigures },
): number | string | NoValue {
  const { values, skipped } = figures;
  const others = ascending(set.members.flatMap((member) => values.get(member) ?? []));
  const lacking = set.members.filter((one) => !values.has(one)).map((one) => one.name);
  const missing = [...lacking, ...set.outsideEngland];
  if (method === "n") return others.length;
  if (method === "missing") return missing.length;
  if (method === "missing names") return missing.join("; ");
  if (method === "left out") return set.leftOut.join("; ");
  if (method === "skipped") return skipped;
  if (method === "median") return aboutSet(notEnough("median", others.length) ?? median(others), set);
  const own = values.get(area);
  if (own === undefined) return noValue("not-held", { area: area.name, list: "own" });
  if (method === "position") return placeOf(own, others, factor, set);
  const scored = aboutSet(scoreValues(method, { own, others, factor, unit: "" }), set);
  return isNoValue(scored) ? scored : scored.value;
}

function placeOf(own: number, others: readonly number[], factor: PolarityFactor, set: ComparisonSet): string | NoValue {
  const alone = notEnough("rank", others.length);
  return alone === null ? positionWords(rankBlock(own, others, factor)) : aboutSet(alone, set);
}
