import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import type { ComparisonSet } from "./comparison-set.ts";

/** A refusal with the set it is about, for the sentence a user reads; any other answer as it is. */
export function aboutSet<T>(answer: T | NoValue, set: ComparisonSet): T | NoValue {
  return isNoValue(answer) ? noValue(answer.reason, { ...answer.detail, set: set.name }) : answer;
}
