import { FetchTrouble } from "./fetcher.ts";

/** A trouble that may pass: worth another try. */
export class Hindrance extends FetchTrouble {
  /**
   * @param wait milliseconds for which the host wants to be left alone; null where it does not say
   * @param forward whether something came all the same, so that the next try begins further on
   */
  constructor(
    sentence: string,
    readonly wait: number | null = null,
    readonly forward = false,
  ) {
    super(sentence);
  }
}

/** No answer at all: others who ask the same host need not try as often. */
export class Unreachable extends Hindrance {}

/** The officer stopped the command, or it ended. */
export class Stopped extends FetchTrouble {
  constructor() {
    super("Stopped before it came.");
  }
}

/** What a server or a file says, on one line, without signs that a screen would obey, and not endlessly long. */
export function quoted(text: string, most = 200): string {
  const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
