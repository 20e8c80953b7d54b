/**
 * Why there is no number. Every refusal in the product is one of these words, never NaN, null, 0 or "".
 *
 * The first group is about the figure, the second about a set, the third about a method that cannot
 * answer although the figure is there. `wording/` turns each into a sentence.
 */
export type Reason =
  | "suppressed" // withheld by the publisher because numbers are small
  | "not-published" // the publisher has no figure for this area, or does not say why it is missing
  | "not-published-for-period" // this area has figures, but none for the period asked for
  | "not-applicable" // the publisher says the measure has no meaning for this area
  | "not-applicable-to-tier" // the figure belongs to councils of another tier
  | "not-held" // published, but not in this pack (for this tier, or England)
  | "placeholder" // the framework names the metric, no figure exists yet
  | "breakdown-needed" // the metric has several series and no published total
  | "too-few-values"
  | "identical-values"
  | "not-judged" // flagged no-verdict, or the area's own value is partial; for what many tests leave standing: contextual
  | "neutral-polarity"
  | "median-is-zero"
  | "unit-is-share"
  | "tie-across-bands"
  | "no-interval"
  | "no-counts" // the counts behind a figure are not held
  | "other-kind" // the method is for other kinds of figure, such as proportions and rates
  | "too-few-periods"
  | "overlapping-periods"
  | "no-target"
  | "floor-on-wrong-side";

/** The answer that there is no number, with the reason. `detail` holds the facts a sentence needs, by name. */
export interface NoValue {
  readonly kind: "no-value";
  readonly reason: Reason;
  readonly detail: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Makes a {@link NoValue}. */
export function noValue(reason: Reason, detail: NoValue["detail"] = {}): NoValue {
  return { kind: "no-value", reason, detail };
}

/** Whether an answer is a reason instead of a number (or any other answer). */
export function isNoValue(answer: unknown): answer is NoValue {
  return typeof answer === "object" && answer !== null && (answer as { kind?: unknown }).kind === "no-value";
}

/**
 * The refusal of a statistic for which there are not enough values: how many there are, and how many are needed.
 *
 * @example tooFew(2, 3) // NoValue "too-few-values"
 */
export function tooFew(n: number, needed: number): NoValue {
  return noValue("too-few-values", { n, needed });
}
