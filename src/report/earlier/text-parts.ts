import { linesOf, type Wrapped } from "../text-lines.ts";

/** How many lines a text takes in a cell that wraps, with line breaks of its own. */
export function linesOfText(text: string, wrapped: Wrapped): number {
  return text.split(/\r\n?|\n/).reduce((sum, line) => sum + linesOf(line, wrapped), 0);
}

/**
 * A text in parts that take so many lines at most: it is broken after a line or a sentence, else after a word. Put
 * together the parts are the text, sign for sign.
 */
export function textParts(text: string, wrapped: Wrapped, most: number): string[] {
  const parts: string[] = [];
  let from = 0;
  do {
    const length = lengthOfPart(text.slice(from), wrapped, most);
    parts.push(text.slice(from, from + length));
    from += length;
  } while (from < text.length);
  return parts;
}

function lengthOfPart(rest: string, wrapped: Wrapped, most: number): number {
  const fits = (length: number): boolean => linesOfText(rest.slice(0, length), wrapped) <= most;
  if (fits(rest.length)) return rest.length;
  let [least, beyond] = [1, rest.length];
  while (beyond - least > 1) {
    const middle = Math.floor((least + beyond) / 2);
    if (fits(middle)) least = middle;
    else beyond = middle;
  }
  const held = rest.slice(0, least);
  const sentence = lastEnd(held, /\n+|[.!?…]["”’)]*\s+/g);
  // A part that would be short for the sake of a whole sentence is broken within one.
  const broken = sentence > least / 2 ? sentence : lastEnd(held, /\s+/g);
  const end = broken > 0 ? broken : least - (/[\ud800-\udbff]$/.test(held) && least > 1 ? 1 : 0);
  // Spaces are those of the part before: none is begun with them.
  return end + (/^[^\S\n]+/.exec(rest.slice(end))?.[0].length ?? 0);
}

/** Where the last match ends; 0 for none. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) end = index + found.length;
  return end;
}
