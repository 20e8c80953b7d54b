import type { Syntax } from "../../../formula/syntax/syntax.ts";
import type { GivenCells } from "../../../report/call-function.ts";
import type { CellErrorValue, CellValue } from "../../../workbook/port.ts";
import { type Plain, rounded, sameValue } from "../../../workbook/spreadsheet-values.ts";
import { countable, countFrom, errorOf, inCase } from "./plain-values.ts";

/** What a function asks of its arguments. */
export interface Asked {
  readonly rows: (of: Syntax) => GivenCells;
  /** One value, an error among them. */
  readonly one: (of: Syntax | undefined) => CellValue;
  /** One value that is no error: an error goes through. Null for a blank cell. */
  readonly plain: (of: Syntax | undefined) => Plain | null;
  readonly text: (of: Syntax | undefined) => string;
  readonly number: (of: Syntax | undefined) => number;
  readonly whole: (of: Syntax | undefined) => number;
  readonly isTrue: (of: Syntax | undefined) => boolean;
  /** The same where a blank cell would be passed over. */
  readonly isSaid: (of: Syntax) => boolean;
  /** Every number that some arguments have: those of cells, and those typed. */
  readonly numbers: (args: readonly Syntax[]) => number[];
  /** The row or column of a reference; of the formula's own cell where there is none. */
  readonly place: (of: Syntax | undefined, way: "row" | "column") => number;
}

type Args = readonly Syntax[];
type Made = GivenCells | CellValue | undefined;

/** Functions of Excel's that are worked out; undefined where what they are given is beyond what is known for certain. */
export const excelFunctions: Readonly<Record<string, (args: Args, on: Asked) => Made>> = {
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
  // A truth value is a number to some.
  ISNUMBER: ([one], on) => {
    const value = on.one(one);
    return typeof value === "boolean" ? undefined : typeof value === "number";
  },
  ISTEXT: ([one], on) => typeof on.one(one) === "string",
  ISERROR: ([one], on) => errorOf(on.one(one)) !== null,
  ISNA: ([one], on) => errorOf(on.one(one)) === "#N/A",
  ISBLANK: ([one], on) => (one?.kind === "cells" ? on.one(one) === null : undefined),
  CONCATENATE: (args, on) => args.map((one) => on.text(one)).join(""),
  TRIM: ([one], on) => on.text(one).replace(/ +/g, " ").replace(/^ | $/g, ""),
  UPPER: ([one], on) => inCase(on.text(one), on.text(one).toUpperCase()),
  LOWER: ([one], on) => inCase(on.text(one), on.text(one).toLowerCase()),
  LEN: ([one], on) => countable(on.text(one)).length,
  LEFT: ([one, count], on) => countable(on.text(one)).slice(0, lengthAsked(count, on)),
  RIGHT: ([one, count], on) => {
    const [text, length] = [countable(on.text(one)), lengthAsked(count, on)];
    return text.slice(Math.max(0, text.length - length));
  },
  MID: ([one, from, count], on) => {
    const [text, start] = [countable(on.text(one)), countFrom(1, on.whole(from))];
    return text.slice(start - 1, start - 1 + countFrom(0, on.whole(count)));
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

/** How many characters: one where it is not said. */
const lengthAsked = (count: Syntax | undefined, on: Asked): number =>
  count === undefined ? 1 : countFrom(0, on.whole(count));

function unless(args: Args, on: Asked, isKind: (error: CellErrorValue) => boolean): Made {
  const [of, otherwise] = args;
  if (of === undefined || otherwise === undefined || otherwise.kind === "missing") return undefined;
  const value = on.one(of);
  // A blank cell is 0 to some, an empty text to others.
  if (value === null) return undefined;
  return typeof value === "object" && isKind(value) ? on.rows(otherwise) : value;
}

function indexed([of, row, column, more]: Args, on: Asked): Made {
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
  // Beyond the range each program has an error of its own.
  if (r > size.rows || c > size.columns) return undefined;
  return rows[r - 1]?.[c - 1] ?? (of.kind === "cells" ? null : undefined);
}

function matched([what, within, kind]: Args, on: Asked): Made {
  if (within === undefined || kind === undefined || on.number(kind) !== 0) return undefined;
  const wanted = on.plain(what);
  if (wanted === null || typeof wanted === "boolean" || /[*?~]/.test(String(wanted))) return undefined;
  const rows = on.rows(within);
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) return undefined;
  const found = rows.flat().findIndex((cell) => typeof cell === typeof wanted && sameValue(cell as Plain, wanted));
  return found < 0 ? { error: "#N/A" } : found + 1;
}
