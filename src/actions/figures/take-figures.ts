import { isOther, isWhole, parseCalls } from "../../formula/parse-formula.ts";
import { type Mark, markKey, type PackName, readMark } from "../../pack/mark.ts";
import { type CellValue, type Port, PortError } from "../../workbook/port.ts";
import { takeWords as words } from "../../wording/workbook/figures-words.ts";
import { fullName } from "../freeze/scope.ts";
import { patience as usualPatience, type Patience, type SheetFormula } from "../freeze/sheet-formulas.ts";
import { type ChangedRow, changedRows, foretoldRows } from "./changed-rows.ts";
import {
  changedSheet,
  readChangedRows,
  removeChangedSheet,
  rewriteChangedRows,
  writeChangedSheet,
} from "./changed-sheet.ts";
import { ourFormulas, refuseProtected } from "./enter-again.ts";
import { isSameMark, move } from "./move.ts";
import type { CellChange, WouldChange } from "./would-change.ts";

export interface BackOptions {
  /** The workbook's mark as it was read. */
  readonly from: Mark;
  /** The version of this program. */
  readonly version: string;
  /** Switches the functions of this page to a pack: to the other one, and back where it fails. */
  readonly provide: (pack: PackName) => Promise<void>;
  readonly signal?: AbortSignal;
  /** Called with the cells entered so far, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly patience?: Patience;
}

export interface TakeOptions extends Omit<BackOptions, "from"> {
  /** The workbook's mark as it was read; null where it has none. One that has `taking` is taken up again. */
  readonly from: Mark | null;
  readonly to: PackName;
  /** What was foretold for these figures, for the sheet of what changed. */
  readonly foretold: WouldChange;
  /** ISO date of today, for the sheet. */
  readonly date: string;
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
 * shows now. When the page dies in the middle, or going back fails too, `unfinishedTaking` finds it.
 *
 * Settings are in no undo step, and entering the same formula again is none: undo does not bring the earlier figures back,
 * `goBack` does.
 *
 * @throws PortError "protected" before anything is written; "stopped"; "failed" where a cell could not be entered
 */
export async function takeFigures(port: Port, options: TakeOptions): Promise<Taken> {
  const { to, foretold, date, version } = options;
  const { before, from } = beforeOf(options.from, to);
  const held = await ourFormulas(port);
  refuseProtected(held);
  if (port.host === "file" && foretold.untold.length > 0) throw new PortError("unsupported", words.untoldInFile);
  await refuseOvertaken(port, options.from);
  // A taking that was interrupted: what its sheet says of the cells that it changed is known no more from the cells.
  const isAgain = options.from?.taking?.sha256 === to.sha256;
  const earlier = isAgain ? await readChangedRows(port) : [];
  const mark: Mark = { ...to, version, ...(before && { before }) };
  const rows = new Map(foretoldRows(foretold).map((row) => [fullName(row.at), row]));
  for (const row of earlier) rows.set(fullName(row.at), row);
  const stale = staleOf(foretold.changed, "before");
  const doubtful = new Set([...rows.keys()].filter((name) => !stale.has(name)));
  let sheet: string | null = null;
  const entered = await port.grouped("Take newer figures", () =>
    move(port, {
      ...options,
      patience: options.patience ?? usualPatience,
      isMixed: options.from?.taking !== undefined,
      during: { ...(from ?? mark), taking: to },
      to: {
        pack: to,
        mark,
        stale,
        doubtful,
        ...inFile(port, held, foretold, "after"),
      },
      back: from && {
        pack: from,
        mark: from,
        stale: staleOf(foretold.changed, "after"),
        doubtful,
        ...inFile(port, held, foretold, "before"),
      },
      prepare: async () => {
        if (rows.size > 0) sheet = await writeChangedSheet(port, [...rows.values()], { from, to, date });
      },
      finish: async (shown) => {
        const all = changedRows(held, shown, foretold, earlier);
        if (all.length === 0) await removeChangedSheet(port);
        else if (sheet === null) sheet = await writeChangedSheet(port, all, { from, to, date });
        else await rewriteChangedRows(port, sheet, all, rows.size);
        if (all.length === 0) sheet = null;
      },
      undo: async () => void (await removeChangedSheet(port)),
    }),
  );
  return { mark, entered, sheet };
}

/**
 * Goes back to the figures before (`from.before`), or, where a taking was left unfinished (`from.taking`), to those of the
 * mark itself. The sheet of what changed goes, for it is true no more.
 */
export async function goBack(port: Port, options: BackOptions): Promise<Taken> {
  const { from, version } = options;
  const isUnfinished = from.taking !== undefined;
  const target = isUnfinished ? from : from.before;
  if (target === undefined) throw new PortError("failed", words.noBefore);
  const settled = withoutTaking(from);
  const mark: Mark = isUnfinished ? settled : { sha256: target.sha256, built: target.built, version };
  const held = await ourFormulas(port);
  refuseProtected(held);
  await refuseOvertaken(port, from);
  // Going back that was left unfinished came from the newer figures, and leads to them again.
  const isToNewer = isUnfinished && from.before?.sha256 === from.taking.sha256;
  const rows = await readChangedRows(port).catch(() => []);
  const stale = staleRows(rows, isToNewer ? "before" : "after");
  // Where the sheet is gone it is known of no cell.
  const listed = rows.length > 0 ? rows.map(({ at }) => fullName(at)) : held.map(({ cell }) => fullName(cell));
  const doubtful = new Set(listed.filter((name) => !stale.has(name)));
  const entered = await port.grouped("Go back to earlier figures", () =>
    move(port, {
      ...options,
      patience: options.patience ?? usualPatience,
      isMixed: isUnfinished,
      during: isUnfinished ? from : { ...from, taking: target },
      to: { pack: target, mark, stale, doubtful },
      back: isUnfinished ? null : { pack: from, mark: from, stale: new Map<string, CellValue>(), doubtful },
      prepare: async () => undefined,
      finish: async () => undefined,
      undo: async () => undefined,
    }),
  );
  // All cells show the earlier figures: a sheet that cannot be removed now is no reason to say otherwise.
  if (!isToNewer) await removeChangedSheet(port).catch(() => undefined);
  return { mark, entered, sheet: await changedSheet(port).catch(() => null) };
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

/** Another window, or somebody else in the same workbook, may have brought it to other figures since its mark was read. */
async function refuseOvertaken(port: Port, from: Mark | null): Promise<void> {
  const mark = readMark(await port.readSetting(markKey));
  const isAsRead = mark === "unreadable" ? from === null : isSameMark(mark, from);
  if (!isAsRead) throw new PortError("failed", words.untouched(words.overtaken));
}

function withoutTaking({ sha256, built, version, before }: Mark): Mark {
  return { sha256, built, version, ...(before && { before }) };
}

/** The mark to come back to, and the pack that the new mark names as the one before. */
function beforeOf(from: Mark | null, to: PackName): { from: Mark | null; before: PackName | null } {
  if (from === null) return { from, before: null };
  const settled = withoutTaking(from);
  const { sha256, built } = settled;
  return { from: settled, before: sha256 === to.sha256 ? (settled.before ?? null) : { sha256, built } };
}

/** What cells show that were not entered again: of those of which it is known for certain, before and after. */
function staleOf(changed: readonly CellChange[], when: "before" | "after"): Map<string, CellValue> {
  const certain = changed.filter(({ at, first, formula, unlike }) => {
    const [call] = parseCalls(formula);
    const isPlain = call !== undefined && isWhole(call) && !call.args.some(isOther);
    return isPlain && unlike === null && at.row === first.row && at.column === first.column;
  });
  return new Map(certain.map((one) => [fullName(one.at), one[when]]));
}

/** The same from the sheet of what changed, which says it of numbers and single cells without a note. */
function staleRows(rows: readonly ChangedRow[], which: "before" | "after"): Map<string, CellValue> {
  const isSure = (one: ChangedRow): boolean => one.note === "" && typeof one[which] === "number";
  const sure = rows.filter((one) => isSure(one) && one.before !== one.after);
  return new Map(sure.map((one) => [fullName(one.at), one[which]]));
}

/** A file is given the values that were foretold. */
function inFile(port: Port, held: readonly SheetFormula[], { changed }: WouldChange, when: "before" | "after") {
  if (port.host !== "file") return {};
  const values = new Map(held.map(({ cell, values: all }) => [fullName(cell), all[0]?.[0] ?? null]));
  for (const one of changed) values.set(fullName(one.at), one[when]);
  return { valueFor: ({ cell }: SheetFormula): CellValue => values.get(fullName(cell)) ?? null };
}
