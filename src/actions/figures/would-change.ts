import type { Desk } from "../../queries/desk.ts";
import type { CallFunction } from "../../report/call-function.ts";
import type { CellAddress, CellValue, Port } from "../../workbook/port.ts";

/** A LOF cell that will show something else once other figures are taken. */
export interface CellChange {
  /** The cell with the formula. */
  readonly at: CellAddress;
  /** As it stands in the cell. */
  readonly formula: string;
  /** The first cell of its answer that differs; `at` itself where the answer is one cell. */
  readonly first: CellAddress;
  /** How many cells of its answer differ. */
  readonly cells: number;
  /** What `first` shows now; for a call within another formula, what the figures of before give it. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** One sentence. */
  readonly why: string;
  /**
   * The LOF call that `before` and `after` are the answers of, where what the formula makes of them cannot be foretold;
   * null where they are the cell's own.
   */
  readonly call: string | null;
  /** A sentence where the cell shows now what the figures of before do not give; null where it shows what they give. */
  readonly unlike: string | null;
}

/** A LOF cell of which it cannot be foretold what it will show. */
export interface UntoldCell {
  readonly at: CellAddress;
  readonly formula: string;
  /** What it shows now. */
  readonly before: CellValue;
  readonly why: string;
}

/** What other figures would change in a workbook. Every LOF cell is counted once: changed, same or untold. */
export interface WouldChange {
  /** In the order of sheets, rows and columns. */
  readonly changed: readonly CellChange[];
  readonly same: number;
  readonly untold: readonly UntoldCell[];
  /** Protected sheets with LOF cells: the figures cannot be taken before they are unprotected. */
  readonly protectedSheets: readonly string[];
}

export interface WouldChangeOptions {
  /** Of the figures that the workbook shows, and those that it would take. May be the same desk: then it is told what is not worked out with it. */
  readonly before: Desk;
  readonly after: Desk;
  /** Asks functions of a desk; see `answeringFrom` of the pack holder. */
  readonly call: (desk: Desk) => CallFunction;
  readonly signal?: AbortSignal;
  /** Called with the LOF cells foretold so far, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Foretells which LOF cells of a workbook will show something else with other figures. Nothing is written.
 *
 * @throws PortError "stopped" at the signal
 */
export async function cellsThatWouldChange(port: Port, options: WouldChangeOptions): Promise<WouldChange> {
  options.signal?.throwIfAborted();
  await port.sheets();
  return { changed: [], same: 0, untold: [], protectedSheets: [] };
}
