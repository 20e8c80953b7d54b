import { FormulaError } from "../../formula/formula.ts";
import { PortError } from "../../workbook/port.ts";

/** What the port, or the maker of a formula, says of a failure, to be shown. Any other error is a mistake of ours and goes on. */
export function portSentence(error: unknown): string {
  if (!(error instanceof PortError || error instanceof FormulaError)) throw error;
  return error.message;
}
