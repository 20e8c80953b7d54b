import type { MayGuess } from "../text/read-or-guess.ts";
import { argumentWords } from "../wording/arguments.ts";
import type { OutCell } from "./answer.ts";
import { cellError, type CellError, isCellError, valueError } from "./cell-error.ts";

/*
 * What one call may cost, whatever it is given: Office restarts all add-ins after 5 seconds without an answer, and Excel
 * on the web refuses an answer of more than 5 MB. Calls run one after another, so there is one count at a time, begun
 * anew by every call: an answer must not depend on the calls before it.
 */

/** Of so many different unknown names in one call it is worked out what they were meant for. */
const mostGuessed = 100;
const mostText = 4_000_000;
const mostBytes = 4_800_000;
/** An error as the host is sent it, without its sentence. */
const errorBytes = 130;
const numberBytes = 20;
/** So much room the sentences of errors always have. */
const leastSentences = 250_000;

const guessed = new Set<string>();
let text = 0;
let bytes = 0;
let sentences = 0;
let shortened: CellError[] = [];

/** Begins the count of a call. */
export function beginCall(): void {
  guessed.clear();
  text = bytes = 0;
  shortened = [];
  roomForErrors(1);
}

/** Leaves the sentences of errors what so many cells leave, if all of them were errors without one. */
export function roomForErrors(cells: number): void {
  sentences = Math.max(leastSentences, mostText - cells * (errorBytes + jsonBytes(argumentWords.askedAlone)));
}

/** Whether the call may still work out what an unknown text was meant for. */
export const mayGuess: MayGuess = (name) => {
  if (guessed.size < mostGuessed) guessed.add(name);
  return guessed.has(name);
};

/**
 * Counts a cell of an answer. Where the sentences of very many errors have no room, those that follow say how to read
 * theirs.
 *
 * @throws CellError #VALUE! as soon as the answer is longer than can be handed over
 */
export function counted(cell: OutCell): OutCell {
  const isText = typeof cell === "string";
  const size = isText ? jsonBytes(cell) : 0;
  const kept = isCellError(cell) ? withRoom(cell) : cell;
  text += size;
  bytes += isText ? size : isCellError(kept) ? errorBytes + jsonBytes(kept.message) : numberBytes;
  if (text > mostText || bytes > mostBytes) throw valueError(argumentWords.longAnswer(mostText / 1e6));
  return kept;
}

function withRoom(error: CellError): CellError {
  if (sentences > 0) {
    sentences -= jsonBytes(error.message);
    return error;
  }
  let short = shortened.find(({ code }) => code === error.code);
  if (short === undefined) shortened.push((short = cellError(error.code, argumentWords.askedAlone)));
  return short;
}

/** How many bytes a text is as JSON. */
function jsonBytes(of: string): number {
  let size = 2;
  for (let at = 0; at < of.length; at++) {
    const sign = of.charCodeAt(at);
    if (sign < 0x80) size += sign < 0x20 ? 6 : sign === 0x22 || sign === 0x5c ? 2 : 1;
    else size += sign < 0x800 || (sign >= 0xd800 && sign < 0xe000) ? 2 : 3;
  }
  return size;
}
