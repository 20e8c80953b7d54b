import type { Pack } from "../../pack/pack.ts";
import { councilsOf } from "../../queries/councils.ts";
import { listMetrics } from "../../queries/framework-lists.ts";
import { isRefusal } from "../../wording/refusal.ts";

/** A choice in a list: what goes into the formula, and a label. */
export interface Choice {
  readonly value: string;
  readonly hint: string;
}

/** What the fields of a formula offer, calculated once. */
export interface PaneData {
  readonly councils: readonly Choice[];
  /** Every metric that has figures, with each breakdown listed separately. */
  readonly metrics: readonly Choice[];
}

/** Reads from the pack what the fields of a formula offer. */
export function paneData(pack: Pack): PaneData {
  const councils = councilsOf(pack, null, null);
  return {
    councils: isRefusal(councils) ? [] : councils.map((area) => ({ value: area.name, hint: area.type })),
    metrics: listMetrics(pack).flatMap(({ metric, outcome, series }) =>
      series === null
        ? []
        : [
            {
              value: series.breakdown === null ? metric.shortName : `${metric.shortName}, ${series.breakdown}`,
              hint: outcome.title,
            },
          ],
    ),
  };
}
