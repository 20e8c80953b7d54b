/**
 * The number that a text is, as a spreadsheet's VALUE reads it in British English; null for any other text.
 *
 * Digits with a point, a sign and a power of ten ("-0.5", "1e5"); commas only between groups of three ("1,234,567").
 * Stricter than VALUE: pounds, per cent and dates are no numbers here, since which scale they are on is not said.
 *
 * @example readNumberText("1,234.5") // 1234.5
 * @example readNumberText("1,2,3") // null
 */
export function readNumberText(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, "-");
  if (!/^[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return null;
  const number = Number(plain.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}

/** Whether a text is a number below zero: names are compared without signs, and -6 is not the sixth of a list. */
export function isBelowZero(text: string): boolean {
  return (readNumberText(text) ?? 0) < 0;
}
