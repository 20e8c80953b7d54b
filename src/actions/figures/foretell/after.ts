import { type Block, oneCell, overlap } from "../../../formula/block.ts";
import { calculating } from "../../../formula/excel-functions.ts";
import type { LofSyntax, Syntax } from "../../../formula/syntax/syntax.ts";
import type { CallFunction, GivenCells } from "../../../report/call-function.ts";
import { changeWords, untoldWords as words } from "../../../wording/workbook/figures-words.ts";
import { fullName } from "../../freeze/scope.ts";
import { type BookCells, cellsIn, FormulaCell } from "./book-cells.ts";
import type { Breather } from "./breather.ts";
import { clipped, errorIn, firstOnly } from "./clipped.ts";
import { sameCells } from "./same-shown.ts";
import { evaluate, type World } from "./evaluate.ts";
import { Untold } from "./plain-values.ts";

/** What a formula will show. */
export type Outcome =
  | { readonly kind: "told"; readonly rows: GivenCells; readonly isSame: boolean }
  | { readonly kind: "untold"; readonly why: string };

/** Excel's functions whose answer hangs on more than what stands in their brackets. */
const unseen = new Set("CELL FORMULATEXT GETPIVOTDATA INDIRECT INFO NOW OFFSET RAND RANDARRAY RANDBETWEEN".split(" "));

/**
 * What the formulas of a workbook will show once every LOF formula is worked out with other figures: each after those that
 * it works from, which show something else themselves then.
 */
export class After {
  private outcomes = new Map<FormulaCell, Outcome>();
  /** The cells that a formula fills now or will fill. */
  private readonly reach = new Map<FormulaCell, Block>();
  private users = new Map<string, readonly FormulaCell[]>();
  private readonly given = new Map<string, GivenCells>();
  private readonly world: World;

  constructor(
    private readonly book: BookCells,
    call: CallFunction,
    private readonly canSpill: boolean,
    /** What a call answered when the cells were worked out; null where that is not known. */
    private readonly answerNow: ((call: LofSyntax, of: FormulaCell) => GivenCells) | null,
  ) {
    this.world = { cells: (block) => this.cells(block), spill: (cell) => this.spill(cell), call };
  }

  /** Foretells some formulas. @param told called for each of them */
  async foretell(wanted: readonly FormulaCell[], breather: Breather, told: () => void): Promise<void> {
    // An answer that will fill more cells may fill one that another formula, foretold before, works from.
    for (let round = 0; ; round++) {
      for (const one of wanted) {
        await this.settle(one, breather);
        if (round === 0) told();
      }
      if (!this.hasGrown() || round === mostRounds) return;
      this.outcomes = new Map();
      this.users = new Map();
      this.given.clear();
    }
  }

  outcomeOf(one: FormulaCell): Outcome {
    return this.outcomes.get(one) ?? { kind: "untold", why: words.itself };
  }

  /** What a call within a formula will answer. @throws Untold */
  answer(call: LofSyntax, of: FormulaCell): GivenCells {
    return evaluate(call, this.world, of.cell);
  }

  /** What an argument will be. @throws Untold */
  argument(part: Syntax, of: FormulaCell): GivenCells {
    return evaluate(part, this.world, of.cell);
  }

  /** That a formula works from another that will show something else, as a sentence; undefined where it does not. */
  worksFrom(of: FormulaCell): string | undefined {
    const source = this.sources(of).find((one) => one !== of && !isSame(this.outcomes.get(one)));
    return source && changeWords.worksFrom(fullName(source.cell));
  }

  /** Without recursion: thousands of cells may each work from the one above. */
  private async settle(wanted: FormulaCell, breather: Breather): Promise<void> {
    const open = new Set<FormulaCell>();
    const waiting = [wanted];
    for (let one = waiting.at(-1); one !== undefined; one = waiting.at(-1)) {
      if (breather.isDue()) await breather.pause();
      const isReady = open.has(one) || this.outcomes.has(one);
      const due = isReady ? [] : this.sources(one).filter((source) => !this.outcomes.has(source) && !open.has(source));
      if (!isReady) open.add(one);
      if (due.length > 0) {
        waiting.push(...due);
        continue;
      }
      waiting.pop();
      if (!this.outcomes.has(one)) this.outcomes.set(one, this.outcome(one));
    }
  }

  /** The formulas that fill a cell which a formula refers to. */
  private sources(of: FormulaCell): readonly FormulaCell[] {
    return [...new Set(referencesIn(of).flatMap((block) => this.fillersOf(block)))];
  }

  private fillersOf(block: Block): readonly FormulaCell[] {
    const key = blockKey(block);
    const known = this.users.get(key);
    if (known !== undefined) return known;
    const all = this.book.formulasOn(block.sheet);
    const isSmall = block.rows * block.columns <= all.length && this.reach.size === 0;
    const found = isSmall
      ? [...new Set([...cellsIn(block)].flatMap((cell) => this.book.ownerOf(cell) ?? []))]
      : all.filter((one) => {
          const area = this.reach.get(one) ?? one.area;
          return overlap({ ...block, sheet: area.sheet }, area);
        });
    this.users.set(key, found);
    return found;
  }

  private outcome(of: FormulaCell): Outcome {
    const isFedAlike = this.worksFrom(of) === undefined && of.parts.every(isSeen);
    const same: Outcome = { kind: "told", rows: of.shown, isSame: true };
    if (!of.isLof && isFedAlike) return same;
    try {
      const all = evaluate(of.syntax, this.world, of.cell);
      // Where nothing spills, the first cell is all that is shown.
      const rows = this.placed(of, this.canSpill ? all : firstOnly(all));
      return { kind: "told", rows, isSame: sameCells(of.shown, rows) };
    } catch (thrown) {
      if (!(thrown instanceof Untold)) throw thrown;
      if (isFedAlike && of.syntax.kind !== "lof" && this.answersAlike(of)) return same;
      return { kind: "untold", why: thrown.message };
    }
  }

  /** Whether every call within a formula answers as it does now: then whatever is made of them is the same too. */
  private answersAlike(of: FormulaCell): boolean {
    const { answerNow } = this;
    if (answerNow === null) return false;
    const calls = of.parts.filter((part) => part.kind === "lof");
    try {
      return calls.every((call) => sameCells(answerNow(call, of), this.answer(call, of)));
    } catch (thrown) {
      if (thrown instanceof Untold) return false;
      throw thrown;
    }
  }

  /** The answer as its cells will show it: a blank cell alone as 0; nothing of it where cells stand in the way. */
  private placed(of: FormulaCell, rows: GivenCells): GivenCells {
    const { cell } = of;
    const [height, width] = [rows.length, rows[0]?.length ?? 0];
    if (height * width === 1) return of.syntax.kind === "lof" ? rows : [[rows[0]?.[0] ?? 0]];
    if (this.isOldArray(of)) throw new Untold(words.block);
    // Of blank cells Excel shows some as 0.
    if (of.syntax.kind !== "lof" && rows.flat().includes(null)) throw new Untold(words.notKnown);
    for (const place of cellsIn({ ...cell, rows: height, columns: width })) {
      if (place.row === cell.row && place.column === cell.column) continue;
      const owner = this.book.ownerOf(place);
      if (owner === of) continue;
      if (owner !== undefined && this.book.formulaAt(place) === null) throw new Untold(words.mustSpill);
      if (owner !== undefined || (this.book.valueAt(place) ?? "") !== "") return [[{ error: "#SPILL!" }]];
    }
    return rows;
  }

  /** Such a formula stands in all its cells alike, and none says that it cannot spill. */
  private isOldArray({ cell, formula, shown }: FormulaCell): boolean {
    const beside = [
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ] as const;
    const isTwin = beside.some(
      ([r, c]) => this.book.formulaAt({ ...cell, row: cell.row + r, column: cell.column + c }) === formula,
    );
    return isTwin && errorIn(shown) !== "#SPILL!";
  }

  private hasGrown(): boolean {
    let any = false;
    for (const [one, outcome] of this.outcomes) {
      if (outcome.kind === "untold") continue;
      const area = this.reach.get(one) ?? one.area;
      const rows = Math.max(area.rows, outcome.rows.length);
      const columns = Math.max(area.columns, outcome.rows[0]?.length ?? 0);
      if (rows === area.rows && columns === area.columns) continue;
      this.reach.set(one, { ...area, rows, columns });
      any = true;
    }
    return any;
  }

  private cells(block: Block): GivenCells {
    const key = blockKey(block);
    const known = this.given.get(key);
    if (known !== undefined) return known;
    if (!this.book.has(block.sheet)) throw new Untold(words.notKnown);
    const within = clipped(block, this.endOf(block.sheet));
    const rows = this.book.values(within).map((row) => [...row]);
    const fillers = this.fillersOf(block).map((one) => ({ one, outcome: this.outcomes.get(one) }));
    for (const { one, outcome } of fillers) {
      if (outcome === undefined) throw new Untold(words.itself);
      if (outcome.kind === "untold") throw new Untold(words.from(fullName(one.cell)));
    }
    const changed = fillers.filter(({ outcome }) => !isSame(outcome));
    // First what goes, then what comes: another answer may take a cell that one leaves.
    for (const { one } of changed) put(rows, within, one.area, () => null);
    for (const { one, outcome } of changed) {
      if (outcome?.kind !== "told") continue;
      const area = { ...one.cell, rows: outcome.rows.length, columns: outcome.rows[0]?.length ?? 0 };
      put(rows, within, area, (r, c) => outcome.rows[r]?.[c] ?? null);
    }
    this.given.set(key, rows);
    return rows;
  }

  private spill(cell: Parameters<World["spill"]>[0]): GivenCells {
    const owner = this.book.ownerOf(cell);
    // Of a cell without a formula, or in the middle of an answer, there is no spill.
    if (owner === undefined || owner.cell.row !== cell.row || owner.cell.column !== cell.column)
      return [[{ error: "#REF!" }]];
    const outcome = this.outcomes.get(owner);
    if (outcome === undefined) throw new Untold(words.itself);
    if (outcome.kind === "untold") throw new Untold(words.from(fullName(owner.cell)));
    return outcome.rows;
  }

  private endOf(sheet: string): { row: number; column: number } {
    const end = { ...this.book.end(sheet) };
    for (const area of this.reach.values()) {
      if (area.sheet.toLowerCase() !== sheet.toLowerCase()) continue;
      end.row = Math.max(end.row, area.row + area.rows);
      end.column = Math.max(end.column, area.column + area.columns);
    }
    return end;
  }
}

/** An answer that grew may make another grow; few do. */
const mostRounds = 3;

function isSame(outcome: Outcome | undefined): boolean {
  return outcome?.kind === "told" && outcome.isSame;
}

/** Whether what a part hangs on is seen: no names, and no function that looks elsewhere. */
function isSeen(part: Syntax): boolean {
  if (part.kind === "unread") return false;
  return part.kind !== "function" || (calculating.has(part.name) && !unseen.has(part.name));
}

/** The cells that a formula refers to. */
function referencesIn({ parts, cell }: FormulaCell): Block[] {
  return parts.flatMap((part): Block[] => {
    if (part.kind === "cells") return [{ sheet: part.sheet ?? cell.sheet, ...part.block }];
    if (part.kind === "spill") return [oneCell({ ...part, sheet: part.sheet ?? cell.sheet })];
    return [];
  });
}

function put(
  rows: GivenCells[number][],
  within: Block,
  area: Block,
  value: (row: number, column: number) => GivenCells[number][number],
): void {
  for (let r = 0; r < area.rows; r++)
    for (let c = 0; c < area.columns; c++) {
      const row = rows[area.row + r - within.row] as GivenCells[number][number][] | undefined;
      const at = area.column + c - within.column;
      if (row !== undefined && at >= 0 && at < within.columns) row[at] = value(r, c);
    }
}

const blockKey = ({ sheet, row, column, rows, columns }: Block): string =>
  `${sheet.toLowerCase()}!${row},${column},${rows},${columns}`;
