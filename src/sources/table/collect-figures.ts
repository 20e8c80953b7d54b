import type { Issue, IssueCode } from "../../pack/assembly/observed.ts";
import type { Place } from "../areas/area-directory.ts";
import type { Figure } from "./figure.ts";
import type { Reading, SourceFigure } from "./source-figure.ts";
import type { TableRow } from "./table.ts";

/** A row whose area has not been looked up yet. */
export type Candidate = Omit<SourceFigure, "area">;

/**
 * Gathers the figures of one file: leaves out areas the pack does not hold, keeps one figure per cell, and records
 * every unknown code, unreadable number and duplicate.
 */
export class FigureCollector {
  readonly #file: string;
  readonly #issues: Issue[];
  readonly #figures = new Map<string, { figure: SourceFigure; recoded: boolean }>();
  readonly #codeConflicts: string[] = [];

  constructor(file: string, issues: readonly Issue[]) {
    this.#file = file;
    this.#issues = [...issues];
  }

  /** Adds a figure for the place that a code of the file refers to. */
  add(place: Place, code: string, figure: Candidate): void {
    if (place.kind === "unknown") {
      this.fault("unknown-area", figure.row, null, `"${code}" is no council, former council or wider area we know`);
    }
    if (place.kind !== "held") return;
    const key = `${figure.measure}|${figure.period}|${place.code}`;
    const before = this.#figures.get(key);
    // Flags describe a number; a mark has none.
    const flags = figure.value === null ? [] : figure.flags;
    const entry = { figure: { ...figure, area: place.code, flags }, recoded: place.recoded };
    if (before === undefined) this.#figures.set(key, entry);
    else if (before.recoded === place.recoded) this.#duplicate(figure, before.figure, code);
    else this.#preferNewCode(key, before, entry);
  }

  fault(code: IssueCode, row: number | null, column: string | null, message: string): void {
    this.#issues.push({ file: this.#file, row, column, code, message });
  }

  /** The figure; or null, recording an issue, when the cell holds neither a number nor a known mark. */
  checked(figure: Figure | null, row: TableRow<string>, column: string): Figure | null {
    if (figure === null) {
      const found = JSON.stringify(row.cells[column] ?? "");
      this.fault("unreadable-number", row.row, column, `${found} is neither a number nor a mark known for this file`);
    }
    return figure;
  }

  reading(): Reading {
    const figures = [...this.#figures.values()].map((entry) => entry.figure);
    return { file: this.#file, figures, issues: this.#issues, codeConflicts: this.#codeConflicts };
  }

  #duplicate(figure: Candidate, before: SourceFigure, code: string): void {
    const message = `${figure.measure}, ${figure.period}, ${code} stands in row ${before.row} already`;
    this.fault("duplicate", figure.row, null, message);
  }

  #preferNewCode(
    key: string,
    before: { figure: SourceFigure; recoded: boolean },
    after: { figure: SourceFigure; recoded: boolean },
  ): void {
    const kept = before.recoded ? after : before;
    if (before.figure.value !== after.figure.value) {
      const left = before.recoded ? before : after;
      const { measure, period, area } = kept.figure;
      this.#codeConflicts.push(
        `${this.#file}: ${measure}, ${period}, ${area}: ${said(kept.figure)} under the new code, ${said(left.figure)} under the old`,
      );
    }
    this.#figures.set(key, kept);
  }
}

const said = ({ value }: Pick<SourceFigure, "value">): string => (value === null ? "no figure" : String(value));
