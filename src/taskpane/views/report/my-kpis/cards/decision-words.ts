import type { KpiMatch } from "../../../../../own-kpis/match.ts";
import type { MeasurePart } from "../../../../../own-kpis/definitions/definition.ts";
import { type KpiReason, reasonSentence } from "../../../../../own-kpis/match-words.ts";
import { listed } from "../../../../../wording/list.ts";
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
  if (differences.length === 0) return { lead: verb, rest: [] };
  const parts = partsOf(match.reasons);
  return { lead: `${verb}, although ${parts === "" ? "it differs" : `${parts} differ`}`, rest: differences };
}

const names: Readonly<Partial<Record<MeasurePart, string>>> = {
  age: "ages",
  group: "groups",
  unit: "units",
  time: "times",
  breakdown: "breakdowns",
  exclusions: "exclusions",
  measure: "measures",
};

/** "ages and units": what differs, each once; "" where that is not said in a word. */
function partsOf(reasons: readonly KpiReason[]): string {
  const parts = [
    ...new Set(reasons.flatMap(({ part, parts: several }) => several ?? (part === undefined ? [] : [part]))),
  ];
  const named = parts.flatMap((part) => names[part] ?? []);
  return named.length < parts.length ? "" : listed(named);
}
