import { type Block, type CellAddress } from "../../formula/block.ts";
import type { CellValue } from "../../workbook/port.ts";
import { frozenNote } from "../../wording/workbook/freeze.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import { councilsOf, isIn, type Placed, referencesOf, sameSheet } from "./frozen-inputs.ts";
import type { FrozenState } from "./label-plan.ts";
import { noteFormula, noteText } from "./own-shapes.ts";

/** A text put beside a cell to type in, and what the cell held before: a note of ours, or nothing. */
interface NewNote {
  readonly cell: CellAddress;
  readonly before: string;
  readonly text: string;
  /** The cell, or cells, to type in. */
  readonly input: Block;
}

export interface NotePlan {
  readonly notes: readonly NewNote[];
  /** Cells with a council beside which there is no room. */
  readonly unmarked: readonly Block[];
}

/** How far right of an input its note may stand: past the cells that a long name of a report's overflows. */
const furthest = 6;

/**
 * What to write beside the cells from which frozen figures take their council or set: in place of our own note where
 * there is one, else in the next cell when it is free.
 *
 * @param noted cells that hold such a text already, and inputs that are frozen themselves
 */
export function planNotes(state: FrozenState, noted: readonly Block[], date: string): NotePlan {
  const plan = { notes: [] as NewNote[], unmarked: [] as Block[] };
  const ends = [...state.frozen, ...state.live].map(({ area }) => area);
  const filled = [...ends, ...noted];
  const done = new Set<string>();
  const takers = (input: CellAddress, all: readonly Placed[]): Placed[] =>
    all.filter((one) => isIn(referencesOf(one), input));
  const inputs = state.frozen.flatMap((one) => {
    const councils = councilsOf(one);
    return [...councils.map((block) => ({ block, isCouncil: true })), ...rest(one, councils)];
  });
  for (const { block, isCouncil } of inputs) {
    const key = JSON.stringify([block.sheet.toLowerCase(), block.row, block.column, block.rows, block.columns]);
    if (done.has(key)) continue;
    done.add(key);
    if (isIn(filled, block) || isNoted(block, noted, state)) continue;
    const live = takers(block, state.live);
    const own = ownNote(block, state);
    if (own) {
      if (live.every(({ cell }) => !sameSheet(cell.sheet, block.sheet)))
        plan.notes.push({ ...own, input: block, text: words(own.about, textAt(state, block), date) });
    } else if (isCouncil && namesOne(state, block)) {
      const beside = { ...block, column: block.column + (isOfReport(block, state) ? furthest - 1 : 1) };
      const isFree = live.length === 0 && block.rows * block.columns === 1 && isEmpty(state, beside, filled);
      const text = words("council", textAt(state, block), date);
      if (isFree) plan.notes.push({ cell: cellOf(beside), before: "", text, input: block });
      else plan.unmarked.push(block);
    }
  }
  return plan;
}

/** An empty cell names no council: nothing is said of it. */
function namesOne(state: FrozenState, { rows, columns, ...cell }: Block): boolean {
  return rows * columns > 1 || textAt(state, cell).trim() !== "";
}

/** The text in place of a note that is itself a LOF formula; null where its value stays true. */
export function frozenNoteValue(one: Placed, value: CellValue, state: FrozenState, date: string): string | null {
  const found = noteFormula(one.formula);
  const input = referencesOf(one).at(-1);
  if (found === null || input === undefined || typeof value !== "string" || found.wrong.includes(value)) return null;
  // What a report works out on another sheet from the same cell is no note beside it.
  if (!sameSheet(one.cell.sheet, input.sheet)) return null;
  const isLive = state.live.some(
    (other) => sameSheet(other.cell.sheet, one.cell.sheet) && isIn(referencesOf(other), input),
  );
  return isLive ? null : words(found.about, textAt(state, input), date);
}

function words(about: "council" | "set" | "list", text: string, date: string): string {
  return about === "list" ? frozenNote.list(date) : frozenNote[about](date, text.trim());
}

const rest = (one: Placed, councils: readonly Block[]): { block: Block; isCouncil: false }[] =>
  referencesOf(one)
    .filter((block) => !isIn(councils, block))
    .map((block) => ({ block, isCouncil: false }));

/** A note of ours in the row of an input, right of it. */
function ownNote(
  input: Block,
  state: FrozenState,
): (Pick<NewNote, "cell" | "before"> & { about: "council" | "list" }) | null {
  for (let column = input.column + 1; column <= input.column + furthest; column++) {
    const cell = { ...cellOf(input), column };
    const before = textAt(state, cell);
    const about = noteText(before);
    if (about !== undefined) return { cell, before, about };
  }
  return null;
}

function isNoted(input: Block, noted: readonly Block[], { frozen }: FrozenState): boolean {
  const right: Block = { ...input, column: input.column + 1, rows: 1, columns: furthest };
  const isRight = (cell: CellAddress): boolean => isIn([right], cell);
  return noted.some(isRight) || frozen.some(({ cell, formula }) => isRight(cell) && noteFormula(formula) !== null);
}

/** On a report's first sheet the cells after an input are left empty, so that a long name is seen. */
function isOfReport(input: Block, state: FrozenState): boolean {
  return (
    input.column === 1 &&
    textAt(state, { ...input, column: 0 }) === reportWords.council &&
    textAt(state, { ...input, row: input.row + 1, column: 0 }) === reportWords.comparedWith
  );
}

function isEmpty(state: FrozenState, cell: CellAddress, filled: readonly Block[]): boolean {
  const read = state.reads.get(cell.sheet.toLowerCase());
  const [row, column] = [cell.row - (read?.block.row ?? 0), cell.column - (read?.block.column ?? 0)];
  return (
    read !== undefined &&
    !isIn(filled, cell) &&
    (read.values[row]?.[column] ?? null) === null &&
    (read.formulas[row]?.[column] ?? null) === null
  );
}

function textAt({ reads }: FrozenState, { sheet, row, column }: CellAddress): string {
  const read = reads.get(sheet.toLowerCase());
  const value = read?.values[row - read.block.row]?.[column - read.block.column] ?? null;
  return typeof value === "string" ? value : "";
}

const cellOf = ({ sheet, row, column }: CellAddress): CellAddress => ({ sheet, row, column });
