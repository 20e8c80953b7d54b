import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  type ErrorType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { isCellError } from "../functions/cell-error.ts";
import { messageKey } from "../workbook/grid/read.ts";
import type { GridArgument, GridCell } from "./grid-arguments.ts";

/** The grid's value object as plain data. The grid's own adapter would give 0 for a blank. */
export function fromGrid(given: Nullable<BaseValueObject>): GridArgument {
  if (!given) return undefined;
  if (!given.isArray()) return cellFromGrid(given);
  return (given as ArrayValueObject).getArrayValue().map((row) => Array.from(row, (cell) => cellFromGrid(cell)));
}

function cellFromGrid(given: Nullable<BaseValueObject>): GridCell {
  if (!given || given.isNull()) return null;
  return given.isError() ? { error: String(given.getValue()) } : given.getValue();
}

/**
 * A function's answer as the grid's value object: a value, an error with its message, or rows that spill. Each object
 * is built here: the grid's own conversion would read "2024/25" or "31 March 2025" as a date.
 */
export function toGrid(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return cellToGrid(answer);
  const rows = answer as unknown[][];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(cellToGrid)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellToGrid(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : gridError("#NUM!");
  if (isCellError(value)) return gridError(value.code, value.message);
  return gridError("#VALUE!", "The function gave back something that a cell cannot show.");
}

/** An error value with its sentence. Not taken from the grid's cache, which would share one object among messages. */
export function gridError(code: string, message = ""): ErrorValueObject {
  const error = new ErrorValueObject(code as ErrorType);
  // Set even when empty, to replace the message that an earlier answer left in the cell.
  error.withCustomData({ [messageKey]: message });
  return error;
}
