import { isLongerThanNames, longestName } from "./longest-name.ts";
import { remember } from "./remember.ts";

/** Whether it may be worked out what an unknown text was meant for. */
export type MayGuess = (text: string) => boolean;

/** An answer for a name that is not known. */
interface Unknown {
  readonly kind: "unknown";
  readonly near: readonly string[];
}

/**
 * Reads names; for one that is not known, guesses what was meant, if it may. Answers are cached. Reading takes
 * microseconds, guessing milliseconds: a column of thousands of wrong names must not be guessed at one by one.
 *
 * A text longer than any name is neither read nor guessed at, and none is kept.
 *
 * @param read null for a name that is not known
 */
export function readOrGuess<Answer>(
  read: (text: string) => Answer | null,
  guess: (text: string) => Answer,
): (text: string, mayGuess?: MayGuess) => Answer | Unknown {
  const known = remember(read);
  const guessed = remember(guess);
  return (text, mayGuess) => {
    if (isLongerThanNames(text)) return { kind: "unknown", near: [] };
    // A name among very many spaces.
    const isKept = text.length <= longestName;
    const answer = isKept ? known(text) : read(text.trim());
    if (answer !== null) return answer;
    if (mayGuess !== undefined && !mayGuess(text)) return { kind: "unknown", near: [] };
    return isKept ? guessed(text) : guess(text.trim());
  };
}
