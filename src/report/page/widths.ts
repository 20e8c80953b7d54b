import { besideText } from "../../workbook/beside-text.ts";
import type { ShownColumns } from "../cells.ts";
import { linesOf } from "../text-lines.ts";
import { type PageColumn, pageColumns } from "./columns.ts";

/** Size of all letters of a page but its title: the page as a whole is scaled down, so that they become 9 points. */
export const fontSize = 10;
/**
 * How wide a page's table is together, in characters, with what each column has beside them: at this a letter of 10 points
 * is printed at 9.
 */
const tableWidth = 170.4;
/** How long a line over the page may be, in characters. */
export const pageWidth = 164;

/** Headings with a note's number break before it, or have it in the same line: never within. */
const widths: Readonly<Record<Exclude<PageColumn, "commentary">, number>> = {
  measure: 21.8,
  unit: 9,
  period: 7,
  own: 7.6,
  england: 7,
  region: 7,
  quartile: 7.4,
  median: 7,
  gap: 6.2,
  position: 10,
  verdict: 11.6,
  change: 7,
  trend: 8.4,
  picture: 7.4,
  job: 6,
  owner: 8.8,
  distance: 12,
  id: 10,
};
/** The commentary has what the others leave. */
const leastCommentary = 13;

/** Texts of columns that are as wide as their words need. */
export interface WidthTexts {
  readonly units: readonly string[];
  readonly periods: readonly string[];
}

const noTexts: WidthTexts = { units: [], periods: [] };
/** For units that take no more lines in it, two at the most, and for periods with a month's whole name: "31 December 2025". */
const narrowUnit = 7.2;
const widePeriod = 8.3;

/** The widths of a page's columns; what is not needed is left to the commentary, and so are hidden columns. */
export function widthsFor(shown: ShownColumns, pictures: boolean, texts: WidthTexts = noTexts): readonly number[] {
  const hidden = new Set(hiddenColumns(shown, pictures));
  // Without pictures the trend's own heading has the note's number.
  const made = {
    ...widths,
    trend: pictures ? widths.trend : 11.8,
    unit: texts.units.every((one) => linesAt(one, narrowUnit) <= Math.min(2, linesAt(one, widths.unit)))
      ? narrowUnit
      : widths.unit,
    period: texts.periods.some((one) => one.split(" ").some((word) => linesAt(word, widths.period) > 1))
      ? widePeriod
      : widths.period,
  };
  const others = Object.entries(made).filter(([name]) => !hidden.has(pageColumns[name as PageColumn]));
  const left = others.reduce((sum, [, width]) => sum - width - besideText, tableWidth - besideText);
  const commentary = Math.max(leastCommentary, Math.floor(left * 10) / 10);
  return (Object.keys(pageColumns) as PageColumn[]).map((name) => (name === "commentary" ? commentary : made[name]));
}

function linesAt(text: string, width: number): number {
  return linesOf(text, { width, fontSize });
}

/** The columns that nobody sees: those that are not chosen, and those by which we know a row again. */
export function hiddenColumns(shown: ShownColumns, pictures: boolean): readonly number[] {
  const chosen = (["england", "region", "quartile"] as const).filter((name) => !shown[name]);
  const names: readonly PageColumn[] = [...chosen, ...(pictures ? [] : (["picture"] as const)), "distance", "id"];
  return names.map((name) => pageColumns[name]);
}
