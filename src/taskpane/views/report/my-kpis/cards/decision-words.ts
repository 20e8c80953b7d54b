import type { KpiMatch } from "../../../../../own-kpis/match.ts";
import { reasonSentence } from "../../../../../own-kpis/match-words.ts";
import type { KpiDecision } from "../kpi-state.ts";

/** What is said of a decision: a few words, and what they leave open. */
export interface DecisionWords {
  readonly lead: string;
  /** What differs, or what was left, in sentences. */
  readonly rest: readonly string[];
}

/** The decision in words that are true after it: an accepted difference is still one. */
export function decisionWords(decision: KpiDecision, suggested: KpiMatch): DecisionWords {
  if (decision.kind === "none")
    return {
      lead: "Left unmatched",
      rest: suggested.grade === "none" ? suggested.reasons.map(reasonSentence) : [],
    };
  const { match, how } = decision;
  const differences = match.grade === "close" ? [] : match.reasons.map(reasonSentence);
  const verb = how === "chosen" ? "Chosen by you" : "Accepted";
  return { lead: differences.length === 0 ? verb : `${verb}, although it differs`, rest: differences };
}
