import { type Mark, markKey, markText, type PackName, readMark } from "../../pack/mark.ts";
import { type CellValue, type Port, PortError } from "../../workbook/port.ts";
import { takeWords as words } from "../../wording/workbook/figures-words.ts";
import type { Patience, SheetFormula } from "../freeze/sheet-formulas.ts";
import { enterAgain } from "./enter-again.ts";
import { keepMark } from "./keep-mark.ts";

/** Figures that all cells of a workbook are brought to. */
interface Side {
  readonly pack: PackName;
  /** What the workbook says of itself once they all have them. */
  readonly mark: Mark;
  /** What cells show that were not entered again. */
  readonly stale: ReadonlyMap<string, CellValue>;
  /** Cells of which that is not known. */
  readonly doubtful: ReadonlySet<string>;
  readonly valueFor?: (of: SheetFormula) => CellValue;
}

export interface Move {
  /** A taking was left unfinished: some cells may have other figures than the rest already. */
  readonly isMixed: boolean;
  /** What the workbook says while its cells are being entered: with `taking`. */
  readonly during: Mark;
  readonly to: Side;
  /** Where it comes back to when something goes wrong; null where there is nothing to come back to. */
  readonly back: Side | null;
  readonly provide: (pack: PackName) => Promise<void>;
  /** Before any cell is entered, after all are, and when it comes back. */
  readonly prepare: () => Promise<void>;
  readonly finish: (shown: readonly SheetFormula[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  readonly patience: Patience;
}

/**
 * Brings all LOF cells to other figures. The workbook says so before the first cell is entered, and until the last one is
 * read back: whenever this ends, its cells have the figures of its mark, or its mark says that some may not.
 *
 * @returns how many cells were entered
 */
export async function move(port: Port, plan: Move): Promise<number> {
  if (plan.signal?.aborted) throw new PortError("stopped", words.stoppedListing);
  let isBegun = plan.isMixed;
  try {
    await keepMark(port, plan.during);
    await plan.prepare();
    isBegun = true;
    await plan.provide(plan.to.pack);
    const { signal, onProgress, patience } = plan;
    const how = { patience, ...(signal && { signal }), ...(onProgress && { onProgress }) };
    const shown = await enterAgain(port, { ...how, ...plan.to });
    await plan.finish(shown);
    await refuseDisturbed(port, plan);
    await keepMark(port, plan.to.mark);
    return shown.length;
  } catch (error) {
    if (error instanceof Disturbed) throw await leftOpen(port, plan, error);
    throw await cameBack(port, plan, isBegun, error);
  }
}

/** Another window, or somebody else, moved the figures of the same workbook meanwhile: nobody knows which cells have which. */
class Disturbed extends PortError {}

/** @throws Disturbed where the mark is no more the one that this move wrote */
async function refuseDisturbed(port: Port, { during, to }: Move): Promise<void> {
  const mark = readMark(await port.readSetting(markKey));
  // Two that bring the workbook to the same figures do not disturb each other.
  const isKnown = mark !== "unreadable" && [during, to.mark].some((one) => isSameMark(mark, one));
  if (!isKnown) throw new Disturbed("failed", words.overtaken);
}

async function leftOpen(port: Port, { during }: Move, error: Disturbed): Promise<unknown> {
  await keepMark(port, during).catch(() => undefined);
  return told(error, words.notBack);
}

/** Whether two marks say the same, in whatever order. */
export function isSameMark(one: Mark | null, other: Mark | null): boolean {
  const [first, second] = [one, other].map((mark) => mark && JSON.stringify(readMark(markText(mark))));
  return first === second;
}

/** Comes back, and says what the workbook shows now. */
async function cameBack(port: Port, plan: Move, isBegun: boolean, error: unknown): Promise<unknown> {
  const { back, patience } = plan;
  try {
    if (isBegun) {
      if (back === null) return told(error, words.notBack);
      // It may say already that all is done, though that could not be read: then it must not be so while cells change.
      await keepMark(port, plan.during);
      await plan.provide(back.pack);
      await enterAgain(port, { patience, ...back });
      await refuseDisturbed(port, plan);
    }
    await plan.undo();
    await keepMark(port, back?.mark ?? null);
  } catch (again) {
    return again instanceof Disturbed ? leftOpen(port, plan, again) : told(error, words.notBack);
  }
  return told(error, isBegun ? words.isBack : words.untouched);
}

/** The error with a sentence of what came of it. Our own mistakes are thrown on as they are. */
function told(error: unknown, say: (why: string) => string): unknown {
  if (!(error instanceof PortError)) {
    const why = error instanceof Error ? error.message : String(error);
    return new PortError("failed", say(why), { cause: error });
  }
  return new PortError(error.reason, say(error.reason === "stopped" ? words.stopped : error.message), { cause: error });
}
