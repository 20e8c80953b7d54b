import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import type { Verdict } from "../../comparison/verdict.ts";
import type { Polarity } from "../../framework/metric.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { capital } from "../list.ts";
import { polarityWords } from "../metric-words.ts";
import { explainNoValue } from "../explain-no-value.ts";
import { figureRange } from "../figure/number.ts";

export interface VerdictFacts {
  readonly verdict: Verdict | NoValue;
  readonly unit: string;
  readonly polarity: Polarity;
  readonly set: ComparisonSet;
  readonly contextual: boolean;
}

/**
 * The reason behind a badge, in one or two sentences: where the interval lies, or why there is none, and which
 * direction is good.
 */
export function verdictReason({ verdict, unit, polarity, set, contextual }: VerdictFacts): string {
  const good = contextual
    ? "This describes the place, not the council’s performance."
    : `${capital(polarityWords(polarity))}.`;
  return `${groundOf(verdict, unit, mediansOwner(set))} ${good}`;
}

function groundOf(verdict: Verdict | NoValue, unit: string, owner: string): string {
  if (isNoValue(verdict)) {
    if (verdict.reason === "no-interval")
      return "No 95% interval is published, so the gap to the median is not called better or worse.";
    if (verdict.reason === "not-judged") {
      // The pane shows the caveat elsewhere.
      const withoutCaveat = { ...verdict, detail: { ...verdict.detail, caveat: "" } };
      return `${explainNoValue(withoutCaveat)} So no position and no gap are given.`;
    }
    return explainNoValue(verdict);
  }
  const { lower, upper, median, word, derivedInterval } = verdict;
  const interval = `The 95% interval${derivedInterval ? ", derived from published counts," : ","} ${figureRange(lower, upper, unit)},`;
  if (word === "similar") return `${interval} includes ${owner} median.`;
  return `${interval} lies wholly ${lower > median ? "above" : "below"} ${owner} median.`;
}

/** The owner of the median: "the neighbours’", "the set’s". */
function mediansOwner({ kind }: ComparisonSet): string {
  const neighbours = kind === "open-model" || kind === "official-list" || kind === "published-list";
  return neighbours ? "the neighbours’" : "the set’s";
}
