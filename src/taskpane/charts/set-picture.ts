/** One council of the set, in the order in which it is drawn. */
export interface SetBar {
  readonly name: string;
  readonly value: number;
  /** Without unit, as it stands beside the bar. */
  readonly text: string;
  /** With unit, for sentences. */
  readonly full: string;
  readonly lower: number | null;
  readonly upper: number | null;
  /** "4.3 to 5.6"; null where no interval is published. */
  readonly interval: string | null;
  /** "6th", "joint 3rd to 5th"; null where the metric gives no places. */
  readonly place: string | null;
  readonly own: boolean;
  /** So far from the others that its bar is cut: one value must not flatten fifteen. */
  readonly far: boolean;
}

export type SetOrder = "lowest first" | "highest first" | "by name";

/** Everything the picture of a set shows; nothing is computed when it is drawn. */
export interface SetPicture {
  /** The own council's name, which may have no bar. */
  readonly own: string;
  readonly bars: readonly SetBar[];
  readonly order: SetOrder;
  /** "low is good", "high is good"; null where neither is, or nothing is judged. */
  readonly good: string | null;
  /** "6th of 16"; null where there is none. */
  readonly position: string | null;
  readonly median: { readonly value: number; readonly full: string } | null;
  /** Members without a figure. */
  readonly missing: readonly string[];
}
