import { listed } from "../../wording/list.ts";
import { inFullWords } from "../../wording/report/in-full-words.ts";
import { pageHeadings, pageWords as words } from "../../wording/report/page/page-words.ts";
import type { Expression } from "../../formula/expression.ts";
import { councilName, type PageCaveat } from "../by-council.ts";
import { called, councilArgument, equal, joined, type ReportFrame, when } from "../cells.ts";
import type { ReportPage } from "../content.ts";
import { looks } from "../looks.ts";
import type { Drafting } from "../sheet-draft.ts";
import type { PageColumn } from "./columns.ts";

/** A numbered note under a page's table. */
export interface PageNote {
  readonly of: PageColumn | "caveat";
  readonly number: number;
  /** The columns whose headings name it. */
  readonly columns: readonly PageColumn[];
  /** The note without its number, in one line. */
  readonly text: Expression;
  /** What follows it in a line of its own. */
  readonly more?: string;
}

/** The notes of a page, in the order of the columns that they explain. */
export function notesOf(
  frame: ReportFrame,
  page: ReportPage,
  { caveats, pictures }: { readonly caveats: readonly PageCaveat[]; readonly pictures: boolean },
): readonly PageNote[] {
  const { notes } = words;
  const { shownAsBuilt: shown } = frame;
  const [verdict, more] = verdictNote(page);
  const texts: [PageNote["of"], Expression | null][] = [
    ["england", shown.england ? notes.england : null],
    ["region", shown.region ? regionNote(frame, page) : null],
    ["quartile", shown.quartile ? notes.quartile : null],
    ["position", notes.position],
    ["verdict", verdict],
    ["change", notes.change(frame.detail)],
    [pictures ? "picture" : "trend", pictures ? notes.trend + notes.picture : notes.trend],
    ["job", page.outcome.contextual ? null : notes.job],
    ["caveat", caveats.length === 0 ? null : caveatNote(frame)],
  ];
  return texts
    .flatMap(([of, text]) => (text === null ? [] : [{ of, text }]))
    .map(({ of, text }, at) => ({
      of,
      text,
      number: at + 1,
      columns: of === "caveat" ? [] : [of],
      ...(of === "verdict" && more !== undefined && { more }),
    }));
}

/** Points that a note's line has besides its letters. */
const tight = 0.75;

/**
 * The notes as rows under the table, one line each, and what else is said there.
 *
 * @returns the row that leads to the comments in full; null where there is none
 */
export function noteRows(
  draft: Drafting,
  {
    notes,
    frame,
    caveats,
    sources,
    long,
    inFull = "",
  }: {
    readonly notes: readonly PageNote[];
    readonly frame: ReportFrame;
    readonly caveats: readonly PageCaveat[];
    readonly sources: Expression;
    /** The measures whose comments are longer than a row can be high, and the sheet where they stand in full. */
    readonly long: readonly string[];
    readonly inFull?: string;
  },
): number | null {
  for (const { of, number, text, more } of notes) {
    const numbered = joined(`${words.mark(number)} `, text);
    draft.line(of === "caveat" ? ifMarked(frame, caveats, numbered) : numbered, looks.pageNote, tight);
    if (more !== undefined) draft.line(more, looks.pageNote, tight);
  }
  const inFullRow =
    long.length === 0 || inFull === "" ? null : draft.line(inFullWords.onPage(long, inFull), looks.link, tight);
  const hidden = (["england", "region", "quartile"] as const).filter((column) => !frame.shownAsBuilt[column]);
  const more = hidden.length === 0 ? "" : words.notes.hidden(listed(hidden.map((column) => pageHeadings[column])));
  draft.line(words.notes.typed + more, looks.pageNote, tight);
  draft.line(sources, looks.pageNote, tight);
  return inFullRow;
}

/** The region's set is asked for, so that freeze takes the sentence with the figures. */
function regionNote(frame: ReportFrame, page: ReportPage): Expression {
  const id = page.rows.find(({ series }) => series !== null)?.id ?? page.rows[0]?.id ?? "";
  const [before, after] = words.notes.region;
  const set = called("BENCHMARK", councilArgument(frame), id, "set", "region");
  return { kind: "or-if-error", of: joined(before, set, after), otherwise: joined(before, "the region", after) };
}

/** What a verdict claims, and in a line of its own what stands where none is possible. */
function verdictNote({ rows, outcome }: ReportPage): readonly [string, ...string[]] {
  const { judged, sides, neutral, untested, notJudged } = words.notes.verdict;
  const hasIntervals = rows.some(({ series }) => (series?.lower95 ?? null) !== null);
  const others = [untested, ...(rows.some(({ metric }) => metric.noVerdict) ? [notJudged] : [])].join(" ");
  if (!hasIntervals) return [`${pageHeadings.verdict}: ${others}`];
  const isNeutral = !outcome.contextual && rows.some(({ metric }) => metric.polarity === "neutral");
  return [`${outcome.contextual ? sides : judged}${isNeutral ? neutral : ""}.`, others];
}

function caveatNote(frame: ReportFrame): Expression {
  return joined(councilName(frame), ...words.notes.caveat(frame.detail));
}

/** The note where the council typed has a caveat of its own here; that it has none where it has not. */
function ifMarked(frame: ReportFrame, caveats: readonly PageCaveat[], note: Expression): Expression {
  const typed: Expression = { kind: "or-if-error", of: councilName(frame), otherwise: "" };
  const councils = [...new Set(caveats.flatMap((one) => one.councils))];
  return councils.reduceRight<Expression>(
    (rest, council) => when(equal(typed, council), note, rest),
    words.notes.noCaveat,
  );
}
