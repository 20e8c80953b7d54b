import type { Column } from "./columns.ts";

interface Described {
  readonly column: Extract<Column, { words: string }>;
}

/** The columns that their words and period do not tell from each other, those that are alike together. */
export function sameHeadings<Figures extends Described>(figures: readonly Figures[]): readonly (readonly Figures[])[] {
  const byWords = new Map<string, Figures[]>();
  for (const figure of figures) {
    const key = `${figure.column.words}|${figure.column.period}`;
    byWords.set(key, [...(byWords.get(key) ?? []), figure]);
  }
  return [...byWords.values()].filter(({ length }) => length > 1);
}

/** A column as a spreadsheet calls it: A, B ... Z, AA. */
export function columnLetters(at: number): string {
  return `${at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : ""}${String.fromCharCode(65 + (at % 26))}`;
}
