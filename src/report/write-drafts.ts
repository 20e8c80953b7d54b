import { holds, oneCell } from "../formula/block.ts";
import { cellName } from "../formula/cell-name.ts";
import { FormulaError, type Namespace } from "../formula/formula.ts";
import { valuesIn } from "../workbook/values-in.ts";
import {
  type Block,
  type CellAddress,
  type CellValue,
  type Port,
  PortError,
  type ReadBlock,
  type WriteCell,
} from "../workbook/port.ts";
import { reportTrouble } from "../wording/report/report-words.ts";
import { takeBackWords } from "../wording/workbook/take-back.ts";
import type { CallFunction, GivenCells } from "./call-function.ts";
import { removeSheets } from "./record.ts";
import { type Condition, type Expression, expressionFormula } from "../formula/expression.ts";
import type { Content, SheetDraft } from "./sheet-draft.ts";
import { workOut } from "./work-out.ts";
import { writeAreas } from "../workbook/write-areas.ts";

export interface WriteDraftsOptions {
  readonly namespace?: Namespace;
  /** Calls our functions for the values that a file caches; left out where the host calculates them itself. */
  readonly call?: CallFunction | null;
  /** Cells of other sheets that the formulas refer to, for the same purpose. */
  readonly given?: readonly ReadBlock[];
  readonly signal?: AbortSignal;
  /** Called with the rows written so far, the total, and the sheet that is being written; none for a hidden one. */
  readonly onProgress?: (done: number, total: number, sheet?: string) => void;
  /** Called with each sheet as soon as it is there; what goes wrong in it stops nothing. */
  readonly onSheet?: (draft: SheetDraft) => Promise<void>;
  /** Called with a sentence for whatever the host would not do, and without which the sheets are whole. */
  readonly onLeftOut?: (sentence: string) => void;
}

/**
 * Adds the sheets of some drafts to a workbook, in their order. Formulas that refer to a sheet which comes later are
 * written once it is there, for hosts refuse them before.
 *
 * If it fails or is stopped part way, everything added is removed and the message says so.
 *
 * @param drafts their names must be free in the workbook: formulas refer to them
 */
export async function writeDrafts(
  port: Port,
  drafts: readonly SheetDraft[],
  options: WriteDraftsOptions = {},
): Promise<void> {
  const made: string[] = [];
  const cells = cellWriter(drafts, options);
  const total = drafts.reduce((sum, { cells: rows }) => sum + rows.length, 0);
  let before = 0;
  const postponed: Postponed[] = [];
  const signal = options.signal ? { signal: options.signal } : {};
  const taken = await namesOf(port);
  try {
    for (const [place, draft] of drafts.entries()) {
      const at = draft.hidden === true ? "" : draft.name;
      const onProgress = (done: number): void => options.onProgress?.(before + done, total, at);
      onProgress(0);
      if (options.signal?.aborted) throw new PortError("stopped", reportTrouble.stopped);
      const later = new Set(drafts.slice(place + 1).map(({ name }) => name));
      const now = rectangle(draft).map((row, r) =>
        row.map((content, c): WriteCell => {
          if (!refersTo(content, later)) return cells(content, { sheet: draft.name, row: r, column: c });
          postponed.push({ sheet: draft.name, row: r, column: c, content });
          return null;
        }),
      );
      const name = await port.addSheet({ ...draft, cells: now, tables: [] }, { ...signal, onProgress });
      made.push(name);
      if (name !== draft.name) throw new PortError("failed", reportTrouble.renamed(draft.name));
      before += draft.cells.length;
      await options.onSheet?.(draft).catch(() => undefined);
    }
    await writePostponed(port, postponed, cells, signal);
    await markUpTables(port, drafts, options);
  } catch (error) {
    const cleaned = await cleanedUp(port, made, error);
    throw await unfinishedNamed(port, drafts.slice(made.length, made.length + 1), [...taken, ...made], cleaned);
  }
}

/** When all cells are written. A sheet is read and printed the same without its tables, so that none stops the report. */
async function markUpTables(
  port: Port,
  drafts: readonly SheetDraft[],
  { signal, onLeftOut }: WriteDraftsOptions,
): Promise<void> {
  if (port.can.tables !== true || port.markUp === undefined) return;
  for (const { name: sheet, tables = [] } of drafts)
    for (const { at, name } of tables) {
      if (signal?.aborted) throw new PortError("stopped", reportTrouble.stopped);
      await port.markUp({ name, at: { ...at, sheet } }).catch((error: unknown) => {
        if (!(error instanceof PortError)) throw error;
        onLeftOut?.(reportTrouble.notMarkedUp(sheet, error.message));
      });
    }
}

async function namesOf(port: Port): Promise<string[]> {
  return (await port.sheets()).map(({ name }) => name);
}

/** A host may add a sheet and then fail: such a sheet is named, not removed, for it may be the user's own. */
async function unfinishedNamed(
  port: Port,
  next: readonly SheetDraft[],
  known: readonly string[],
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof PortError)) return error;
  const now = await namesOf(port).catch(() => null);
  const extra = next
    .map(({ name }) => name)
    .filter((name) => !known.includes(name) && (now === null || now.includes(name)));
  if (extra.length === 0) return error;
  const said =
    now === null ? reportTrouble.unseen(error.message, extra) : reportTrouble.unfinished(error.message, extra);
  return new PortError(error.reason, said, { cause: error });
}

interface Postponed extends CellAddress {
  readonly content: Content;
}

type CellWriter = (content: Content, at: CellAddress) => WriteCell;

async function writePostponed(
  port: Port,
  postponed: readonly Postponed[],
  cells: CellWriter,
  options: { readonly signal?: AbortSignal },
): Promise<void> {
  const areas = postponed.map((one) => {
    const area: Block = { sheet: one.sheet, row: one.row, column: one.column, rows: 1, columns: 1 };
    return { area, cells: [[cells(one.content, one)]], of: one };
  });
  const refused = await writeAreas(port, areas, options, () => undefined);
  const [first] = refused;
  if (first !== undefined) throw new PortError("failed", first.message);
  for (const sheet of new Set(postponed.map((one) => one.sheet))) {
    const { block, formulas } = await port.read(around(postponed.filter((one) => one.sheet === sheet)));
    const isThere = ({ row, column }: CellAddress): boolean =>
      (formulas[row - block.row]?.[column - block.column] ?? null) !== null;
    const missing = postponed.filter((one) => one.sheet === sheet && !isThere(one));
    if (missing.length > 0) throw new PortError("failed", takeBackWords.notTaken(missing.map(cellName)));
  }
}

/** The smallest block with some cells of one sheet. */
function around(cells: readonly CellAddress[]): Block {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const last = { row: Math.max(...rows), column: Math.max(...columns) };
  return { sheet: cells[0]?.sheet ?? "", row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
}

/**
 * Removes the sheets made so far, newest first, and says in the message what is left.
 *
 * @param made names of sheets that were not there before
 */
export async function cleanedUp(port: Port, made: readonly string[], error: unknown): Promise<unknown> {
  const left = await removeSheets(
    port,
    made.map((name) => ({ name })),
  );
  if (!(error instanceof PortError || error instanceof FormulaError)) return error;
  const reason = error instanceof PortError ? error.reason : "failed";
  if (left !== null) return new PortError(reason, `${error.message} ${left.message}`, { cause: error });
  return new PortError(reason, reportTrouble.cleaned(error.message, made.length), { cause: error });
}

/** The cells of one draft, for a sheet that is there already: as a rectangle from its first cell. */
export function draftCells(draft: SheetDraft, options: WriteDraftsOptions): WriteCell[][] {
  const cells = cellWriter([draft], options);
  return rectangle(draft).map((line, row) =>
    line.map((content, column) => cells(content, { sheet: draft.name, row, column })),
  );
}

/** A sheet has no more columns. */
const mostColumns = 16_384;

/** Turns contents into cells: formulas, with their values where these can be calculated. */
function cellWriter(
  drafts: readonly SheetDraft[],
  { namespace = "LOF", call: asked = null, given = [] }: WriteDraftsOptions,
): CellWriter {
  const call = asked === null ? null : calledOnce(asked);
  const sheets = new Map(drafts.map((draft) => [draft.name, draft.cells]));
  const known = new Map<string, Map<number, CellValue>>();
  const valueAt = (cell: CellAddress): CellValue => {
    const onSheet = known.get(cell.sheet) ?? new Map<number, CellValue>();
    known.set(cell.sheet, onSheet);
    const key = cell.row * mostColumns + cell.column;
    const held = onSheet.get(key);
    if (held !== undefined) return held;
    const made = worked(sheets.get(cell.sheet)?.[cell.row]?.[cell.column] ?? null) ?? elsewhere(cell);
    onSheet.set(key, made);
    return made;
  };
  const elsewhere = (cell: CellAddress): CellValue => {
    const read = given.find(({ block }) => holds(block, cell));
    return read === undefined ? null : (valuesIn(read, oneCell(cell))[0]?.[0] ?? null);
  };
  const worked = (content: Content): CellValue =>
    content === null || call === null
      ? null
      : isEntered(content)
        ? enteredValue(content.cell)
        : workOut(content, { call, valueAt });
  return (content, at) => {
    if (content === null || typeof content !== "object") return content;
    if (isEntered(content)) return content.cell;
    const formula = expressionFormula(content, { namespace, onSheet: at.sheet });
    return call === null ? { formula } : { formula, value: valueAt(at) };
  };
}

function isEntered(content: Exclude<Content, null>): content is Extract<Content, { readonly kind: "entered" }> {
  return typeof content === "object" && content.kind === "entered";
}

/** What an entered cell shows, as far as it is known. */
function enteredValue(cell: WriteCell): CellValue {
  return typeof cell === "object" && cell !== null && "formula" in cell ? (cell.value ?? null) : cell;
}

/** The same question gives the same answer: a row of a page asks one for each of its columns. */
function calledOnce(call: CallFunction): CallFunction {
  const answers = new Map<string, GivenCells>();
  return (name, args) => {
    const question = JSON.stringify([name, args]);
    const answer = answers.get(question) ?? call(name, args);
    answers.set(question, answer);
    return answer;
  };
}

function rectangle({ cells, columnWidths }: SheetDraft): Content[][] {
  return cells.map((row) => Array.from({ length: columnWidths.length }, (_, column) => row[column] ?? null));
}

/** Whether a content refers to one of the given sheets. */
function refersTo(content: Content | Condition, sheets: ReadonlySet<string>): boolean {
  if (content === null || typeof content !== "object" || sheets.size === 0) return false;
  return Object.values(content as unknown as Record<string, unknown>).some((part) =>
    typeof part === "string"
      ? false
      : Array.isArray(part)
        ? part.some((one) => refersTo(one as Expression, sheets))
        : isPlace(part)
          ? sheets.has(part.sheet) || refersTo(part as unknown as Expression, sheets)
          : refersTo(part as Expression, sheets),
  );
}

function isPlace(part: unknown): part is { readonly sheet: string } {
  return typeof part === "object" && part !== null && typeof (part as { sheet?: unknown }).sheet === "string";
}
