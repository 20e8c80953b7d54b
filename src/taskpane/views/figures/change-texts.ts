import type { CellValue } from "../../../workbook/port.ts";

/** As many decimals as a list shows at most; more only where two numbers would else look the same. */
const usualDecimals = 2;
const mostDecimals = 15;

/** A text of a cell is cut here: a list has no room for more. */
const longest = 240;

/**
 * What a cell shows and what it would show, so that the two can be told apart: numbers with as many decimals as each other.
 *
 * @param empty the word for a cell that shows nothing
 * @example changeTexts(17.123, 17.125, "empty") // ["17.12", "17.13"]
 */
export function changeTexts(before: CellValue, after: CellValue, empty: string): readonly [string, string] {
  if (typeof before === "number" && typeof after === "number") return numberTexts(before, after);
  return [textOf(before, empty), textOf(after, empty)];
}

function numberTexts(before: number, after: number): readonly [string, string] {
  for (let most = usualDecimals; ; most++) {
    const decimals = Math.max(decimalsOf(before, most), decimalsOf(after, most));
    const texts = [numberText(before, decimals, decimals), numberText(after, decimals, decimals)] as const;
    if (texts[0] !== texts[1] || most === mostDecimals) return texts;
  }
}

/** How many decimals a number needs, of so many at most. */
function decimalsOf(value: number, most: number): number {
  return numberText(value, most).split(".")[1]?.length ?? 0;
}

function numberText(value: number, most: number, least = 0): string {
  const decimals = { minimumFractionDigits: least, maximumFractionDigits: most };
  return value.toLocaleString("en-GB", decimals).replace("-", "−");
}

function textOf(value: CellValue, empty: string): string {
  if (value === null || value === "") return empty;
  if (typeof value === "number") return numberText(value, usualDecimals);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}
