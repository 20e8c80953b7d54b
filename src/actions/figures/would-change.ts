import type { LofSyntax } from "../../formula/syntax/syntax.ts";
import type { Desk } from "../../queries/desk.ts";
import type { CallFunction, GivenCells } from "../../report/call-function.ts";
import type { CellAddress, CellValue, Port } from "../../workbook/port.ts";
import { changeWords } from "../../wording/workbook/figures-words.ts";
import { fullName } from "../freeze/scope.ts";
import { After } from "./foretell/after.ts";
import { BookCells, type FormulaCell } from "./foretell/book-cells.ts";
import { Breather } from "./foretell/breather.ts";
import { errorIn } from "./foretell/clipped.ts";
import { Untold } from "./foretell/plain-values.ts";
import { Now } from "./foretell/now.ts";
import { differs } from "./foretell/same-shown.ts";
import { whyChanged } from "./foretell/why-changed.ts";
import { isOurList } from "./list-names.ts";

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
  /**
   * A sentence where the cell shows now what the figures of before do not give; null where it shows what they give; ""
   * where these figures are not at hand, so that it is not known.
   */
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
  /**
   * The figures that the workbook shows, and those that it would take. May be the same: then it is told which cells do not
   * show what these give. Null where those that it shows are not at hand.
   */
  readonly before: Desk | null;
  readonly after: Desk;
  /** Asks functions of a desk; see `answeringFrom` of the pack holder. */
  readonly call: (desk: Desk) => CallFunction;
  readonly signal?: AbortSignal;
  /** Called with the LOF cells foretold so far, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Foretells which LOF cells of a workbook will show something else with other figures. Nothing is written. Frozen cells
 * are no formulas and do not change.
 *
 * Formulas are worked out here from the cells that they refer to, those that are LOF cells themselves with what they will
 * show. Where that is not certain (names, tables, functions of Excel's that are not worked out here) the cell is untold,
 * never the same.
 *
 * @throws PortError "stopped" at the signal
 */
export async function cellsThatWouldChange(port: Port, options: WouldChangeOptions): Promise<WouldChange> {
  const { before, after, call, signal, onProgress } = options;
  const breather = new Breather(signal);
  const book = await BookCells.read(port, breather);
  const ours = book.formulas.filter((one) => one.isLof && !isOurList(one.cell.sheet));
  const now = new Now(book, remembering(call(before ?? after)));
  // All of one desk before all of the other: functions keep what they looked up, for one desk at a time.
  for (const one of ours) {
    now.look(one);
    if (breather.isDue()) await breather.pause();
  }
  // Asked of one desk twice, it is not known that the cells are of it.
  const answered = before === after ? null : (of: LofSyntax, cell: FormulaCell) => now.answer(of, cell);
  const then = new After(book, remembering(call(after)), port.can.liveSpills, answered);
  let done = 0;
  await then.foretell(ours, breather, () => onProgress?.(++done, ours.length));
  const found = { changed: [] as CellChange[], same: 0, untold: [] as UntoldCell[] };
  for (const one of ours) {
    const change = changeOf(one, now, then, options);
    if (change === null) found.same++;
    else if ("cells" in change) found.changed.push(change);
    else found.untold.push(change);
    if (breather.isDue()) await breather.pause();
  }
  const sheets = [...new Set(ours.map(({ cell }) => cell.sheet))];
  return { ...found, protectedSheets: sheets.filter((sheet) => book.isProtected(sheet)) };
}

/** How one LOF cell changes; null where it stays as it is. */
function changeOf(
  of: FormulaCell,
  now: Now,
  then: After,
  desks: Pick<WouldChangeOptions, "before" | "after">,
): CellChange | UntoldCell | null {
  const outcome = then.outcomeOf(of);
  const told = now.told(of);
  const shown = withSentences(of.shown, told);
  const { cell: at, formula } = of;
  if (outcome.kind === "untold") {
    const [call] = callsThatChange(of, now, then);
    if (call !== undefined && desks.before !== null) {
      const { before, after } = call;
      const why = whyChanged(of, [call], then, { before: desks.before, after: desks.after });
      return { at, formula, first: at, cells: call.at.cells, before, after, why, call: call.of.text, unlike: null };
    }
    const why = errorIn(of.shown) === "#BUSY!" ? changeWords.busy(outcome.why) : outcome.why;
    return { at, formula, before: of.shown[0]?.[0] ?? null, why };
  }
  const differ = differs(shown, outcome.rows);
  if (differ === null) return null;
  const { row, column, cells } = differ;
  const change = {
    at,
    formula,
    first: { ...at, row: at.row + row, column: at.column + column },
    cells,
    before: shown[row]?.[column] ?? null,
    after: outcome.rows[row]?.[column] ?? null,
    call: null,
  };
  const { before, after } = desks;
  if (before === null) return { ...change, why: then.worksFrom(of) ?? changeWords.notAtHand, unlike: "" };
  const unlike = told === null || differs(shown, told) === null ? null : unlikeSentence(of, before);
  const isAsBefore = unlike !== null && told !== null && differs(told, outcome.rows) === null;
  const asked = of.syntax.kind === "lof" ? [{ of: of.syntax, at: differ }] : callsThatChange(of, now, then);
  const why = isAsBefore ? changeWords.sameFigures : whyChanged(of, asked, then, { before, after });
  return { ...change, why, unlike };
}

/** A call whose answer changes, with the first cell of it that does. */
interface ChangedCall {
  readonly of: LofSyntax;
  readonly at: NonNullable<ReturnType<typeof differs>>;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The calls within a formula whose answers change, up to the first that is not known. */
function callsThatChange(of: FormulaCell, now: Now, then: After): ChangedCall[] {
  const found: ChangedCall[] = [];
  if (of.syntax.kind === "lof") return found;
  const calls = of.parts.filter((part): part is LofSyntax => part.kind === "lof");
  try {
    for (const call of calls) {
      const [before, after] = [now.answer(call, of), then.answer(call, of)];
      const at = differs(before, after);
      if (at === null) continue;
      const cell = (rows: GivenCells): CellValue => rows[at.row]?.[at.column] ?? null;
      found.push({ of: call, at, before: cell(before), after: cell(after) });
    }
  } catch (thrown) {
    if (!(thrown instanceof Untold)) throw thrown;
  }
  return found;
}

/** What a cell shows, with the sentences of its errors, which Excel does not give, where these are known. */
function withSentences(shown: GivenCells, told: GivenCells | null): GivenCells {
  if (told === null) return shown;
  return shown.map((row, r) =>
    row.map((value, c) => {
      const one = told[r]?.[c];
      if (typeof value !== "object" || value === null || value.message) return value;
      return typeof one === "object" && one !== null && one.error === value.error ? one : value;
    }),
  );
}

function unlikeSentence({ shown, cell }: FormulaCell, before: Desk): string {
  const error = errorIn(shown);
  if (error === "#NAME?" || error === "#BUSY!") return changeWords.notWorkedOut(error);
  return changeWords.unlike(fullName(cell), before.pack.built);
}

/** The same call with the same cells is asked once. */
function remembering(call: CallFunction): CallFunction {
  const known = new Map<string, GivenCells>();
  return (name, args) => {
    const size = args.reduce((sum, rows) => sum + (rows?.length ?? 0) * (rows?.[0]?.length ?? 0), 0);
    if (size > mostCells) return call(name, args);
    const key = JSON.stringify([name, args]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = call(name, args);
    if (known.size >= mostKnown) known.clear();
    known.set(key, answer);
    return answer;
  };
}

const mostCells = 200;
const mostKnown = 20_000;
