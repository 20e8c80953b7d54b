import type { Block } from "../workbook/port.ts";
import { figureSources } from "../queries/figure-sources.ts";
import { listed } from "../wording/list.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import { copiesWords } from "../wording/report/taken-from.ts";
import { ifAsBuilt, type PageSentence, takenElsewhereLength } from "./by-council.ts";
import type { ReportPage } from "./content.ts";
import { type Condition, type Expression } from "../formula/expression.ts";
import {
  at,
  cell,
  chanceSentence,
  countOf,
  equal,
  joined,
  judgedWords,
  namesWhere,
  type ReportFrame,
  when,
} from "./cells.ts";

/** The table that a page's sentences refer to. */
export interface PageTable {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly contextual: boolean;
  /** Places of rows, from 0: those that are ranked at all, those that may have a verdict, those where neither side is good. */
  readonly ranked: readonly number[];
  readonly judged: readonly number[];
  readonly neutral: readonly number[];
  /** The call whose sentence says, for a row, among how many comparisons its verdict holds. */
  readonly certainty: (row: number) => Expression;
}

/** Columns of a page's table, from 0. */
export const pageColumns = {
  measure: 0,
  unit: 1,
  period: 2,
  good: 3,
  own: 4,
  interval: 5,
  /** Two that the first sheet chooses: England, the region, the quartile. */
  first: 6,
  second: 7,
  median: 8,
  gap: 9,
  position: 10,
  verdict: 11,
  beside: 12,
  before: 13,
  change: 14,
  trend: 15,
  job: 16,
} as const;

/** The cells of one column of the table. */
export function columnOf({ sheet, firstRow, rows }: PageTable, column: keyof typeof pageColumns): Block {
  return { sheet, row: firstRow, column: pageColumns[column], rows, columns: 1 };
}

/** "4 better, 7 similar and 4 worse than the set's median; 4 not judged." */
export function countsSentence(table: PageTable): Expression {
  const verdicts = columnOf(table, "verdict");
  const of = (...these: string[]): Expression => countOf(verdicts, ...these);
  const some = (count: Expression, after: string): Expression =>
    when({ kind: "above", one: count, other: 0 }, joined("; ", count, after));
  const [first, last] = table.contextual ? (["higher", "lower"] as const) : (["better", "worse"] as const);
  const claimed = joined(
    of(first),
    ` ${first}, `,
    of("similar"),
    " similar and ",
    of(last),
    ` ${last} than the set’s median`,
  );
  const answered = of(...judgedWords, "position only", "not judged");
  const counts = joined(
    when({ kind: "above", one: of(...judgedWords), other: 0 }, claimed, words.noneJudged),
    ...(table.contextual ? [] : [some(of("higher", "lower"), " higher or lower")]),
    some(of("position only"), " position only"),
    some(of("not judged"), " not judged"),
    some({ kind: "less", from: table.rows, take: answered }, " without a figure"),
    ".",
  );
  return when({ kind: "above", one: answered, other: 0 }, counts, words.noneHeld);
}

/** "Better: Suicide; Tooth decay at age 5. Worse: PrEP: need met. Lower: Long-term support rate." */
export function standingOut(table: PageTable): Expression {
  const verdicts = columnOf(table, "verdict");
  const some = (...words: string[]): Condition => ({ kind: "above", one: countOf(verdicts, ...words), other: 0 });
  const groups = headings.filter(({ word }) => rowsFor(table, word).length > 0);
  const named = groups.map(({ word, heading }) => {
    const rows = rowsFor(table, word).map((row) => ({
      name: nameAt(table, row),
      is: equal(verdictAt(table, row), word),
    }));
    return when(some(word), joined(heading, { kind: "from", of: namesWhere(rows, "; "), place: 3 }, "."));
  });
  const nothing = when(some(...judgedWords), words.noneStandsOut, when(some("position only"), words.orderOnly));
  if (groups.length === 0) return nothing;
  return when(some(...groups.map(({ word }) => word)), { kind: "from", of: joined(...named), place: 2 }, nothing);
}

const headings = [
  { word: "better", heading: " Better: " },
  { word: "worse", heading: " Worse: " },
  { word: "higher", heading: " Higher: " },
  { word: "lower", heading: " Lower: " },
] as const;

/** The rows that may have a verdict's word: higher and lower are for contextual outcomes, and where neither side is good. */
function rowsFor(
  { judged, neutral, contextual }: PageTable,
  word: (typeof headings)[number]["word"],
): readonly number[] {
  const isSide = word === "higher" || word === "lower";
  return judged.filter((row) => (contextual || neutral.includes(row)) === isSide);
}

/** "With 15 judged at 95%, about one would be expected to stand out by chance alone." */
export function chanceOf(table: PageTable): Expression {
  return chanceSentence(countOf(columnOf(table, "verdict"), ...judgedWords));
}

/** The number of names given: half a list of neighbours; more are only counted, and it is said where they are named. */
export const mostNamed = 8;
/** A list of neighbours has as many: in larger sets members are counted more often than named. */
export const listSize = 15;

/** Where the method sheet lists the members without a figure for a row. */
export interface MissingCells {
  readonly sheet: string;
  readonly firstRow: number;
  readonly namesColumn: number;
  readonly countColumn: number;
}

/** About how long the name of a measure and of a member are in the sentence, in characters. */
const nameLengths = { measure: 34, member: 27 } as const;
/**
 * Council and set may be changed: the sentence then has room for this many characters, about three lines; one line where
 * the page would otherwise be crammed.
 */
export const roomForMissing = { usual: 480, least: 150 } as const;

/**
 * The members of the set without a figure, by name, from the method sheet's table of the same rows. Rows in which the
 * council itself has none are skipped, since the row says so. Where council or set are others than those the row's
 * height was made for, and there would be no room for all names, the sentence only counts the measures.
 *
 * @param asBuilt whether council and set are still those the report was built for
 */
export function missingSentence(
  table: PageTable,
  missing: MissingCells,
  { asBuilt, size, room }: { readonly asBuilt: Condition; readonly size: Expression; readonly room: number },
): Expression {
  const column = (of: number): Block => {
    return { sheet: missing.sheet, row: missing.firstRow, column: of, rows: table.rows, columns: 1 };
  };
  const own = columnOf(table, "own");
  const measures: Expression = { kind: "rows", above0: column(missing.countColumn), numbers: own };
  const members: Expression = { kind: "total", of: column(missing.countColumn), where: own };
  const length: Expression = {
    kind: "sum",
    parts: [
      { kind: "times", of: measures, by: nameLengths.measure },
      { kind: "times", of: members, by: nameLengths.member },
    ],
  };
  const [before, after] = words.missingElsewhere(missing.sheet);
  const named = when(
    { kind: "above", one: when(asBuilt, 0, length), other: room },
    joined(before, measures, after),
    joined(
      words.missing,
      { kind: "from", of: joined(...lackingRows(table, missing)), place: 3 },
      ".",
      when({ kind: "above", one: size, other: listSize }, words.countedMembers),
    ),
  );
  return when({ kind: "above", one: measures, other: 0 }, named, noneMissing(table, size));
}

function lackingRows(table: PageTable, missing: MissingCells): Expression[] {
  const place = (row: number, column: number): Expression => at(cell(missing.sheet, missing.firstRow + row, column));
  return Array.from({ length: table.rows }, (_, row): Expression => {
    const count = place(row, missing.countColumn);
    const own = at(cell(table.sheet, table.firstRow + row, pageColumns.own));
    const isMany: Condition = { kind: "above", one: count, other: mostNamed };
    const who = when(isMany, joined(count, " members"), place(row, missing.namesColumn));
    const all: Condition[] = [
      { kind: "is-number", of: own },
      { kind: "above", one: count, other: 0 },
    ];
    return when({ kind: "both", all }, joined("; ", nameAt(table, row), ": ", who));
  });
}

/** "All 15 have a figure."; or that the council has none to compare. */
function noneMissing(table: PageTable, size: Expression): Expression {
  const answered = countOf(columnOf(table, "verdict"), ...judgedWords, "position only", "not judged");
  const [before, all, some] = words.noMissing;
  return when(
    { kind: "above", one: answered, other: table.rows - 1 },
    joined(before, size, all),
    when({ kind: "above", one: answered, other: 0 }, joined(before, size, some), words.noneToCompare),
  );
}

export function nameAt({ sheet, firstRow }: PageTable, row: number): Expression {
  return at(cell(sheet, firstRow + row, pageColumns.measure));
}

export function verdictAt({ sheet, firstRow }: PageTable, row: number): Expression {
  return at(cell(sheet, firstRow + row, pageColumns.verdict));
}

/**
 * Who published the figures of a page, and whether the council's and the set's were taken from others' copies: said on
 * the page itself, since it may be read alone. For another council or set than the report was built for it is not known.
 */
export function pageSources(frame: ReportFrame, page: ReportPage): PageSentence {
  const { councilName: council, method } = frame;
  const all = publishersOf(page.rows);
  const withFigures = page.rows.filter(({ compared }) => {
    const { own, set } = figureSources([compared]);
    return own.length + set.length > 0;
  });
  const { own, set } = figureSources(page.rows.map(({ compared }) => compared));
  const end = words.method(method);
  const here =
    withFigures.length === 0
      ? `${words.noneFrom(listed(all, "or"), council)}.`
      : `${words.published}${listed(publishersOf(withFigures))}${copiesWords(council, own, set)}.`;
  return {
    sentence: ifAsBuilt(frame, here, end),
    longest: Math.max(here.length, takenElsewhereLength) + end.length,
  };
}

function publishersOf(rows: ReportPage["rows"]): readonly string[] {
  return [...new Set(rows.flatMap(({ series, metric }) => (series === null ? [] : [metric.publisher])))];
}
