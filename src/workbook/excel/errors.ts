import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { PortError } from "../port.ts";

/** Error codes of Office.js for temporary conditions: a cell being edited, another workbook in front, a busy host. */
const passing: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: trouble.editing,
  InactiveWorkbook: trouble.otherBook,
  ActivityLimitReached: trouble.hostBusy,
  Conflict: trouble.hostBusy,
  RequestAborted: trouble.hostBusy,
};

const lasting: Readonly<Record<string, readonly [PortError["reason"], string]>> = {
  InvalidOperation: ["failed", trouble.notAllowed],
  AccessDenied: ["protected", trouble.protectedPlace],
  InvalidArgument: ["failed", trouble.formula],
  FormulaLengthExceedsLimit: ["failed", trouble.longFormula],
  InvalidSelection: ["failed", trouble.noSelection],
  RequestPayloadSizeLimitExceeded: ["failed", trouble.tooLarge],
  ResponsePayloadSizeLimitExceeded: ["failed", trouble.tooLarge],
  OperationCellsExceedLimit: ["failed", trouble.tooLarge],
  RangeExceedsLimit: ["failed", trouble.tooLarge],
};

/**
 * Whether the same call may succeed in a moment. "InvalidOperation" sometimes means that a cell is being edited,
 * sometimes a lasting fault.
 */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return code in passing || code === "InvalidOperation";
}

/** What Office.js threw, as an error with a sentence. Errors that already have one are returned unchanged. */
export function worded(error: unknown): PortError {
  if (error instanceof PortError) return error;
  const code = codeOf(error);
  const busy = passing[code];
  if (busy !== undefined) return new PortError("busy", busy, { cause: error });
  const [reason, message] = lasting[code] ?? ["failed", trouble.unknown(error instanceof Error ? error.message : code)];
  return new PortError(reason, message, { cause: error });
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : "";
}
