import type { Desk } from "../queries/desk.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { explainNoValue } from "../wording/explain-no-value.ts";
import { isRefusal, type Refusal } from "../wording/refusal.ts";
import { argumentWords } from "../wording/arguments.ts";
import { beginCall } from "./call-bounds.ts";
import { cellError, type CellError, isCellError, valueError } from "./cell-error.ts";
import type { Cell } from "./arguments/cells.ts";
import { packState, settledPack, type PackState } from "./pack-holder.ts";
import { loadSentences } from "../wording/workbook/loading.ts";

/** What one cell of an answer may hold. */
export type OutCell = string | number | boolean | CellError;

/** A whole answer: rows of cells. */
export type OutCells = OutCell[][];

/**
 * Answers a call from the pack: at once when it is in memory, else as soon as it is or reading has failed.
 *
 * @param make runs the queries; anything it throws other than a cell's error is a bug of ours
 * @returns rows of cells. Before the pack is there it is a promise of them, which Excel takes as well; the type hides
 *   this because the generator of functions.json must see the answer's shape.
 */
export function answer(make: (desk: Desk) => OutCells): OutCells {
  const state = packState();
  if (state.kind !== "waiting") return fromState(state, make);
  return settledPack().then((settled) => fromState(settled, make)) as unknown as OutCells;
}

function fromState(state: PackState, make: (desk: Desk) => OutCells): OutCells {
  if (state.kind === "ready") return guarded(() => make(state.desk));
  throw cellError("#N/A", state.kind === "failed" ? state.sentence : loadSentences.notYet);
}

/** For calls that need no figures: handles our own bugs in the same way. */
export function guarded(make: () => OutCells): OutCells {
  beginCall();
  try {
    return showable(make());
  } catch (thrown) {
    if (isCellError(thrown)) throw thrown;
    report(thrown);
    throw valueError(loadSentences.ourMistake);
  }
}

/** A cell of Excel holds no longer text. */
const longestCell = 32_767;

/** No limit on what is read can be proved to hold for all answers: what no cell can hold is said, never shown. */
function showable(cells: OutCells): OutCells {
  for (const row of cells)
    row.forEach((cell, at) => {
      if (typeof cell === "number" && !Number.isFinite(cell)) row[at] = valueError(argumentWords.outOfRange);
      if (typeof cell === "string" && cell.length > longestCell)
        row[at] = valueError(argumentWords.longCell(longestCell));
    });
  return cells;
}

let reported = false;

/** A bug of ours is logged to the console once, not once per cell. */
function report(thrown: unknown): void {
  if (!reported) console.error("LOF:", thrown);
  reported = true;
}

/** A refusal or a missing figure as a cell shows it. */
export function refusalCell(answer: NoValue | Refusal): CellError {
  const isArgument = !isNoValue(answer) && answer.fault === "argument";
  return cellError(isArgument ? "#VALUE!" : "#N/A", reasonText(answer));
}

/** A refusal or a missing figure as text, where the message of an error cannot be seen. */
export function reasonText(answer: NoValue | Refusal): string {
  return isNoValue(answer) ? explainNoValue(answer) : answer.sentence;
}

/** An answer, or the error of the whole call when there is none. */
export function orThrow<T>(answer: T | NoValue | Refusal): T {
  if (isNoValue(answer) || isRefusal(answer)) throw refusalCell(answer);
  return answer;
}

/** An answer, or its error in that cell. */
export function orError(answer: OutCell | NoValue | Refusal): OutCell {
  return isNoValue(answer) || isRefusal(answer) ? refusalCell(answer) : answer;
}

/** The answer for input cells of which one is blank ("") or an error; undefined when all hold something to look up. */
export function passedOn(...cells: Cell[]): OutCell | undefined {
  for (const cell of cells) if (isCellError(cell)) return cell;
  return cells.includes(null) ? "" : undefined;
}

/** One value as a whole answer. */
export function single(cell: OutCell): OutCells {
  return [[cell]];
}

/** A list as a column. An empty list gives #N/A with the sentence, since a formula cannot return nothing. */
export function column(cells: readonly OutCell[], whenEmpty: string): OutCells {
  if (cells.length === 0) throw cellError("#N/A", whenEmpty);
  return cells.map((cell) => [cell]);
}
