import type { FileAnswer } from "./read-thread.ts";

/**
 * The answer for a file that was not read to its end.
 *
 * @param why a sentence
 * @param csv whether figures are printed, some of this file perhaps already
 */
export function unread(path: string, why: string, csv: boolean): FileAnswer {
  return {
    text: csv ? `${onOneLine(path)}: ${why}` : `${onOneLine(path)}\n  Not read: ${why}`,
    refused: 1,
    closed: false,
  };
}

/** A path without the signs that a screen would obey, which a name may have. */
export function onOneLine(path: string): string {
  return path.replace(/\p{Cc}/gu, "?");
}
