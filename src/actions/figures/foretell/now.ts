import type { LofSyntax } from "../../../formula/syntax/syntax.ts";
import type { CallFunction, GivenCells } from "../../../report/call-function.ts";
import type { BookCells, FormulaCell } from "./book-cells.ts";
import { clipped, errorIn, firstOnly } from "./clipped.ts";
import { evaluate, type World } from "./evaluate.ts";
import { Untold } from "./plain-values.ts";

/** What LOF formulas give now: with the figures of before, from what the cells show. */
export class Now {
  private readonly world: World;
  private readonly answers = new Map<FormulaCell, GivenCells | null>();

  constructor(book: BookCells, call: CallFunction) {
    this.world = {
      cells: (block) => book.values(clipped(block, book.end(block.sheet))),
      spill: (cell) => book.ownerOf(cell)?.shown ?? [[{ error: "#REF!" }]],
      call,
    };
  }

  /** Works a formula out, so that it is known. */
  look(of: FormulaCell): void {
    try {
      this.answers.set(of, evaluate(of.syntax, this.world, of.cell));
    } catch (thrown) {
      if (!(thrown instanceof Untold)) throw thrown;
      this.answers.set(of, null);
      this.lookWithin(of);
    }
  }

  /** What a formula gives in the cells that it fills; null where that is not known. */
  told(of: FormulaCell): GivenCells | null {
    const answer = this.answers.get(of) ?? null;
    if (answer === null || of.area.rows * of.area.columns > 1) return answer;
    // An answer that has no room is not there at all; one that cannot spill is in its first cell.
    if (errorIn(of.shown) === "#SPILL!" && answer.flat().length > 1) return of.shown;
    const first = firstOnly(answer);
    return of.syntax.kind === "lof" ? first : [[first[0]?.[0] ?? 0]];
  }

  /** What a call within a formula answers. @throws Untold */
  answer(call: LofSyntax, of: FormulaCell): GivenCells {
    return evaluate(call, this.world, of.cell);
  }

  private lookWithin(of: FormulaCell): void {
    for (const part of of.parts) {
      if (part.kind !== "lof") continue;
      try {
        this.answer(part, of);
      } catch (thrown) {
        if (!(thrown instanceof Untold)) throw thrown;
      }
    }
  }
}
