import type { AreaCode } from "../../areas/area.ts";
import type { Issue } from "../../pack/assembly/observed.ts";
import type { Flag, State } from "../../pack/pack.ts";

/** A figure as an adapter reads it: its measure under the publisher's name, its period as published. */
export interface SourceFigure {
  readonly measure: string;
  readonly area: AreaCode;
  readonly period: string;
  readonly value: number | null;
  readonly state: State | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly flags: readonly Flag[];
  readonly row: number;
}

/** What an adapter makes of a file: figures, and everything that is wrong with it. */
export interface Reading {
  readonly file: string;
  readonly figures: readonly SourceFigure[];
  readonly issues: readonly Issue[];
  /** Cells in which a file carries a council under its old and its new code with different figures; the new one is kept. */
  readonly codeConflicts: readonly string[];
}
