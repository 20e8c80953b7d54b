import { blockName, cellName } from "./cell-name.ts";
import type { Block } from "./block.ts";
import { formulaWords } from "../wording/workbook/formula.ts";

/** A cell or range as an argument. */
export interface CellReference {
  readonly kind: "cells";
  /** null for the sheet on which the formula stands. */
  readonly sheet: string | null;
  readonly block: Omit<Block, "sheet">;
  /** With $ before columns and rows: the formula means the same cells after it was copied. */
  readonly fixed: boolean;
}

/** An argument: text, number or truth value as such, a reference, or null for one that is left out. */
export type Argument = string | number | boolean | null | CellReference;

/** A table written into the formula itself: {"population",0;"white",2}. All rows are of one length. */
export interface ArrayConstant {
  readonly kind: "array";
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A call of one of our functions, by its name without "LOF.". */
export interface Call<A = Argument> {
  readonly name: string;
  readonly args: readonly A[];
}

/** A formula that cannot be written; the message says why, for the pane. */
export class FormulaError extends Error {}

/** What stands before the dot: the development add-in has a name of its own, so that two of us do not fight. */
export type Namespace = "LOF" | "LOFDEV";

/** No text in a formula may be longer, says Excel. */
const longestLiteral = 255;

/**
 * A call as a formula of its own. Arguments left out at the end go, those in the middle keep their comma.
 *
 * @throws FormulaError for a text that is longer than a formula can hold
 * @example formulaOf({ name: "METRIC", args: ["Kent", "NEET", null, "lower"] }) // '=LOF.METRIC("Kent","NEET",,"lower")'
 */
export function formulaOf(call: Call<Argument | ArrayConstant>, namespace: Namespace = "LOF"): string {
  return `=${callText(call, namespace)}`;
}

/** A call as part of a longer formula. */
export function callText({ name, args }: Call<Argument | ArrayConstant>, namespace: Namespace = "LOF"): string {
  const given = args.findLastIndex((one) => one !== null) + 1;
  return `${namespace}.${name}(${args.slice(0, given).map(argumentText).join(",")})`;
}

/** An argument as it stands in a formula. */
function argumentText(argument: Argument | ArrayConstant): string {
  if (argument === null) return "";
  if (typeof argument === "string") return literal(argument);
  if (typeof argument === "object") return argument.kind === "array" ? arrayText(argument) : referenceText(argument);
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  if (!Number.isFinite(argument)) throw new RangeError(`${argument} cannot stand in a formula`);
  return String(argument).toUpperCase();
}

const arrayText = ({ rows }: ArrayConstant): string =>
  `{${rows.map((row) => row.map(argumentText).join(",")).join(";")}}`;

/** A text in quotes. */
export function literal(text: string): string {
  if (text.length > longestLiteral) throw new FormulaError(formulaWords.longText);
  return `"${text.replaceAll('"', '""')}"`;
}

/** A reference as it stands in a formula; a sheet's name always in quotes, which Excel allows and takes off itself. */
export function referenceText({ sheet, block, fixed }: CellReference): string {
  const place = fixed ? fixedName(block) : blockName(block);
  return sheet === null ? place : `'${sheet.replaceAll("'", "''")}'!${place}`;
}

function fixedName(block: Omit<Block, "sheet">): string {
  const first = dollars(cellName(block));
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${dollars(cellName({ row: block.row + block.rows - 1, column: block.column + block.columns - 1 }))}`;
}

const dollars = (name: string): string => name.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");

/** A reference to one cell. @example cellReference({ row: 2, column: 1 }, { sheet: "LOF Summary", fixed: true }) */
export function cellReference(
  cell: { readonly row: number; readonly column: number },
  { sheet = null, fixed = false }: { readonly sheet?: string | null; readonly fixed?: boolean } = {},
): CellReference {
  return { kind: "cells", sheet, block: { row: cell.row, column: cell.column, rows: 1, columns: 1 }, fixed };
}
