import type { Block } from "../block.ts";

/** A plain value that stands in a formula. */
export type Typed = string | number | boolean | { readonly error: string };

/**
 * What a formula says, as a tree. What is read with certainty has a kind; all else is "unread": names, tables, other books,
 * several sheets, joined areas.
 */
export type Syntax =
  | { readonly kind: "typed"; readonly value: Typed }
  /** An argument left out. */
  | { readonly kind: "missing" }
  | { readonly kind: "array"; readonly rows: readonly (readonly Typed[])[] }
  /** A cell or range of this workbook; whole columns and rows to the end of the sheet. */
  | { readonly kind: "cells"; readonly sheet: string | null; readonly block: Omit<Block, "sheet"> }
  /** All cells that the formula in a cell fills: A1#. */
  | { readonly kind: "spill"; readonly sheet: string | null; readonly row: number; readonly column: number }
  | LofSyntax
  | { readonly kind: "function"; readonly name: string; readonly args: readonly Syntax[] }
  /** `@` is the one value of many; "%" stands behind. */
  | { readonly kind: "sign"; readonly sign: "+" | "-" | "%" | "@"; readonly of: Syntax }
  | { readonly kind: "pair"; readonly sign: string; readonly one: Syntax; readonly other: Syntax }
  | { readonly kind: "unread"; readonly text: string };

/** A call of a function of ours. */
export interface LofSyntax {
  readonly kind: "lof";
  /** Without "LOF.". */
  readonly name: string;
  readonly args: readonly Syntax[];
  /** The call as it is written, in clean spelling. */
  readonly text: string;
}

/** What a part of a formula has in it, from the outside in. */
export function partsOf(syntax: Syntax): readonly Syntax[] {
  switch (syntax.kind) {
    case "lof":
    case "function":
      return [syntax, ...syntax.args.flatMap(partsOf)];
    case "sign":
      return [syntax, ...partsOf(syntax.of)];
    case "pair":
      return [syntax, ...partsOf(syntax.one), ...partsOf(syntax.other)];
    default:
      return [syntax];
  }
}
