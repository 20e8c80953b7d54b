import { cellAt, tidy, type Sheet } from "../sheet/sheet.ts";
import type { Layout } from "./layout.ts";
import { plainNumber } from "./read-cell.ts";

/** Headings with those of percentages completed, and the columns of figures that are still without one. */
export interface NamedColumns {
  readonly headings: readonly string[];
  readonly unnamed: readonly number[];
}

/** What is said of an unnamed column. */
export const wanted = "a heading; there is none, and its figures are no shares of those to its left";

/** "%" and nothing else. */
const percent = /^(%|per ?cent|percentages?)$/i;
/** "Number and % of households": over a whole table, wherever it stands. */
const numberAnd = /(?:^| - )numbers? and (?:%|per ?cent|percentages?)(?: of ([^-]+?))?(?= - |$)(?: - )?/i;

/**
 * Names the columns of percentages that stand beside their counts: under "%" that comes again and again, or under nothing
 * where their figures are those of the column to their left as shares of another. Two or more columns without a heading
 * whose figures are no such shares are given back as unnamed.
 */
export function namedPercents(rows: Sheet["rows"], layout: Layout): NamedColumns {
  const stated = layout.headings.map((heading) => numberAnd.exec(heading)).find((found) => found !== null);
  const headings = layout.headings.map((heading, at) => {
    const own = heading.replace(numberAnd, "");
    // What is left is the upper heading that goes on from the left.
    return own !== heading && layout.headings[at - 1]?.startsWith(own) === true ? "" : own;
  });
  const data = rows.slice(layout.firstRow);
  const isFigures = (at: number): boolean => {
    const filled = data.map((row) => cellAt(row, at)).filter((cell) => cell !== "");
    return filled.filter((cell) => plainNumber(cell) !== null).length > filled.length / 2;
  };
  const blank = headings.flatMap((heading, at) =>
    at > layout.areaColumn && heading === "" && isFigures(at) ? [at] : [],
  );
  const again = headings.filter((heading) => percent.test(heading)).length > 1;
  const counts = headings.flatMap((heading, at) =>
    at > layout.areaColumn && heading !== "" && !percent.test(heading) && isFigures(at) ? [at] : [],
  );
  const beside = blank.filter((at) => counts.includes(at - 1));
  const fits = new Map(beside.map((at) => [at, shareOf(data, at, counts)]));
  const proved = [...fits.values()].includes("share");
  const named = (at: number): boolean => {
    const fit = fits.get(at);
    return fit === "share" || (fit === "all nought" && proved);
  };
  const words = stated?.[1] === undefined ? "%" : `% of ${tidy(stated[1])}`;
  const unnamed = blank.filter((at) => !named(at));
  return {
    headings: headings.map((heading, at) => {
      if (again && percent.test(heading) && counts.includes(at - 1)) return `${headings[at - 1] ?? ""} - ${heading}`;
      return named(at)
        ? `${headings[at - 1] ?? ""} - ${words}`
        : heading === ""
          ? (layout.headings[at] ?? "")
          : heading;
    }),
    unnamed: unnamed.length > 1 ? unnamed : [],
  };
}

/** Whether a column is the one to its left, divided by one of those up to it; counts may be rounded to ten. */
function shareOf(data: Sheet["rows"], at: number, counts: readonly number[]): "share" | "all nought" | "no share" {
  const figures = (column: number): (number | null)[] => data.map((row) => plainNumber(cellAt(row, column)));
  const shares = figures(at);
  const left = figures(at - 1);
  if (shares.every((share, row) => (share ?? 0) === 0 && (left[row] ?? 0) === 0)) return "all nought";
  const whole = shares.some((share) => (share ?? 0) > 1.01) ? 100 : 1;
  for (const column of counts.filter((other) => other < at)) {
    const bases = figures(column);
    let [right, wrong, telling] = [0, 0, 0];
    shares.forEach((share, row) => {
      const [base, count] = [bases[row] ?? null, left[row] ?? null];
      if (share === null || base === null || count === null || base <= 0) return;
      const rounded = count % 10 === 0 && base % 10 === 0 ? 10 / base : 0;
      if (Math.abs(share / whole - count / base) <= 0.0051 + rounded) right++;
      else wrong++;
      if (count > 0 && rounded < 0.05) telling++;
    });
    if (telling >= 2 && right >= (right + wrong) * 0.95) return "share";
  }
  return "no share";
}
