import { numberFormat } from "./number.ts";

/*
 * Number formats for tables with the unit in a separate column: bare digits, a true minus sign, and how to show a word
 * instead of the figure. `numberFormat` gives the formats with unit.
 */

/** The bare figure: "17.1" for 17.1%, "2,596" for 2,596 per 100,000, "£579". */
export function bareNumberFormat(unit: string): string {
  const [positive = "0", negative, zero] = bareSections(unit);
  return joined(positive, negative ?? `"−"${positive}`, zero ?? positive);
}

/**
 * The bare figure, for a cell that may hold a word instead ("suppressed").
 *
 * @param inPlaceOfWords shown instead of the word, where the row gives it elsewhere; "" shows nothing; left out, the
 *   word
 */
export function figureCellFormat(unit: string, inPlaceOfWords?: string): string {
  const words = inPlaceOfWords === undefined ? "@" : inPlaceOfWords === "" ? "" : `"${inPlaceOfWords}"`;
  return `${bareNumberFormat(unit)};${words}`;
}

/**
 * A difference with its sign and as many decimals as the value; a word in the cell is not shown.
 *
 * @param size the size of the value that the difference is of, since larger rates have fewer decimals
 */
export function gapCellFormat(unit: string, size: number): string {
  const [positive = "0"] = bareSections(unit);
  const bare = positive.startsWith("[") ? rateDigits(size) : positive.replace(/^\+/, "");
  return `${joined(`+${bare}`, `"−"${bare}`, bare)};`;
}

/** Two adjacent literals are written as one, since applications disagree about adjoining quotes. */
function joined(...sections: readonly string[]): string {
  return sections.join(";").replaceAll('""', "");
}

function rateDigits(size: number): string {
  if (size >= 1000) return "#,##0";
  return size < 1 ? "0.00" : "0.0";
}

function bareSections(unit: string): string[] {
  return numberFormat(unit)
    .replaceAll('"%"', "")
    .split(";")
    .map((section) => section.replace(/^-/, '"−"'));
}
