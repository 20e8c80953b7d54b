import { type Mark, markKey, type PackName, readMark } from "../../pack/mark.ts";
import type { Port } from "../../workbook/port.ts";
import type { Patience } from "../freeze/sheet-formulas.ts";
import type { WouldChange } from "./would-change.ts";

export interface TakeOptions {
  /** The workbook's mark as it was read; null where it has none. One that has `taking` is taken up again. */
  readonly from: Mark | null;
  readonly to: PackName;
  /** The version of this program. */
  readonly version: string;
  /** Switches the functions of this page to a pack: to the new one, and back to the old one where it fails. */
  readonly provide: (pack: PackName) => Promise<void>;
  /** What was foretold for these figures, for the sheet of what changed. */
  readonly foretold: WouldChange;
  /** ISO date of today, for the sheet. */
  readonly date: string;
  readonly signal?: AbortSignal;
  /** Called with the cells entered so far, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly patience?: Patience;
}

export interface Taken {
  readonly mark: Mark;
  /** How many LOF cells were entered again. */
  readonly entered: number;
  /** The sheet of what changed; null where nothing did. */
  readonly sheet: string | null;
}

/**
 * Takes other figures: every LOF cell is entered again, whole or not at all. What changed is kept on a sheet. When it
 * fails or is stopped, the figures of before are provided and entered again; the error's sentence says what the workbook
 * shows now. When the page dies in the middle, `unfinishedTaking` finds it.
 *
 * Settings are in no undo step, and entering the same formula again is none: undo does not bring the earlier figures back,
 * `goBack` does.
 *
 * @throws PortError "protected" before anything is written; "stopped"; "failed" where a cell could not be entered
 */
export async function takeFigures(port: Port, options: TakeOptions): Promise<Taken> {
  await port.sheets();
  return { mark: { ...options.to, version: options.version }, entered: 0, sheet: null };
}

export interface BackOptions extends Omit<TakeOptions, "to" | "foretold" | "from" | "date"> {
  readonly from: Mark;
}

/**
 * Goes back to the figures before (`from.before`), or, where a taking was left unfinished (`from.taking`), to those of the
 * mark itself. The sheet of what changed goes, for it is true no more.
 */
export async function goBack(port: Port, options: BackOptions): Promise<Taken> {
  await port.sheets();
  return { mark: options.from, entered: 0, sheet: null };
}

/** A taking that was left in the middle: some cells may have the figures of `to`, the others those of `from`. */
export interface Unfinished {
  readonly mark: Mark;
  /** The figures of the mark: `goBack` brings all cells to these. */
  readonly from: PackName;
  /** Those that were being taken: `takeFigures` with `from: mark` brings all cells to these. */
  readonly to: PackName;
}

/** The taking that somebody began in this workbook and did not finish; null for none. */
export async function unfinishedTaking(port: Port): Promise<Unfinished | null> {
  const mark = readMark(await port.readSetting(markKey));
  if (mark === null || mark === "unreadable" || mark.taking === undefined) return null;
  return { mark, from: { sha256: mark.sha256, built: mark.built }, to: mark.taking };
}
