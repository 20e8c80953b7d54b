import type { NoValue } from "../../statistics/no-value.ts";
import type { RankInterval } from "../../statistics/rank-interval.ts";
import type { IntervalOrigin } from "./interval-origin.ts";
import type { TestedAmongAll } from "./tested.ts";

/** What the 95% intervals let be said of one figure: what `LOF.CERTAINTY`, tables, pane and report show. */
export interface Certainty {
  /** The places left open to the area; or why none are named. */
  readonly places: RankInterval | NoValue;
  /** The same, wide enough for all places of the set to hold at once. */
  readonly joint: RankInterval | NoValue;
  /** The verdict as a test among all of the council's; or why it is not tested. */
  readonly test: TestAmong | NoValue;
  readonly interval: IntervalOrigin;
}

/** A verdict with its p-value, whether it holds, and among how many. */
export interface TestAmong extends TestedAmongAll {
  /** How many metrics of the council are judged against that set, this one included. */
  readonly judged: number;
}
