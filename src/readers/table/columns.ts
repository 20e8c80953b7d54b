import { isGssCode } from "../areas/gss-code.ts";
import { cellAt, tidy, type Sheet } from "../sheet/sheet.ts";
import { normaliseHeading } from "./headings.ts";
import type { Layout } from "./layout.ts";
import { isPeriod, splitHeading } from "./published-period.ts";
import { readCell, type Marks } from "./read-cell.ts";

/** What a column of a table is. */
export type Column =
  | { readonly role: "area" | "name" | "attribute" | "period" | "dimension" | "empty" }
  /** Figures, or words that are the outcome themselves (a grade). */
  | { readonly role: "figures" | "words"; readonly words: string; readonly period: string };

/** What a declaration says of its columns beyond what they show themselves. Patterns fit headings in lower case. */
export interface ColumnHints {
  readonly attributes?: RegExp;
  readonly dimensions?: RegExp;
  /** The column that tells when, where it is not called year or period: the day of an inspection. */
  readonly when?: RegExp;
  readonly marks?: Marks;
}

const nameHeading =
  /^(la |local |area |lad |authority |council |organisation |geographical )?(authority|area|council|name|names|description)( district| unitary authority)*( name)?s?( ?\(\d{4}\))?\d*$|name|constituency$/;
const attributeHeading =
  /region|country|county|\btype\b|\bclass\b|\btier\b|\bcodes?\d?\b|order|e-code|certification|parent|level|sort|objectid/;
/** Columns of numbers that are no figures: codes and the order of rows. */
const codeHeading = /\bcodes?\d?( \([^)]*\))?$|\border$|^objectid$|^fid$|^(la|dfe|lea) num(ber)?$/;
const periodHeading = /^((financial|academic|calendar) )?years?$|^(time ?)?period$|^date$|^quarter$|^time_period$/;

/** Sorts the columns of a table into areas, periods, filters and figures, by headings and cells together. */
export function columnsOf(sheet: Sheet, layout: Layout, hints: ColumnHints): Column[] {
  const rows = sheet.rows.slice(layout.firstRow);
  const repeats = areasRepeat(rows, layout.areaColumn);
  const periodColumns = layout.headings.flatMap((heading, at) =>
    isPeriodColumn(rows, at, heading, hints) ? [at] : [],
  );
  const columns = layout.headings.map((heading, at): Column => {
    if (at === layout.areaColumn) return { role: "area" };
    const name = normaliseHeading(heading);
    const cells = count(rows, at, hints.marks);
    if (cells.filled === 0) return { role: "empty" };
    if (periodColumns.includes(at)) return { role: "period" };
    const figures = { role: "figures", ...splitHeading(heading) } as const;
    if (hints.dimensions?.test(name) === true) return { role: "dimension" };
    if (hints.attributes?.test(name) === true) return { role: "attribute" };
    if (cells.codes > cells.filled / 2) return { role: "attribute" };
    const mostlyWords = cells.words > (cells.filled - cells.marks) / 2;
    if (!mostlyWords) return codeHeading.test(name) ? { role: "attribute" } : figures;
    if (nameHeading.test(name)) return { role: "name" };
    if (/^(region|country|county)( name)?$/.test(name)) return { role: "attribute" };
    if (repeats && varies(rows, [layout.areaColumn, ...periodColumns], at, layout.by)) return { role: "dimension" };
    if (attributeHeading.test(name) || name === "") return { role: "attribute" };
    const { words, period } = splitHeading(heading);
    return { role: "words", words: answersYesOrNo(rows, at) ? tidy(heading) : words, period };
  });
  return withPeriods(columns, layout.headings);
}

/** Whether a heading is a question, which means nothing without the dates in it. */
function answersYesOrNo(rows: readonly (readonly string[])[], at: number): boolean {
  const answers = rows.map((row) => cellAt(row, at)).filter((text) => readCell(text).kind === "words");
  return answers.every((text) => /^(yes|no|y|n)$/i.test(text));
}

/** A year in a few headings of many belongs to their words ("Housing Act 1996"). */
function withPeriods(columns: readonly Column[], headings: readonly string[]): Column[] {
  const outcomes = columns.filter((column) => "period" in column);
  const dated = outcomes.filter((column) => "period" in column && column.period !== "");
  if (dated.length >= outcomes.length / 2) return [...columns];
  return columns.map((column, at) =>
    "period" in column && /^\d{4}$/.test(column.period)
      ? { ...column, words: headings[at] as string, period: "" }
      : column,
  );
}

function isPeriodColumn(
  rows: readonly (readonly string[])[],
  at: number,
  heading: string,
  hints: ColumnHints,
): boolean {
  const name = normaliseHeading(heading);
  if (hints.when?.test(name) === true) return true;
  if (!periodHeading.test(name)) return false;
  const cells = rows.map((row) => cellAt(row, at)).filter((text) => text !== "");
  return cells.filter(isPeriod).length > cells.length / 2;
}

interface Cells {
  readonly filled: number;
  readonly words: number;
  readonly marks: number;
  readonly codes: number;
}

function count(rows: readonly (readonly string[])[], at: number, marks: Marks | undefined): Cells {
  let [filled, words, markCount, codes] = [0, 0, 0, 0];
  for (const row of rows) {
    const text = cellAt(row, at);
    if (text === "") continue;
    filled++;
    const cell = readCell(text, marks);
    if (cell.kind === "words") words++;
    if (cell.kind === "mark") markCount++;
    if (isGssCode(text)) codes++;
  }
  return { filled, words, marks: markCount, codes };
}

function areasRepeat(rows: readonly (readonly string[])[], column: number): boolean {
  const codes = rows.map((row) => cellAt(row, column)).filter((code) => code !== "");
  return new Set(codes).size < codes.length * 0.7;
}

/**
 * Whether a column says different things of one area in one period, as a filter does; what is said once of each is a
 * remark. Totals of several areas stand under one word.
 *
 * @param place the column of areas, and those of periods
 */
function varies(rows: readonly (readonly string[])[], place: readonly number[], at: number, by: Layout["by"]): boolean {
  const first = new Map<string, string>();
  for (const row of rows) {
    const [code, text] = [cellAt(row, place[0] as number), cellAt(row, at)];
    if (code === "" || text === "" || (by === "code" && !isGssCode(code))) continue;
    const key = place.map((column) => cellAt(row, column)).join("|");
    const before = first.get(key);
    if (before === undefined) first.set(key, text);
    else if (before !== text) return true;
  }
  return false;
}
