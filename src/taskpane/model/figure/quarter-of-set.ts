import { benchmark } from "../../../comparison/benchmark.ts";
import { judgingFactor } from "../../../comparison/polarity.ts";
import type { QuartileBand } from "../../../statistics/quartile-band.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import type { ComparisonRow } from "../../../queries/comparison-row.ts";
import { figure } from "../../../wording/figure/number.ts";
import { quarterWords } from "../../../wording/pane/quarter-of-set.ts";

/**
 * In which quarter of the set the council's figure lies, and what the best quarter of the others reaches; "" where
 * neither high nor low is good, where nothing is judged, and where too few have a figure.
 *
 * The band counts the council's own figure and the target does not, so that a figure may reach the target without being
 * in the best quarter: no target is given then.
 */
export function quarterOfSet({ comparison, own, quartile }: ComparisonRow): string {
  const { pack, series } = comparison;
  const factor = judgingFactor(pack, series.metric);
  if (factor === 0 || isNoValue(own) || isNoValue(quartile)) return "";
  const band = quartile.value as QuartileBand;
  const best = band === "A" ? null : benchmark(comparison, factor === 1 ? "q3" : "q1");
  const isShort = best !== null && !isNoValue(best) && factor * (best - own.value) > 0;
  const target = isShort ? figure(best, series.unit) : null;
  return quarterWords({ band, best: target, sameAsShown: target === figure(own.value, series.unit) });
}
