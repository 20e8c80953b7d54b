import { cellError } from "../functions/cell-error.ts";
import type { FunctionParameter } from "../taskpane/function-list.ts";

/** One cell of the grid. Errors are distinct from text that only looks like an error. */
export type GridCell = string | number | boolean | null | { readonly error: string };

/** An argument as the grid passes it: a literal, or a reference or array as rows. Undefined when left out. */
export type GridArgument = GridCell | readonly (readonly GridCell[])[] | undefined;

/** An argument with which a function cannot be called; the message is for the user. */
export class ArgumentFault extends Error {}

const isRows = (argument: GridArgument): argument is readonly (readonly GridCell[])[] => Array.isArray(argument);

/**
 * Turns the grid's arguments into those Excel would pass for the same formula.
 *
 * The grid passes every reference as rows; Excel passes a single value to a parameter that takes one and rows to a
 * parameter that takes a range. In Excel an argument left out anywhere is null, and so is a blank cell.
 *
 * @returns one value per declared parameter; a repeating last parameter gets all remaining ones as one array
 * @throws ArgumentFault where Excel would refuse: too many arguments, or a range where one cell is expected
 * @example excelArguments([[["Kent"]], undefined], [{ name: "area" }, { name: "count" }]) // ["Kent", null]
 */
export function excelArguments(given: readonly GridArgument[], parameters: readonly FunctionParameter[]): unknown[] {
  const last = parameters[parameters.length - 1];
  if (!last?.repeating && given.length > parameters.length) {
    throw new ArgumentFault(`Too many arguments: this function takes at most ${parameters.length}.`);
  }
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  const args = fixed.map((parameter, i) => one(given[i], parameter));
  if (last?.repeating) args.push(given.slice(fixed.length).map((argument) => one(argument, last)));
  return args;
}

function one(argument: GridArgument, parameter: FunctionParameter): unknown {
  const cell = (value: GridCell): unknown =>
    typeof value === "object" && value !== null ? cellError(value.error, "") : value;
  if (argument === undefined) return null;
  if (parameter.dimensionality === "matrix") {
    return isRows(argument) ? argument.map((row) => row.map(cell)) : [[cell(argument)]];
  }
  if (!isRows(argument)) return cell(argument);
  if (argument.length > 1 || (argument[0]?.length ?? 0) > 1) {
    throw new ArgumentFault(`“${parameter.name}” takes one cell, not a range.`);
  }
  return cell(argument[0]?.[0] ?? null);
}
