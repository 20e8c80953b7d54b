import type { Pack } from "../pack/pack.ts";
import type { Desk } from "../queries/desk.ts";
import type { PackChangeKind } from "../wording/renewal/change-words.ts";

/** One thing that is another in the later pack. */
export interface PackChange {
  readonly kind: PackChangeKind;
  /** GSS code of the council it is about, of the later pack where it has it; null for what is about all. */
  readonly area: string | null;
  /** Id of the series or metric it is about, of the later pack where it has it; null for none. */
  readonly id: string | null;
  /** Label of the period; "" for none. */
  readonly period: string;
  /** As people read them: "19.4%", "no figure: suppressed". */
  readonly before: string;
  readonly after: string;
  /** A sentence, or "" where before and after say it all. */
  readonly why: string;
  /** The figures as numbers; null where there is none. */
  readonly values: readonly [before: number | null, after: number | null];
}

/** Everything that is another in one pack than in an earlier one. */
export interface PackChanges {
  readonly before: Pack;
  readonly after: Pack;
  /** Councils, metrics and series first, then figures, then what follows from them. */
  readonly changes: readonly PackChange[];
  /** How many of each kind, in all. */
  readonly counts: Readonly<Record<PackChangeKind, number>>;
  /** Figures that are the same from another source: counted only. */
  readonly otherSource: number;
}

/** Compares two packs, council by council and series by series. */
export function packChanges(before: Desk, after: Desk): PackChanges {
  throw new Error(`not written yet: ${before.pack.built}, ${after.pack.built}`);
}
