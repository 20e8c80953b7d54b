import { isJobOf } from "../../framework/whose-job.ts";
import { polarityFactor } from "../../comparison/polarity.ts";
import type { Pack } from "../../pack/pack.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import { tierName } from "../../wording/tier.ts";
import { certaintyReportWords } from "../../wording/report/certainty-words.ts";
import { byOutcomeWords, inShortWords, workingsWords as words } from "../../wording/report/in-short.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import type { CouncilTier } from "../../wording/report/by-council-words.ts";
import type { Block, CellAddress } from "../../workbook/port.ts";
import type { Condition, Expression } from "../../formula/expression.ts";
import { councilTier, ifCouncil } from "../by-council.ts";
import { at, cell, equal, firstSeries, joined, ofSet, type ReportFrame, when } from "../cells.ts";
import { columnOf, type PageTable } from "../page/columns.ts";
import type { ReportContent, ReportPage, ReportRow } from "../content.ts";
import { looks } from "../looks.ts";
import { type Content, Drafting, type SheetDraft } from "../sheet-draft.ts";

/** Columns of the rows of measures, from 0. */
const columns = {
  id: 0,
  place: 1,
  measure: 2,
  verdict: 3,
  distance: 4,
  worse: 5,
  better: 6,
  side: 7,
  far: 8,
  well: 9,
  apart: 10,
  poor: 11,
  worsening: 12,
  among: 13,
} as const;

/** Lists of a page's names, each with its separator in front, in columns after its outcome. */
export const nameLists = ["worse", "better", "side", "furthest", "poor", "worsening"] as const;
export type NameList = (typeof nameLists)[number];

/** The cells of one page's measures and lists. */
export interface PageWorkings {
  /** The rows that count for the council typed: the names of the others, and all that is in their rows, are empty. */
  readonly measures: Block;
  readonly verdicts: Block;
  readonly distances: Block;
  /** The cell with a list of names, each with "; " before it. */
  readonly list: (list: NameList) => CellAddress;
  /** How many names a list has. */
  readonly named: (list: NameList) => Expression;
  /** "after allowing for 53 comparisons.", or nothing where no verdict claims anything. */
  readonly among: Expression;
}

/** What the first sheet is put together from, on a sheet of its own that nobody needs to look at. */
export interface Workings {
  readonly sheet: SheetDraft;
  readonly pages: ReadonlyMap<ReportPage, PageWorkings>;
  /** All pages together. */
  readonly all: PageWorkings;
  /** Whether council and set are such as are known; else the cell has what is wrong. */
  readonly isKnown: Condition;
  readonly fault: Expression;
}

/** What they are drafted from. */
interface WorkingsParts {
  readonly content: ReportContent;
  readonly tables: ReadonlyMap<ReportPage, PageTable>;
  readonly pack: Pick<Pack, "caveats">;
}

/** The rows above the measures. */
const headRows = 4;

/**
 * Each measure of the pages in a row, with the lists that it belongs to: found by its id, so that all stays true when
 * somebody sorts a page. Rows that are not the job of the council typed are empty.
 */
export function workings(frame: ReportFrame, name: string, { content, tables, pack }: WorkingsParts): Workings {
  const caveated = new Set<string>(pack.caveats.map(({ metric }) => metric));
  const pages = content.pages.filter(({ outcome }) => !outcome.contextual);
  const count = pages.reduce((sum, { rows }) => sum + rows.length, 0);
  const draft = new Drafting(name, [14, 14, 30, 14, 14, ...new Array<number>(9).fill(18)]);
  const tierCell = cell(name, 0, 1);
  const fault = cell(name, 1, 1);
  draft.row([words.tier, { kind: "or-if-error", of: councilTier(frame), otherwise: reportWords.nothingToSay }]);
  draft.row([words.inputs, inputsNow(frame, firstSeries(content))]);
  draft.gap();
  draft.row(words.rows, looks.head);
  const block = (column: keyof typeof columns, row = headRows, rows = count): Block => {
    return { sheet: name, row, column: columns[column], rows, columns: 1 };
  };
  const firstOfPages = headRows + count + 2;
  const of = (row: number, rows: number, listsRow: number): PageWorkings => ({
    measures: block("measure", row, rows),
    verdicts: block("verdict", row, rows),
    distances: block("distance", row, rows),
    list: (list) => cell(name, listsRow, 1 + nameLists.indexOf(list)),
    named: (list) => ({ kind: "count-like", within: namedIn(list, (column) => block(column, row, rows)), like: "?*" }),
    among: at(cell(name, listsRow, 1 + nameLists.length)),
  });
  const found = new Map<ReportPage, PageWorkings>();
  const lists: Content[][] = [];
  for (const page of pages) {
    const table = tables.get(page);
    if (table === undefined) throw new Error(`The page of outcome ${page.outcome.number} is not drafted.`);
    const first = draft.next;
    const tier = content.area.tier as CouncilTier;
    for (const [i, row] of page.rows.entries())
      draft.row([
        ...measureRow(draft, table, row, { tierCell, tier, hasCaveats: caveated.has(row.metric.id) }),
        table.judged.includes(i) ? amongOf(draft, table.certainty(i)) : null,
      ]);
    const judged = table.judged.map((i) => at(cell(name, first + i, columns.among)));
    found.set(page, of(first, page.rows.length, firstOfPages + lists.length));
    lists.push([outcomeName(page.outcome), ...listsOf(name, first, page.rows), firstOf(judged)]);
  }
  draft.gap();
  draft.row(words.pages, looks.head);
  for (const one of lists) draft.row(one);
  const together = nameLists.map((_, i) => put(...lists.map((__, row) => at(cell(name, firstOfPages + row, 1 + i)))));
  const amongs = lists.map((_, row) => at(cell(name, firstOfPages + row, 1 + nameLists.length)));
  draft.row([reportWords.all, ...together, firstOf(amongs)]);
  return {
    sheet: draft.finish({ headerRow: null, print: null }),
    pages: found,
    all: of(headRows, count, firstOfPages + lists.length),
    isKnown: equal(at(fault), words.known),
    fault: at(fault),
  };
}

/** Among how many comparisons the verdict of the next row holds, where it claims something. */
function amongOf(draft: Drafting, certainty: Expression): Expression {
  const verdict = at(cell(draft.name, draft.next, columns.verdict));
  const said: Expression = {
    kind: "or-if-error",
    of: { kind: "part", of: certainty, from: certaintyReportWords.among },
    otherwise: "",
  };
  return when(equal(verdict, "similar"), "", said);
}

/** The first of some texts that is not empty. */
function firstOf(texts: readonly Expression[]): Expression {
  return texts.reduceRight<Expression>((otherwise, of) => when({ kind: "is-empty", of }, otherwise, of), "");
}

/** The cells of which each holds a name of a list, or nothing. */
function namedIn(list: NameList, block: (column: keyof typeof columns) => Block): Block {
  return list === "furthest" ? { ...block("far"), columns: 3 } : block(list);
}

/** "known", or what is wrong with the council or the set. */
function inputsNow(frame: ReportFrame, id: string): Expression {
  const set: Expression = {
    kind: "or-if-error",
    of: when(equal(ofSet(frame, id, "set"), ""), reportWords.wrongSet, words.known),
    otherwise: reportWords.wrongSet,
  };
  return ifCouncil(frame, set, reportWords.wrongCouncil, reportWords.nothingToSay);
}

/** The tiers other than the one a report was laid out for whose job a row is not. */
function uncountedTiers(tier: CouncilTier, { metric }: Pick<ReportRow, "metric">): readonly CouncilTier[] {
  const all: readonly CouncilTier[] = ["county", "district", "single"];
  return all.filter((one) => one !== tier && !isJobOf(one, metric.responsibility));
}

/** What a row is drafted from besides its measure. */
interface MeasureParts {
  readonly tierCell: CellAddress;
  readonly tier: CouncilTier;
  /** Whether some council has a caveat of its own for it. */
  readonly hasCaveats: boolean;
}

function measureRow(
  draft: Drafting,
  table: PageTable,
  row: ReportRow,
  { tierCell, tier, hasCaveats }: MeasureParts,
): Content[] {
  const here = (column: keyof typeof columns): Expression => at(cell(draft.name, draft.next, columns[column]));
  const onPage = (column: "measure" | "verdict" | "distance" | "trend"): Expression => ({
    kind: "or-if-error",
    of: { kind: "at-place", of: columnOf(table, column), place: here("place") },
    otherwise: "",
  });
  const own = row.series === null ? row.metric.shortName : seriesName(row.series);
  // The page's name has the number of a note behind it where the council typed has a caveat of its own.
  const marked = hasCaveats
    ? when({ kind: "contains", text: onPage("measure"), part: `${own} ` }, own + reportWords.caveatMark, own)
    : own;
  const name = uncountedTiers(tier, row).reduce<Expression>(
    (counted, one) => when(equal(at(tierCell), tierName(one)), "", counted),
    marked,
  );
  const counted = (of: Expression): Expression => when({ kind: "is-empty", of: here("measure") }, "", of);
  const named = (is: Condition, ...after: readonly Expression[]): Expression =>
    when(is, joined("; ", here("measure"), ...after));
  const isVerdict = (word: string): Condition => equal(here("verdict"), word);
  const isStep = (is: Condition): Condition => ({ kind: "both", all: [isVerdict(certaintyReportWords.untested), is] });
  const has = (part: string): Condition => ({ kind: "contains", text: here("distance"), part });
  const fails = when(has(certaintyReportWords.fails), byOutcomeWords.fails);
  const aside = joined(" (", here("distance"), ")");
  const { far, well, above } = certaintyReportWords.steps;
  const isApart = equal({ kind: "letters", of: here("distance") }, above.length);
  const poor = poorSide(row);
  const isFew: Condition = {
    kind: "above",
    one: { kind: "less", from: inShortWords.fewLetters, take: { kind: "letters", of: here("distance") } },
    other: 0,
  };
  return [
    row.id,
    { kind: "place", of: here("id"), within: columnOf(table, "id") },
    name,
    counted(onPage("verdict")),
    counted(onPage("distance")),
    named(isVerdict("worse"), fails),
    named(isVerdict("better"), fails),
    when(
      isVerdict("higher"),
      joined("; ", here("measure"), " (higher", fails, ")"),
      named(isVerdict("lower"), " (lower", fails, ")"),
    ),
    named(isStep(has(far)), aside),
    named(isStep(has(well)), aside),
    named(isStep(isApart), aside),
    poor === null ? null : named({ kind: "both", all: [isVerdict(certaintyReportWords.untested), has(poor), isFew] }),
    named({ kind: "both", all: [filled(here("measure")), equal(onPage("trend"), inShortWords.worsening)] }),
  ];
}

function filled(of: Expression): Condition {
  return { kind: "above", one: { kind: "letters", of }, other: 0 };
}

/** The side of the median that is not good; null where neither is, or nothing is judged. */
export function poorSide({ metric, series }: ReportRow): "above" | "below" | null {
  const factor = polarityFactor(metric.polarity);
  if (series === null || metric.noVerdict || factor === 0) return null;
  return factor > 0 ? "below" : "above";
}

/** The names of a page's rows put together; the furthest from the median first. */
function listsOf(sheet: string, first: number, rows: ReportPage["rows"]): Expression[] {
  const cells = (column: keyof typeof columns): Expression[] =>
    rows.flatMap((row, i) =>
      column === "poor" && poorSide(row) === null ? [] : [at(cell(sheet, first + i, columns[column]))],
    );
  return nameLists.map((list) =>
    list === "furthest" ? put(...cells("far"), ...cells("well"), ...cells("apart")) : put(...cells(list)),
  );
}

function put(...parts: readonly Expression[]): Expression {
  return parts.length === 0 ? "" : joined(...parts);
}
