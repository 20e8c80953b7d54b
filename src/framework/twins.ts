import type { Metric } from "./metric.ts";

/** Metrics without those that repeat the figures of another one among them: a shared name means the original. */
export function withoutTwins(metrics: readonly Metric[]): readonly Metric[] {
  if (metrics.length < 2) return metrics;
  const ids = new Set(metrics.map((metric) => metric.id));
  return metrics.filter((metric) => metric.sameAs === null || !ids.has(metric.sameAs));
}
