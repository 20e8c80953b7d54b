import type { Metric } from "../framework/metric.ts";
import type { Flag } from "../pack/pack.ts";
import { flagWords, statusWords } from "./metric-words.ts";

/** The facts for the flags of a comparison row. */
export interface RowFlagFacts {
  readonly metric: Metric;
  /** Flags of the area's own figure; empty when it has none. */
  readonly flags: readonly Flag[];
  readonly contextual: boolean;
  /** "ageing", "out of date"; "up to date" is not shown. */
  readonly staleness: string;
  readonly olderPeriod: boolean;
  /** Members counted with a figure of an older period. */
  readonly olderMembers: number;
  readonly fallbackScale: boolean;
  readonly missing: number;
  /** There is a caveat of this council's own; `LOF.NARRATIVE` and the pane give its words. */
  readonly councilCaveat: boolean;
}

/** Everything to note about a row's figures, in a few words each: "partial, ageing, 2 of set missing". */
export function rowFlagWords(facts: RowFlagFacts): string {
  const { metric, flags, contextual, staleness, olderPeriod, olderMembers, fallbackScale, missing, councilCaveat } =
    facts;
  const words = [
    flagWords(flags, olderPeriod),
    metric.derived && !flags.includes("derived") ? "derived" : "",
    metric.status === "in-development" ? statusWords(metric.status) : "",
    contextual ? "contextual" : "",
    staleness === "up to date" ? "" : staleness,
    olderMembers > 0 ? `${olderMembers} of set older` : "",
    fallbackScale ? "fallback scale" : "",
    councilCaveat ? "council caveat" : "",
    missing > 0 ? `${missing} of set missing` : "",
  ];
  return words.filter((word) => word !== "").join(", ");
}
