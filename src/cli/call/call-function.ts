import { cellError, isCellError, type CellError } from "../../functions/cell-error.ts";
import { functionTable, spillingFunctions, type CustomFunction } from "../../functions/table.ts";
import { nearMatches } from "../../text/near-matches.ts";
import { provideShippedPack } from "../shipped-pack.ts";

/** What a call prints, and whether it succeeded. */
export interface CallResult {
  readonly json: string;
  readonly ok: boolean;
}

/**
 * Calls a function as Excel would, through the same table.
 *
 * @param name in any case, with or without "LOF."
 * @param texts the arguments as typed: JSON where it parses, else text. Rows of values are a range, a list of values
 *   one row, {"error": "#N/A"} an error; null and "" are left out
 */
export async function callFunction(name: string, texts: readonly string[]): Promise<CallResult> {
  const id = name
    .trim()
    .toUpperCase()
    .replace(/^=?(?:LOF\.)?/, "");
  const implementation = Object.hasOwn(functionTable, id) ? functionTable[id] : undefined;
  if (implementation === undefined) return failed(cellError("#NAME?", unknownFunction(name, id)));
  if (texts.length > implementation.length)
    return failed(
      cellError("#VALUE!", `${id} takes ${implementation.length} arguments at most, and got ${texts.length}.`),
    );
  const args = texts.map((text) => asArgument(parse(text)));
  try {
    provideShippedPack();
    const answer = await callWith(implementation, args);
    const keepsRows = spillingFunctions.has(id) || args.some((argument) => argument !== null && isRange(argument));
    return printed(answer, keepsRows);
  } catch (thrown) {
    if (isCellError(thrown)) return failed(thrown);
    throw thrown;
  }
}

async function callWith(implementation: CustomFunction, args: readonly unknown[]): Promise<readonly unknown[][]> {
  return (implementation as (...given: unknown[]) => unknown[][] | Promise<unknown[][]>)(...args);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** An argument as Excel passes it: rows of cells, null for one left out. */
function asArgument(value: unknown): unknown[][] | null {
  if (value === null || value === "") return null;
  if (!Array.isArray(value)) return [[asCell(value)]];
  const rows = value.some(Array.isArray) ? value : [value];
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(asCell) : [asCell(row)]));
}

function asCell(value: unknown): unknown {
  const error = typeof value === "object" && value !== null ? (value as { error?: unknown }).error : undefined;
  return typeof error === "string" ? cellError(error, "") : value;
}

const isRange = (rows: readonly unknown[][]): boolean => rows.length > 1 || (rows[0]?.length ?? 0) > 1;

function printed(rows: readonly unknown[][], keepsRows: boolean): CallResult {
  const only = rows[0]?.[0];
  if (keepsRows || isRange(rows)) return { json: JSON.stringify(rows.map((row) => row.map(cellJson))), ok: true };
  return isCellError(only) ? failed(only) : { json: JSON.stringify(only), ok: true };
}

function cellJson(cell: unknown): unknown {
  return isCellError(cell) ? errorJson(cell) : cell;
}

function errorJson({ code, message }: CellError): { error: string; message: string } {
  return { error: code, message };
}

function failed(error: CellError): CallResult {
  return { json: JSON.stringify(errorJson(error)), ok: false };
}

function unknownFunction(name: string, id: string): string {
  const near = nearMatches(Object.keys(functionTable).map((one) => ({ label: one, names: [one] })))(id);
  return `There is no function “${name}”${near.length === 0 ? "" : `: did you mean ${near.join(" or ")}?`}`;
}
