import type { PackChangeKind } from "../wording/renewal/change-words.ts";

/** One thing that is another in the later pack. */
export interface PackChange {
  readonly kind: PackChangeKind;
  /** GSS code of the council it is about, of the later pack where it has it; null for what is about all. */
  readonly area: string | null;
  /** Id of the series or metric it is about, of the later pack where it has it; null for none. */
  readonly id: string | null;
  /** What it is about, by name: a measure, a council, a list of neighbours. */
  readonly what: string;
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

type Said = Pick<PackChange, "kind" | "what" | "before" | "after"> & Partial<PackChange>;

/** A change about which only what is said is known. */
export function changeOf(said: Said): PackChange {
  return { area: null, id: null, period: "", why: "", values: [null, null], ...said };
}
