import type { CellValue } from "../../../workbook/port.ts";

/** As many decimals as a list shows at first; more only where two numbers would else look the same. */
const usualDecimals = 2;
const mostDecimals = 15;

/** A text of a cell is cut here: a list has no room for more. */
const longest = 240;

/**
 * What a cell shows and what it would show, so that the two can be told apart.
 *
 * @param empty the word for a cell that shows nothing
 * @example changeTexts(17.123, 17.125, "empty") // ["17.12", "17.13"]
 */
export function changeTexts(before: CellValue, after: CellValue, empty: string): readonly [string, string] {
  if (typeof before === "number" && typeof after === "number") return numberTexts(before, after);
  return [textOf(before, empty), textOf(after, empty)];
}

function numberTexts(before: number, after: number): readonly [string, string] {
  for (let decimals = usualDecimals; decimals < mostDecimals; decimals++) {
    const texts = [numberText(before, decimals), numberText(after, decimals)] as const;
    if (texts[0] !== texts[1]) return texts;
  }
  return [numberText(before, mostDecimals), numberText(after, mostDecimals)];
}

function numberText(value: number, decimals: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: decimals }).replace("-", "−");
}

function textOf(value: CellValue, empty: string): string {
  if (value === null || value === "") return empty;
  if (typeof value === "number") return numberText(value, usualDecimals);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value;
}
