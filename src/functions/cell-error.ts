/**
 * Errors as a cell shows them. The only file that makes them.
 *
 * In Excel and in the workbench they are the runtime's own `CustomFunctions.Error`; on the command line and in
 * tests, where no runtime is loaded, a stand-in with the same two members. Messages reach the user only with
 * #N/A and #VALUE!.
 */

/** Returned for one cell, or thrown for the whole call, to show an error. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

type ErrorMaker = new (code: string, message?: string) => CellError;

class PlainCellError extends Error implements CellError {
  readonly code: string;

  constructor(code: string, message = "") {
    super(message);
    this.code = code;
  }
}

function errorMaker(): ErrorMaker {
  const runtime = (globalThis as { CustomFunctions?: { Error?: ErrorMaker } }).CustomFunctions;
  return runtime?.Error ?? PlainCellError;
}

/**
 * Makes an error for a cell, without a stack trace: nobody would see it, and it would cost more than everything else.
 *
 * @param message shown to the user; the first 60 characters should carry the meaning
 */
export function cellError(code: string, message: string): CellError {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return new (errorMaker())(code, message);
  } finally {
    Error.stackTraceLimit = usual;
  }
}

/** The error for an argument that cannot be used: #VALUE! with the sentence that says why. */
export function valueError(message: string): CellError {
  return cellError("#VALUE!", message);
}

/** Whether something is a cell's error, ours or one given as an argument. Areas and file errors have codes too. */
export function isCellError(value: unknown): value is CellError {
  if (typeof value !== "object" || value === null) return false;
  const { code } = value as { code?: unknown };
  return typeof code === "string" && code.startsWith("#");
}

/** Texts that can only be error values; the workbench's grid and JSON pass errors like this. */
const errorTexts = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#DIV/0!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

/** Whether a text is the spelling of an error value. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && errorTexts.has(text);
}
