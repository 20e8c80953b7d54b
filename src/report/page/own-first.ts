import type { Area } from "../../areas/area.ts";
import type { Metric, Outcome } from "../../framework/metric.ts";

/**
 * The order of a report's outcomes. A district's begins with those that are districts' job, the more of their metrics are
 * theirs alone the earlier: housing, homelessness, waste, neighbourhoods. All else, and any other council's, is in the
 * framework's order.
 */
export function ownFirst<Page extends { readonly outcome: Outcome }>(
  { tier }: Pick<Area, "tier">,
  metrics: readonly Metric[],
  pages: readonly Page[],
): Page[] {
  if (tier !== "district") return [...pages];
  const share = ({ outcome: { number } }: Page): number => {
    const all = metrics.filter(({ outcome }) => outcome === number);
    return all.filter(({ responsibility }) => responsibility.councils === "lower").length / Math.max(1, all.length);
  };
  return [...pages].sort((one, other) => share(other) - share(one) || one.outcome.number - other.outcome.number);
}
