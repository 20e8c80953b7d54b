/**
 * How many lines a text takes when it wraps in a column: hosts do not set the height of merged cells, and a file stores
 * its row heights, so they are calculated here.
 *
 * The widths are those of Calibri, in thousandths of the font's size. If another font is used instead, columns grow
 * with its digits, so that about the same text fits.
 */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [225, " 'il"],
  [250, ",.Ij’‘·"],
  [275, ":;"],
  [300, "()-[]`f"],
  [325, "!Jt{}"],
  [350, "r"],
  [375, "/\\"],
  [400, '"sz'],
  [425, "Lcx“”"],
  [450, "FSkvy|"],
  [475, "?TYZag"],
  [500, "#$*+0123456789<=>E^_e~–£−≈"],
  [525, "CKPXbdhnopqu"],
  [550, "BR"],
  [575, "AV"],
  [625, "DGH"],
  [650, "NOU"],
  [675, "&Q"],
  [725, "%w"],
  [800, "m"],
  [850, "M"],
  [900, "@W—"],
];
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const usual = 500;
/** Chinese letters and pictures are as wide as they are high. */
const wide = 1000;
/** Bold letters are slightly wider, and hosts round each letter to whole points of the screen. */
const bolder = 1.035;
const rounding = 1.03;
/** A column's character is a digit of 11 points: 7 pixels at 96 per inch. */
const pixelsPerCharacter = 7;
const pixelsPerPoint = 96 / 72;

/** Sample text, used where only the length of a text is known. */
const usualWords = "satisfaction of carers with local services; ";

export interface Wrapped {
  /** Width of the column, or of merged ones together, in characters. */
  readonly width: number;
  /** Size of the letters in points. */
  readonly fontSize: number;
  readonly bold?: boolean;
}

/** @example linesOf("Persistent absence", { width: 8, fontSize: 10 }) // 2 */
export function linesOf(text: string, { width, fontSize, bold = false }: Wrapped): number {
  const room = (width * pixelsPerCharacter * 1000) / (fontSize * pixelsPerPoint * rounding * (bold ? bolder : 1));
  const space = lettersWidth(" ");
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = lettersWidth(word);
    if (used > 0 && used + space + needed > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + needed;
    // A word wider than the column is broken.
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** A text in as many rows as it needs, broken between words: running text overflows to the right, and does not wrap. */
export function runningLines(text: string, wrapped: Wrapped): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && linesOf(longer, wrapped) > 1) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines;
}

/** Number of lines for a formula's text of a given length, assuming words of the usual length. */
export function linesOfLength(letters: number, wrapped: Wrapped): number {
  return linesOf(
    usualWords
      .repeat(Math.ceil(letters / usualWords.length))
      .slice(0, letters)
      .trim(),
    wrapped,
  );
}

/** Number of characters that surely fit in some lines, assuming words of the usual length. */
export function lettersIn(lines: number, wrapped: Wrapped): number {
  let letters = 10;
  while (linesOfLength(letters + 10, wrapped) <= lines) letters += 10;
  return letters;
}

function lettersWidth(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widthOf.get(letter) ?? (letter >= "\u2e80" ? wide : usual);
  return sum;
}
