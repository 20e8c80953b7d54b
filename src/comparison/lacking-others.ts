import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import { aboutSet } from "./sets/comparison-set.ts";
import type { Comparison } from "./compare-in-set.ts";
import { notEnough, type SizedStatistic } from "./minimum-others.ts";
import { missingMembers } from "./missing-members.ts";

/**
 * Why a statistic has too few others; null when there are enough. Where no member has a figure because none is held, it
 * says that and not that there are too few: the figures of the set are as absent as the council's own.
 */
export function lackingOthers(comparison: Comparison, statistic: SizedStatistic): NoValue | null {
  const tooFew = notEnough(statistic, comparison.n);
  return tooFew === null ? null : (noneHeld(comparison) ?? aboutSet<never>(tooFew, comparison.set));
}

/** The reason that all members have in common where the figures are not held for any of them; null otherwise. */
export function noneHeld(comparison: Comparison): NoValue | null {
  const { n, own, period, series, set } = comparison;
  if (n > 0) return null;
  const reasons = missingMembers(comparison).map(({ reason }) => reason?.reason ?? null);
  const all = (reason: NoValue["reason"]): boolean => reasons.length > 0 && reasons.every((one) => one === reason);
  if (isNoValue(own) && own.reason === "not-applicable-to-tier" && all("not-applicable-to-tier")) return own;
  if (!all("not-held")) return null;
  return noValue("not-held", {
    noneOf: set.name,
    metric: series.metric.shortName,
    period: series.periods[period]?.label ?? "",
    heldFor: [...series.heldFor],
  });
}
