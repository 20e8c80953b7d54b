import type { Tier } from "../areas/area.ts";
import { openModel } from "../neighbours/open-model.ts";
import type { Pack } from "../pack/pack.ts";

/** How many contextual indicators the open model has, and how many of them tell councils of a tier apart. */
export interface IndicatorCounts {
  readonly all: number;
  readonly used: number;
  /** Not held for the tier, or the same everywhere in it. */
  readonly missing: number;
  /** Of those used. */
  readonly proxies: number;
}

/** The indicators that the open model uses for a tier. @example modelIndicators(pack, "county") // 19 of 21 */
export function modelIndicators(pack: Pack, tier: Tier): IndicatorCounts {
  const rows = [...openModel(pack).standardised(tier).rows.values()];
  const used = pack.indicators.filter((_, column) => rows.some((row) => Number.isFinite(row[column])));
  return {
    all: pack.indicators.length,
    used: used.length,
    missing: pack.indicators.length - used.length,
    proxies: used.filter(({ status }) => status === "proxy").length,
  };
}
