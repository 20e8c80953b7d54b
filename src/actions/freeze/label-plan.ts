import type { Block, CellAddress } from "../../formula/block.ts";
import { callsLof } from "../../formula/lof-calls.ts";
import type { ReadBlock } from "../../workbook/port.ts";
import { isIn, type Placed, referencesOf, sameSheet } from "./frozen-inputs.ts";
import { isLabel, isSentence } from "./own-shapes.ts";

/** What is frozen and what still calculates, once the LOF formulas of a freeze hold values. */
export interface FrozenState {
  readonly frozen: readonly (Placed & { readonly area: Block })[];
  readonly live: readonly (Placed & { readonly area: Block })[];
  /** All cells of the sheets concerned, by the sheet's name in small letters. */
  readonly reads: ReadonlyMap<string, ReadBlock>;
}

/** What a cell would do when an input is changed: follow it, or not; "not ours" where the user's own cells decide. */
type Follows = "yes" | "no" | "not ours";

/**
 * The labels and sentences of a sheet of ours that would name another council over the frozen figures: formulas in one
 * of our own shapes that hang on a cell from which the sheet's frozen formulas were worked out, or on formulas of other
 * sheets that are still live. Those are left that hang on a live figure of the sheet itself or on cells of the user's.
 */
export function labelsToFreeze(sheet: string, state: FrozenState): Placed[] {
  const here = ({ cell }: Placed): boolean => sameSheet(cell.sheet, sheet);
  const inputs = state.frozen.filter(here).flatMap(referencesOf);
  const liveInputs = state.live.filter(here).flatMap(referencesOf);
  const areas = (all: FrozenState["frozen"]): Block[] => all.map(({ area }) => area);
  const [still, moving, movingHere] = [areas(state.frozen), areas(state.live), areas(state.live.filter(here))];
  const cellFollows = (cell: CellAddress, isText: boolean, seen: ReadonlySet<string>): Follows => {
    if (isIn(movingHere, cell)) return "not ours";
    if (isIn(moving, cell)) return "yes";
    if (isIn(still, cell)) return "no";
    const formula = formulaAt(state, cell);
    if (formula !== null) return formulaFollows({ cell, formula }, seen);
    if (isIn(liveInputs, cell)) return "not ours";
    return isIn(inputs, cell) ? "yes" : isText ? "no" : "not ours";
  };
  const formulaFollows = (one: Placed, before: ReadonlySet<string>): Follows => {
    const key = `${one.cell.sheet.toLowerCase()}!${one.cell.row},${one.cell.column}`;
    const isText = isSentence(one.formula);
    if (before.has(key) || !(isText || isLabel(one.formula))) return "not ours";
    const seen = new Set(before).add(key);
    const all = referencesOf(one).flatMap(cellsOf);
    const answers = all.map((cell) => cellFollows(cell, isText, seen));
    return answers.includes("not ours") ? "not ours" : answers.includes("yes") ? "yes" : "no";
  };
  return formulasIn(state, sheet).filter((one) => formulaFollows(one, new Set()) === "yes");
}

function formulaAt({ reads }: FrozenState, { sheet, row, column }: CellAddress): string | null {
  const read = reads.get(sheet.toLowerCase());
  return read?.formulas[row - read.block.row]?.[column - read.block.column] ?? null;
}

/** The formulas of a sheet that are not LOF formulas. */
function formulasIn({ reads }: FrozenState, sheet: string): Placed[] {
  const read = reads.get(sheet.toLowerCase());
  if (!read) return [];
  return read.formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      formula === null || callsLof(formula)
        ? []
        : [{ formula, cell: { sheet: read.block.sheet, row: read.block.row + r, column: read.block.column + c } }],
    ),
  );
}

const most = 2000;

/** The cells of a block; a larger one than any of ours is no part of a label. */
function cellsOf({ sheet, row, column, rows, columns }: Block): CellAddress[] {
  return Array.from({ length: Math.min(most, rows * columns) }, (_, i) => ({
    sheet,
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}
