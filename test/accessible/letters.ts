import { nameOf, type SeenCell, type SeenSheet } from "./seen-book.ts";

/** Widths of Calibri's letters beside a digit's, rounded: what is measured here is about right, and rather too narrow. */
const narrow = /[ '’‘.,;:!|iljft()[\]r-]/;
const wide = /[mwMW@%—]/;
const capital = /[A-ZÀ-Þ&]/;
const padding = 0.71;

/** How wide a text is, in digits of 11 points. */
export function digitsWide(text: string, { size, isBold }: SeenCell["look"]): number {
  let sum = 0;
  for (const letter of text)
    sum += narrow.test(letter) ? 0.55 : wide.test(letter) ? 1.5 : capital.test(letter) ? 1.12 : 0.97;
  return (sum * (isBold ? 1.03 : 1) * size) / 11;
}

/** How much room a text has that does not wrap, in digits: over the empty cells beside it, on the side where it runs on. */
export function roomOf(sheet: SeenSheet, { row, column, shown, look }: SeenCell): number {
  const own = sheet.widthOf(column);
  if (/^[−-]?[\d,.]+%?$/.test(shown)) return own;
  const last = Math.max(...sheet.cells.map((cell) => cell.column));
  const left = Array.from({ length: column }, (_, i) => column - 1 - i);
  const right = Array.from({ length: last - column }, (_, i) => column + 1 + i);
  let room = own;
  for (const next of look.runsLeft ? left : right) {
    if (sheet.taken.has(nameOf(row, next))) return room;
    if (!sheet.hiddenColumns.includes(next)) room += sheet.widthOf(next) + padding;
  }
  return look.runsLeft ? room : Infinity;
}

/** The least number of lines that a wrapped text takes. */
export function leastLines(sheet: SeenSheet, { column, shown, look }: SeenCell): number {
  const width = Math.max(1, sheet.widthOf(column));
  return shown
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((digitsWide(line, look) * 0.95) / width)), 0);
}
