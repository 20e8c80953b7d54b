import type { Figure, MarkMeaning } from "../observation.ts";

/** What a cell of figures holds. */
export type ReadCell =
  | { readonly kind: "number"; readonly value: number; readonly text: string; readonly flags: readonly string[] }
  | { readonly kind: "mark"; readonly mark: string; readonly meaning: MarkMeaning; readonly text: string }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "blank"; readonly text: "" };

/** A publisher's marks; compared without regard to capitals. */
export type Marks = Readonly<Record<string, MarkMeaning>>;

/** Marks that mean the same in every official table. */
const generalMarks: Marks = {
  "[c]": "suppressed",
  "[x]": "not available",
  "[z]": "not applicable",
  "[low]": "rounds to zero",
  "[u]": "unreliable",
  "[n]": "not available",
  "[y]": "not applicable",
  "[m]": "not available",
  "-": "suppressed or not available",
  "..": "not available",
  ".": "not available",
  ":": "not available",
  "...": "not available",
  "…": "not available",
  "*": "suppressed",
  "n/a": "not applicable",
  na: "not available",
  null: "not available",
};

/** Marks that government's statistics put behind a number, or a heading, in square brackets. */
const flagNames: Readonly<Record<string, string>> = {
  p: "provisional",
  r: "revised",
  e: "estimated",
  b: "break in series",
  u: "unreliable",
  er: "estimated and revised",
};

/** Almost every figure is written so; fewer digits than a number holds exactly. */
const plainest = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const number = /^([-+−]?)\s*£?\s*(\d[\d,]*(?:\.\d+)?|\.\d+)(e[-+]?\d+)?\s*%?$/i;
const thousands = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const trailingFlags = /((?:\s*\[[a-z]{1,3}\d?\])+)$/i;
/** "8.1 (8)", "7.9 (:)": the figure of that year, then the same by another method. */
const twoNumbers = /^(-?[\d,]+(?:\.\d+)?) \((-?[\d,]+(?:\.\d+)?|:)\)$/;
const noteMark = /^(\[note \d+\]\s*,?\s*)+$/i;

/**
 * Reads a cell of figures. A published 0 is a 0 and a mark is never one; words are given back for the reader to judge.
 *
 * @param marks the publisher's own, which win over those that are general
 * @example readCell("1,234 [r]", {}) // { kind: "number", value: 1234, text: "1,234 [r]", flags: ["revised"] }
 */
export function readCell(text: string, marks: Marks = {}): ReadCell {
  if (text === "") return { kind: "blank", text };
  const plain = plainNumber(text);
  if (plain !== null) return { kind: "number", value: plain, text, flags: [] };
  const lower = text.toLowerCase();
  const meaning = own(marks, text) ?? own(marks, lower) ?? own(generalMarks, lower);
  if (meaning !== undefined) return { kind: "mark", mark: text, meaning, text };
  if (noteMark.test(text)) return { kind: "mark", mark: text, meaning: "note", text };
  const flags = trailingFlags.exec(text)?.[1];
  if (flags !== undefined) {
    const value = plainNumber(text.slice(0, -flags.length).trim());
    if (value !== null) return { kind: "number", value, text, flags: flagsOf(flags) };
  }
  const two = plainNumber(twoNumbers.exec(text)?.[1] ?? "");
  if (two !== null) return { kind: "number", value: two, text, flags: [] };
  return { kind: "words", text };
}

/** The number in a text, with or without thousands commas, pound and percent signs; null for anything else. */
export function plainNumber(text: string): number | null {
  // A published -0 is 0.
  if (plainest.test(text)) return 0 + Number(text);
  const found = number.exec(text);
  if (found === null) return null;
  const digits = found[2] as string;
  if (digits.includes(",") && !thousands.test(digits)) return null;
  const value = Number(`${digits.replaceAll(",", "")}${found[3] ?? ""}`);
  if (!Number.isFinite(value)) return null;
  return found[1] === "-" || found[1] === "−" ? 0 - value : value;
}

/** The figure in a cell; null where there is none. */
export function figureIn(text: string, marks: Marks = {}): Figure | null {
  const cell = readCell(text, marks);
  return cell.kind === "number" ? { value: cell.value, text: cell.text } : null;
}

/** "[p]" and "[r][e]" as words. */
export function flagsOf(text: string): string[] {
  return [...text.matchAll(/\[([a-z]{1,3})\d?\]/gi)].flatMap(([, flag]) => {
    const name = flagNames[(flag as string).toLowerCase()];
    return name === undefined ? [] : [name];
  });
}

function own(marks: Marks, text: string): MarkMeaning | undefined {
  return Object.hasOwn(marks, text) ? marks[text] : undefined;
}
