import type { ReactNode } from "react";

export interface MarkedTextProps {
  readonly text: string;
  /** The typed text; where it occurs, it is marked. */
  readonly wanted: string;
}

/** A text with the typed words marked in it, ignoring case. */
export function MarkedText({ text, wanted }: MarkedTextProps): ReactNode {
  const typed = wanted.trim().toLowerCase();
  const at = typed === "" ? -1 : startOfWord(text.toLowerCase(), typed);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className="lof-match">{text.slice(at, at + typed.length)}</mark>
      {text.slice(at + typed.length)}
    </>
  );
}

/** Where a word of the text begins with what was typed; inside a word only when none does; -1 for nowhere. */
function startOfWord(text: string, typed: string): number {
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  }
  return text.indexOf(typed);
}
