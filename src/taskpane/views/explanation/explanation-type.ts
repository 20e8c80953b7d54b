import type { FigureState } from "../../model/state.ts";

/** What is known of a cell with a LOF formula, ready to be shown. */
export interface CellExplanation {
  readonly answer: CellAnswer;
  /** What the formula says; the first sentence is the most important. */
  readonly words: readonly string[];
  /** Where the formula is more than one LOF call: a sentence that says so, and what its other calls say. */
  readonly whole: readonly string[];
  readonly facts: readonly CellFact[];
  /** A formula that would give an answer, where there is one. */
  readonly fix: CellFix | null;
  /** The figure it is about; null where it is about none or several. */
  readonly figure: { readonly id: string; readonly outcome: number } | null;
  /** A formula that says the reason in a cell of its own; null where there is none. */
  readonly reason: string | null;
}

/** What the cell shows. */
export interface CellAnswer {
  /** "Better", "17.1%", "#N/A". */
  readonly text: string;
  readonly state: FigureState | null;
  /** Whether it is an error. */
  readonly trouble: boolean;
  /** A few words next to it: "not a district figure"; "" for none. */
  readonly aside: string;
}

export interface CellFact {
  readonly name: string;
  readonly value: string;
  /** A web address with more about it; null for plain text. */
  readonly address: string | null;
}

export interface CellFix {
  /** "Use Kent instead". */
  readonly title: string;
  readonly formula: string;
  /** "19.4%, 2024/25"; "" where it is not known. */
  readonly gives: string;
}
