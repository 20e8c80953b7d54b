import type { CellAddress } from "../../../formula/block.ts";
import type { Syntax } from "../../../formula/syntax/syntax.ts";
import type { GivenCells } from "../../../report/call-function.ts";
import type { Block, CellErrorValue, CellValue } from "../../../workbook/port.ts";
import { type Plain, rounded, sameValue, textFrom } from "../../../workbook/spreadsheet-values.ts";
import { untoldWords as words } from "../../../wording/workbook/figures-words.ts";

/** What a formula is worked out from: cells as they are, or as they will be, and the functions of some figures. */
export interface World {
  /** @throws Untold */
  readonly cells: (block: Block) => GivenCells;
  readonly spill: (cell: CellAddress) => GivenCells;
  readonly call: (name: string, args: readonly (GivenCells | null)[]) => GivenCells;
}

/** A value that cannot be known for certain; the message says why. */
export class Untold extends Error {}

/** An error that goes through the functions around it. */
class Passing extends Error {
  constructor(readonly error: CellErrorValue) {
    super(error.error);
  }
}

/**
 * What a formula gives, as rows of cells.
 *
 * Only what is certain is worked out: a few ordinary functions, each only for what it is known to do. Everything else is
 * untold, never guessed. A test compares them with LibreOffice's.
 *
 * @throws Untold
 */
export function evaluate(syntax: Syntax, world: World, home: CellAddress): GivenCells {
  return new Evaluation(world, home).rows(syntax);
}

class Evaluation {
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
    if (of.kind === "pair") return [[this.pair(of.sign, this.plain(of.one), this.plain(of.other))]];
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

  private pair(sign: string, one: Plain | null, other: Plain | null): Plain {
    if (sign === "&") return joinable(one) + joinable(other);
    if (sign === "=" || sign === "<>") return isEqual(one, other) === (sign === "=");
    if (["<", ">", "<=", ">="].includes(sign)) {
      if ((typeof one !== "number" && one !== null) || (typeof other !== "number" && other !== null))
        throw new Untold(words.function(sign));
      const [left, right] = [one ?? 0, other ?? 0].map((side) => Number(side.toPrecision(15))) as [number, number];
      return sign === "<" ? left < right : sign === ">" ? left > right : sign === "<=" ? left <= right : left >= right;
    }
    return finite(arithmetic(sign, asNumber(one), asNumber(other)));
  }

  private ordinary(name: string, args: readonly Syntax[]): GivenCells {
    const make = Object.hasOwn(table, name) ? table[name] : undefined;
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
    const value = this.one(of);
    if (typeof value === "object" && value !== null) throw new Passing(value);
    return value;
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
      if (!isRange && cells.some((cell) => typeof cell !== "number")) throw new Untold(words.notKnown);
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

type Args = readonly Syntax[];
type Made = GivenCells | CellValue | undefined;

/** Functions of Excel's that are worked out; undefined where what they are given is beyond what is known for certain. */
const table: Readonly<Record<string, (args: Args, on: Evaluation) => Made>> = {
  IF: (args, on) => {
    if (args.length < 2 || args.length > 3) return undefined;
    const chosen = on.isTrue(args[0]) ? args[1] : (args[2] ?? falsehood);
    return chosen === undefined || chosen.kind === "missing" ? 0 : on.rows(chosen);
  },
  IFERROR: (args, on) => unless(args, on, () => true),
  IFNA: (args, on) => unless(args, on, ({ error }) => error === "#N/A"),
  AND: (args, on) => args.map((one) => on.isSaid(one)).every(Boolean),
  OR: (args, on) => args.map((one) => on.isSaid(one)).some(Boolean),
  NOT: ([one], on) => !on.isTrue(one),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => ({ error: "#N/A" }),
  ISNUMBER: ([one], on) => typeof on.one(one) === "number",
  ISTEXT: ([one], on) => typeof on.one(one) === "string",
  ISERROR: ([one], on) => errorOf(on.one(one)) !== null,
  ISNA: ([one], on) => errorOf(on.one(one)) === "#N/A",
  ISBLANK: ([one], on) => (one?.kind === "cells" ? on.one(one) === null : undefined),
  CONCATENATE: (args, on) => args.map((one) => on.text(one)).join(""),
  TRIM: ([one], on) => on.text(one).replace(/ +/g, " ").replace(/^ | $/g, ""),
  UPPER: ([one], on) => on.text(one).toUpperCase(),
  LOWER: ([one], on) => on.text(one).toLowerCase(),
  LEN: ([one], on) => on.text(one).length,
  LEFT: ([one, count], on) => on.text(one).slice(0, atLeast(0, count === undefined ? 1 : on.whole(count))),
  RIGHT: ([one, count], on) => {
    const [text, length] = [on.text(one), atLeast(0, count === undefined ? 1 : on.whole(count))];
    return text.slice(atLeast(0, text.length - length, 0));
  },
  MID: ([one, from, count], on) => {
    const [text, start, length] = [on.text(one), atLeast(1, on.whole(from)), atLeast(0, on.whole(count))];
    return text.slice(start - 1, start - 1 + length);
  },
  EXACT: ([one, other], on) => on.text(one) === on.text(other),
  SUBSTITUTE: (args, on) => {
    const [of, old, by] = args.slice(0, 3).map((one) => on.text(one)) as [string, string, string];
    return args.length !== 3 || old === "" ? undefined : of.replaceAll(old, () => by);
  },
  ABS: ([one], on) => Math.abs(on.number(one)),
  ROUND: ([one, digits], on) => {
    const [value, decimals] = [on.number(one), on.whole(digits)];
    return decimals < 0 || decimals > 10 || Math.abs(value) > 1e9 ? undefined : rounded(value, decimals);
  },
  SUM: (args, on) => on.numbers(args).reduce((sum, one) => sum + one, 0),
  MIN: (args, on) => on.numbers(args).reduce((least, one, at) => (at === 0 ? one : Math.min(least, one)), 0),
  MAX: (args, on) => on.numbers(args).reduce((most, one, at) => (at === 0 ? one : Math.max(most, one)), 0),
  AVERAGE: (args, on) => {
    const all = on.numbers(args);
    return all.length === 0 ? { error: "#DIV/0!" } : all.reduce((sum, one) => sum + one, 0) / all.length;
  },
  CHOOSE: ([at, ...all], on) => {
    const chosen = all[on.whole(at) - 1];
    return chosen === undefined || chosen.kind === "missing" ? undefined : on.rows(chosen);
  },
  INDEX: (args, on) => indexed(args, on),
  MATCH: (args, on) => matched(args, on),
  TRANSPOSE: ([one], on) => {
    if (one === undefined) return undefined;
    const rows = on.rows(one);
    return (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] ?? null));
  },
  ROW: ([one], on) => on.place(one, "row"),
  COLUMN: ([one], on) => on.place(one, "column"),
  ROWS: ([one], on) => (one?.kind === "cells" ? one.block.rows : one && on.rows(one).length),
  COLUMNS: ([one], on) => (one?.kind === "cells" ? one.block.columns : one && on.rows(one)[0]?.length),
  SINGLE: ([one], on) => one && on.rows({ kind: "sign", sign: "@", of: one }),
  ANCHORARRAY: ([one], on) =>
    one?.kind === "cells"
      ? on.rows({ kind: "spill", sheet: one.sheet, row: one.block.row, column: one.block.column })
      : undefined,
};

const falsehood: Syntax = { kind: "typed", value: false };

function unless(args: Args, on: Evaluation, isKind: (error: CellErrorValue) => boolean): Made {
  const [of, otherwise] = args;
  if (of === undefined || otherwise === undefined || otherwise.kind === "missing") return undefined;
  const value = on.one(of);
  return typeof value === "object" && value !== null && isKind(value) ? on.rows(otherwise) : (value ?? 0);
}

function indexed([of, row, column, more]: Args, on: Evaluation): Made {
  if (of === undefined || row === undefined || more !== undefined) return undefined;
  const rows = on.rows(of);
  const [first, second] = [row, column].map((one) => (one === undefined ? null : on.whole(one)));
  const width = rows[0]?.length ?? 0;
  const [r, c] =
    second === null || second === undefined
      ? rows.length === 1 && width > 1
        ? [1, first]
        : [first, 1]
      : [first, second];
  if (typeof r !== "number" || typeof c !== "number" || r < 1 || c < 1) return undefined;
  // Of a column one number is its row; of a table it would be a whole row.
  if (second === null && rows.length > 1 && width > 1) return undefined;
  // Cells beyond the last one in use are blank, not beyond the range.
  const size = of.kind === "cells" ? of.block : { rows: rows.length, columns: width };
  return r > size.rows || c > size.columns
    ? { error: "#REF!" }
    : (rows[r - 1]?.[c - 1] ?? (of.kind === "cells" ? null : undefined));
}

function matched([what, within, kind]: Args, on: Evaluation): Made {
  if (within === undefined || kind === undefined || on.number(kind) !== 0) return undefined;
  const wanted = on.plain(what);
  if (wanted === null || typeof wanted === "boolean" || /[*?~]/.test(String(wanted))) return undefined;
  const rows = on.rows(within);
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) return undefined;
  const found = rows.flat().findIndex((cell) => typeof cell === typeof wanted && sameValue(cell as Plain, wanted));
  return found < 0 ? { error: "#N/A" } : found + 1;
}

const errorOf = (value: CellValue): string | null => (typeof value === "object" && value !== null ? value.error : null);

/** Below the least Excel gives an error of its own, which is left to it. */
function atLeast(least: number, value: number, otherwise?: number): number {
  if (value >= least) return value;
  if (otherwise === undefined) throw new Untold(words.notKnown);
  return otherwise;
}

/** A blank cell counts as 0, a truth value as 1 or 0; a text may be a number to Excel, or not. */
function asNumber(value: Plain | null): number {
  if (typeof value === "string") throw new Untold(words.notKnown);
  return Number(value ?? 0);
}

function arithmetic(sign: string, one: number, other: number): number {
  switch (sign) {
    case "+":
      return settled(one + other, one);
    case "-":
      return settled(one - other, one);
    case "*":
      return one * other;
    case "/":
      if (other === 0) throw new Passing({ error: "#DIV/0!" });
      return one / other;
    default:
      // 0^0 and roots of what is below 0 are errors, each its own.
      if (one <= 0) throw new Untold(words.function("^"));
      return one ** other;
  }
}

/** A difference in the last digits only is none, as in Excel. */
const settled = (sum: number, of: number): number => (Math.abs(sum) < Math.abs(of) * 1e-15 ? 0 : sum);

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Passing({ error: "#NUM!" });
  return value;
}

function isEqual(one: Plain | null, other: Plain | null): boolean {
  if (one === null) return other === null || other === "" || other === 0 || other === false;
  if (other === null) return isEqual(other, one);
  if (typeof one !== typeof other) return false;
  return sameValue(one, other);
}

/** As text joined with another. A number that would be written in more than 15 digits, or with a power, is left to Excel. */
function joinable(value: Plain | null): string {
  if (typeof value !== "number") return textFrom(value ?? "");
  const short = Number(value.toPrecision(15));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) throw new Untold(words.notKnown);
  return String(short);
}
