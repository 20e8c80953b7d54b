import type { Figure, Observation } from "./observation.ts";

/** Headings of the lines that `inspect --csv` prints. */
export const csvHeadings = "series,area code,period,value,lower,upper,numerator,denominator,mark";

/**
 * One observation as a line of CSV: series and period in the publisher's words, values in the publisher's unit. In an
 * archive of several files the series begins with the name of its file.
 *
 * A cell with two numbers, and words in place of a figure (a grade), stand as published; where the file explains an
 * empty value, the mark is "note: ..." with that.
 */
export function csvLine(one: Observation): string {
  const mark = one.mark === "" && one.note !== "" ? `note: ${one.note}` : one.mark;
  return [
    one.part === undefined ? one.series : `${one.part}; ${one.series}`,
    one.area.code === "" ? one.area.name : one.area.code,
    one.period,
    one.meaning !== null && one.value === null ? "" : shown(one.value, one.text),
    ...[one.lower, one.upper, one.numerator, one.denominator].map(ofFigure),
    mark,
  ]
    .map(quoted)
    .join(",");
}

function ofFigure(figure: Figure | null): string {
  return figure === null ? "" : shown(figure.value, figure.text);
}

/** The number; the cell as published where it holds two, or words. */
function shown(value: number | null, text: string): string {
  return value === null || /\(.*\)/.test(text) ? text : String(value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
