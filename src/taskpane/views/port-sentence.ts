import { PortError } from "../../workbook/port.ts";

/** What the port says of a failure, to be shown. Any other error is a mistake of ours and goes on. */
export function portSentence(error: unknown): string {
  if (!(error instanceof PortError)) throw error;
  return error.message;
}
