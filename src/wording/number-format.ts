import { numberFormat } from "./number.ts";

/*
 * Number formats of cells in a table that names the unit in a column of its own: bare digits, a true minus, and what to do
 * with a word in the figure's place. The formats with their unit are `numberFormat`'s.
 */

/** The bare figure: "17.1" for 17.1%, "2,596" for 2,596 per 100,000, "£579". */
export function bareNumberFormat(unit: string): string {
  const [positive = "0", negative, zero] = bareSections(unit);
  return joined(positive, negative ?? `"−"${positive}`, zero ?? positive);
}

/**
 * The bare figure where the cell may hold a word instead ("suppressed").
 *
 * @param inPlaceOfWords shown whatever the word is, where the row says it elsewhere; "" for nothing; left out, the word
 */
export function figureCellFormat(unit: string, inPlaceOfWords?: string): string {
  const words = inPlaceOfWords === undefined ? "@" : inPlaceOfWords === "" ? "" : `"${inPlaceOfWords}"`;
  return `${bareNumberFormat(unit)};${words}`;
}

/**
 * A difference with its sign, as many decimals as the value has; a word in its place is not shown.
 *
 * @param size of the value it is a difference of, since rates have fewer decimals the larger they are
 */
export function gapCellFormat(unit: string, size: number): string {
  const [positive = "0"] = bareSections(unit);
  const bare = positive.startsWith("[") ? rateDigits(size) : positive.replace(/^\+/, "");
  return `${joined(`+${bare}`, `"−"${bare}`, bare)};`;
}

/** Two literals side by side are written as one: readers differ over quotes that touch. */
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
