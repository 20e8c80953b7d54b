import type { AreaCode } from "../../areas/area.ts";
import type { Issue } from "../../pack/assembly/observed.ts";
import type { Flag, State } from "../../pack/pack.ts";

/** A figure as an adapter reads it, with the publisher's name for the measure and the period as published. */
export interface SourceFigure {
  readonly measure: string;
  readonly area: AreaCode;
  readonly period: string;
  readonly value: number | null;
  readonly state: State | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly flags: readonly Flag[];
  /** The counts behind the figure, where they are published. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** How many people answered a survey. */
  readonly respondents?: number | null;
  readonly row: number;
}

/** The result of reading a file: figures, and everything that is wrong with it. */
export interface Reading {
  readonly file: string;
  readonly figures: readonly SourceFigure[];
  readonly issues: readonly Issue[];
  /** Cells for which a file has different figures under a council's old and new code; the new one is kept. */
  readonly codeConflicts: readonly string[];
}
