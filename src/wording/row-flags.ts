import type { Metric } from "../framework/metric.ts";
import type { Flag } from "../pack/pack.ts";
import { listed } from "./list.ts";
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
  readonly missingNames: readonly string[];
  readonly leftOut: readonly string[];
  /** There is a caveat of this council's own; `LOF.NARRATIVE` and the pane give its words. */
  readonly councilCaveat: boolean;
}

/** Everything to note about a row's figures, in a few words each: "partial, ageing, 2 of set missing: Essex and Kent". */
export function rowFlagWords(facts: RowFlagFacts): string {
  const { metric, flags, contextual, staleness, olderPeriod, olderMembers, fallbackScale, councilCaveat } = facts;
  const words = [
    flagWords(flags, olderPeriod),
    metric.derived && !flags.includes("derived") ? "derived" : "",
    metric.status === "in-development" ? statusWords(metric.status) : "",
    contextual ? "contextual" : "",
    staleness === "up to date" ? "" : staleness,
    olderMembers > 0 ? `${olderMembers} of set older` : "",
    fallbackScale ? "fallback scale" : "",
    councilCaveat ? "council caveat" : "",
    missingFlag(facts),
    ...facts.leftOut.map((nation) => `${nation} left out of set`),
  ];
  return words.filter((word) => word !== "").join(", ");
}

/** "1 of set missing: Essex"; of many only the number, since `LOF.BENCHMARK` with "missing names" has them. */
function missingFlag({ missing, missingNames: names }: RowFlagFacts): string {
  if (missing === 0) return "";
  return `${missing} of set missing${names.length === 0 ? "" : `: ${listed(names)}`}`;
}
