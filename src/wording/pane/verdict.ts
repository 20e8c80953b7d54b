import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import type { Distance } from "../../comparison/distance.ts";
import type { Verdict } from "../../comparison/verdict.ts";
import type { Polarity } from "../../framework/metric.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { capital } from "../list.ts";
import { polarityWords } from "../metric-words.ts";
import { explainNoValue, noneFromCounts } from "../explain-no-value.ts";
import { distanceWords } from "../figure/distance.ts";
import { figureRange } from "../figure/number.ts";

export interface VerdictFacts {
  readonly verdict: Verdict | NoValue;
  /** From the median; said beside a verdict from a derived interval, which is often narrow. */
  readonly distance: Distance | NoValue;
  readonly unit: string;
  readonly polarity: Polarity;
  readonly set: ComparisonSet;
  readonly contextual: boolean;
}

/**
 * The reason behind a badge, in one or two sentences: where the interval lies, or why there is none, and which
 * direction is good. Words first, limits after them.
 */
export function verdictReason(facts: VerdictFacts): string {
  const good = facts.contextual
    ? "This describes the place, not the council’s performance."
    : `${capital(polarityWords(facts.polarity))}.`;
  return `${groundOf(facts)} ${good}`;
}

function groundOf({ verdict, distance, unit, set }: VerdictFacts): string {
  if (isNoValue(verdict)) {
    if (verdict.reason === "no-interval") {
      const nor = verdict.detail["counts"] === undefined ? "" : ` ${noneFromCounts}`;
      return `No 95% interval is published${nor}, so the gap to the median is not called better or worse, and other places cannot be ruled out.`;
    }
    if (verdict.reason === "not-judged") {
      // The pane shows the caveat elsewhere.
      const withoutCaveat = { ...verdict, detail: { ...verdict.detail, caveat: "" } };
      return `${explainNoValue(withoutCaveat)} So no position and no gap are given.`;
    }
    return explainNoValue(verdict);
  }
  const { lower, upper, median, word, derivedInterval } = verdict;
  const whose = `${mediansOwner(set)} median`;
  const limits = figureRange(lower, upper, unit);
  const side = lower > median ? "above" : "below";
  if (!derivedInterval) {
    const interval = `its 95% interval, ${limits}.`;
    return word === "similar"
      ? `${capital(whose)} lies within ${interval}`
      : `It lies wholly ${side} ${whose} by ${interval}`;
  }
  const interval = `its derived interval, ${limits}.`;
  if (isNoValue(distance))
    return word === "similar"
      ? `Similar: ${whose} lies within ${interval}`
      : `${capital(word)}: wholly ${side} ${whose} by ${interval}`;
  const near = `${capital(word)}, ${distance.band === "close" && word !== "similar" ? "though " : ""}${distanceWords(distance)} ${whose}`;
  return word === "similar"
    ? `${near}, which lies within ${interval}`
    : `${near}. It lies wholly ${side} it by ${interval}`;
}

/** The owner of the median: "the neighbours’", "the set’s". */
function mediansOwner({ kind }: ComparisonSet): string {
  const neighbours = kind === "open-model" || kind === "official-list" || kind === "published-list";
  return neighbours ? "the neighbours’" : "the set’s";
}
