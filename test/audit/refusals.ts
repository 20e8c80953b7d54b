import type { AuditCase } from "./audit-case.ts";

/*
 * When src/METHODS.md requires a reason instead of a number, restated here independently, so that a refusal
 * cannot hide an answer that should be given.
 */

/** How many others are needed; where the rule counts N = n + 1, one less than it says. */
const minimumOthers: Readonly<Record<string, number>> = {
  median: 3,
  mean: 3,
  gap: 3,
  "gap%": 3,
  verdict: 3,
  q1: 5,
  q3: 5,
  mad: 5,
  z: 5,
  robustz: 5,
  favourable: 5,
  percentile: 9,
  "favourable percentile": 9,
  quartile: 9,
  quintile: 9,
  min: 1,
  max: 1,
  rank: 1,
  position: 1,
  n: 0,
};

const ofSet = new Set(["median", "mean", "q1", "q3", "min", "max", "mad", "n"]);
const needsPolarity = new Set(["quartile", "quintile", "favourable", "favourable percentile"]);

/** Words that the refusal's sentence must contain; null where an answer must be given. */
export function refusalDue(what: string, one: AuditCase): RegExp | null {
  const statistic = what.replace(", own included", "");
  const needed = minimumOthers[statistic];
  if (needed === undefined) throw new Error(`no rule for ${what}`);
  if (!ofSet.has(statistic)) {
    if (one.own === null) return /^#N\/A/;
    // "not judged" and "position only" are answers of VERDICT, not errors.
    if (one.noVerdict || one.partial) return /not judged/i;
  }
  if (one.others.length < needed) return /^#N\/A Too few values: /;
  if (statistic === "verdict" && (one.lower === null || one.upper === null)) return /^position only$/;
  if (statistic === "gap%" && /^%|points$/.test(one.unit)) return /^#N\/A The figure is itself a share or change/;
  if (needsPolarity.has(statistic) && one.factor === 0) return /^#N\/A Neither high nor low is good/;
  return null;
}

/** The sentence that goes with a formula's own word for "no number". */
export const refusalFor: Readonly<Record<string, RegExp>> = {
  identical: /^#N\/A All values of .* are the same/,
  tie: /^#N\/A A tie spans two bands/,
  "median is 0": /^#N\/A The median is 0/,
};
