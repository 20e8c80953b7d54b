import type { KpiMatch } from "../../../../../own-kpis/match.ts";

/** What changes the count and must be read before a match is accepted; null for nothing. */
export function cautionOf(match: KpiMatch): string | null {
  return (match as { readonly caution?: string | null }).caution ?? null;
}
