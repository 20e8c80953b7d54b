import type { CellAddress } from "../../../formula/block.ts";
import type { Syntax } from "../../../formula/syntax/syntax.ts";
import type { GivenCells } from "../../../report/call-function.ts";
import type { Block, CellErrorValue, CellValue } from "../../../workbook/port.ts";
import type { Plain } from "../../../workbook/spreadsheet-values.ts";
import { untoldWords as words } from "../../../wording/workbook/figures-words.ts";
import { type Asked, excelFunctions } from "./excel-table.ts";
import {
  arithmetic,
  asNumber,
  errorOf,
  finite,
  isEqual,
  joinable,
  Passing,
  Untold,
  withoutError,
} from "./plain-values.ts";

/** What a formula is worked out from: cells as they are, or as they will be, and the functions of some figures. */
export interface World {
  /** @throws Untold */
  readonly cells: (block: Block) => GivenCells;
  readonly spill: (cell: CellAddress) => GivenCells;
  readonly call: (name: string, args: readonly (GivenCells | null)[]) => GivenCells;
}

/**
 * What a formula gives, as rows of cells.
 *
 * Only what is certain is worked out: a few ordinary functions, each only for what it is known to do. Everything else is
 * untold, never guessed. test/audit/foretell.test.ts compares each with LibreOffice's.
 *
 * @throws Untold
 */
export function evaluate(syntax: Syntax, world: World, home: CellAddress): GivenCells {
  return new Evaluation(world, home).rows(syntax);
}

class Evaluation implements Asked {
  constructor(
    private readonly world: World,
    private readonly home: CellAddress,
  ) {}

  rows(of: Syntax): GivenCells {
    switch (of.kind) {
      case "typed":
        return [[of.value]];
      case "missing":
        return [[null]];
      case "array":
        return of.rows;
      case "cells":
        return this.world.cells({ sheet: of.sheet ?? this.home.sheet, ...of.block });
      case "spill":
        return this.world.spill({ sheet: of.sheet ?? this.home.sheet, row: of.row, column: of.column });
      case "lof":
        return this.world.call(
          of.name,
          of.args.map((one) => (one.kind === "missing" ? null : this.rows(one))),
        );
      case "unread":
        throw new Untold(words.name(of.text));
      default:
        return this.passing(() => this.worked(of));
    }
  }

  private passing(work: () => GivenCells): GivenCells {
    try {
      return work();
    } catch (thrown) {
      if (thrown instanceof Passing) return [[thrown.error]];
      throw thrown;
    }
  }

  private worked(of: Extract<Syntax, { kind: "function" | "sign" | "pair" }>): GivenCells {
    if (of.kind === "function") return this.ordinary(of.name, of.args);
    if (of.kind === "pair") return [[this.pair(of.sign, of.one, of.other)]];
    if (of.sign === "@") return this.single(of.of);
    if (of.sign === "+") return [[this.plain(of.of)]];
    const value = this.number(of.of);
    return [[of.sign === "-" ? -value : value / 100]];
  }

  /** `@` before a call takes its first cell; before a range it takes the cell in line, which is not worked out here. */
  private single(of: Syntax): GivenCells {
    const rows = this.rows(of);
    if (of.kind === "cells" && rows.length * (rows[0]?.length ?? 0) !== 1) throw new Untold(words.many);
    return [[rows[0]?.[0] ?? null]];
  }

  private pair(sign: string, first: Syntax, second: Syntax): Plain {
    // The first is a number or an error before the second is looked at.
    if ("+-*/^".includes(sign)) return finite(arithmetic(sign, this.number(first), this.number(second)));
    const [one, other] = this.both(sign, this.one(first), this.one(second));
    if (sign === "&") return joinable(one) + joinable(other);
    if (sign === "=" || sign === "<>") return isEqual(one, other) === (sign === "=");
    if ((typeof one !== "number" && one !== null) || (typeof other !== "number" && other !== null))
      throw new Untold(words.function(sign));
    const [left, right] = [one ?? 0, other ?? 0].map((side) => Number(side.toPrecision(15))) as [number, number];
    return sign === "<" ? left < right : sign === ">" ? left > right : sign === "<=" ? left <= right : left >= right;
  }

  /** Two values that are no errors: one error goes through; of two others each program takes its own. */
  private both(sign: string, one: CellValue, other: CellValue): [Plain | null, Plain | null] {
    const errors = [errorOf(one), errorOf(other)].filter((error) => error !== null);
    if (errors.length === 2 && errors[0] !== errors[1]) throw new Untold(words.function(sign));
    return [withoutError(one), withoutError(other)];
  }

  private ordinary(name: string, args: readonly Syntax[]): GivenCells {
    const make = Object.hasOwn(excelFunctions, name) ? excelFunctions[name] : undefined;
    const made = make?.(args, this);
    if (made === undefined) throw new Untold(words.function(name));
    return Array.isArray(made) ? (made as GivenCells) : [[made as CellValue]];
  }

  /** One value, an error among them. */
  one(of: Syntax | undefined): CellValue {
    if (of === undefined) throw new Untold(words.notKnown);
    const rows = this.rows(of);
    if (rows.length !== 1 || rows[0]?.length !== 1) throw new Untold(words.many);
    return rows[0][0] ?? null;
  }

  /** One value that is no error: an error goes through. Null for a blank cell. */
  plain(of: Syntax | undefined): Plain | null {
    return withoutError(this.one(of));
  }

  text(of: Syntax | undefined): string {
    return joinable(this.plain(of));
  }

  number(of: Syntax | undefined): number {
    return asNumber(this.plain(of));
  }

  whole(of: Syntax | undefined): number {
    const value = this.number(of);
    if (!Number.isInteger(value)) throw new Untold(words.notKnown);
    return value;
  }

  isTrue(of: Syntax | undefined): boolean {
    const value = this.plain(of);
    if (typeof value === "string") throw new Untold(words.notKnown);
    return value === true || (typeof value === "number" && value !== 0);
  }

  /** The same where a blank cell would be passed over. */
  isSaid(of: Syntax): boolean {
    if (this.plain(of) === null) throw new Untold(words.notKnown);
    return this.isTrue(of);
  }

  /** Every number that some arguments have: those of cells, and those typed. */
  numbers(args: readonly Syntax[]): number[] {
    return args.flatMap((arg) => {
      if (arg.kind === "missing") throw new Untold(words.notKnown);
      const isRange = arg.kind === "cells" || arg.kind === "spill" || arg.kind === "array";
      const cells = this.rows(arg).flat();
      const error = cells.find((cell): cell is CellErrorValue => typeof cell === "object" && cell !== null);
      if (error) throw new Passing(error);
      // Texts and blanks of a range are passed over; a truth value is a number to some.
      const isOdd = (cell: CellValue): boolean => (isRange ? typeof cell === "boolean" : typeof cell !== "number");
      if (cells.some(isOdd)) throw new Untold(words.notKnown);
      return cells.filter((cell) => typeof cell === "number");
    });
  }

  /** The row or column of a reference; of the formula's own cell where there is none. */
  place(of: Syntax | undefined, way: "row" | "column"): number {
    if (of === undefined) return this.home[way] + 1;
    if (of.kind !== "cells" || of.block.rows * of.block.columns !== 1) throw new Untold(words.many);
    return of.block[way] + 1;
  }
}
