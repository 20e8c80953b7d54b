import { FormulaError } from "../../formula/formula.ts";
import { PortError } from "../../workbook/port.ts";

/**
 * The message of a failure of the port or of building a formula, to be shown. Any other error is a bug of ours and is
 * rethrown.
 */
export function portSentence(error: unknown): string {
  if (!(error instanceof PortError || error instanceof FormulaError)) throw error;
  return error.message;
}
