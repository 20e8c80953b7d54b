import type { Polarity } from "../../framework/metric.ts";
import type { KpiMatch } from "../match.ts";

/** Which way is good by an accepted match; null for none, and for an own figure that counts the opposite. */
export function lentPolarity(accepted: KpiMatch | null): Polarity | null {
  return accepted === null || accepted.isOpposite ? null : (accepted.metric?.polarity ?? null);
}
