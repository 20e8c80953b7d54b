import type { Pack } from "../pack/pack.ts";
import { editionsOf, officialList } from "../comparison/sets/list-names.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { inShortWords } from "../wording/report/in-short.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import { leftOutEnd } from "../wording/missing-members.ts";
import { officialWords, sharedSentence } from "../wording/official-list.ts";
import type { Block } from "../workbook/port.ts";
import type { Condition, Expression } from "../formula/expression.ts";
import { councilName, ifCouncil, modelIndicatorsUsed, pageCaveats } from "./by-council.ts";
import {
  at,
  called,
  councilArgument,
  cell,
  equal,
  firstSeries,
  joined,
  leftOutOf,
  type ReportFrame,
  type ShownColumns,
  ofSet,
  sharedWithModel,
  sizeOfSet,
  usuallyShown,
  when,
} from "./cells.ts";
import type { ReportContent, ReportPage } from "./content.ts";
import { laidOutSentence } from "./laid-out.ts";
import { looks } from "./looks.ts";
import { inputColumns, inputs, type ReportSet } from "./summary/inputs.ts";
import type { PageDraft } from "./page-sheet.ts";
import { mostPoints, paddingOf, rowPadding } from "./paper.ts";
import { Drafting, type SheetDraft } from "./sheet-draft.ts";
import { standingLine } from "./summary/in-short.ts";
import {
  countColumns,
  counts,
  fontSize,
  holdOnSummary,
  noteUnderCounts,
  roomyLines,
  summaryWidths as widths,
  totalsRow,
} from "./summary-counts.ts";

/** Members of larger sets are not named: the set's own name identifies them. */
const mostMembers = 40;
/** Approximate length of fifteen names, in characters; and of one of more. */
const fifteenNames = 330;
const oneName = 24;
/** Number of columns of a list of councils; the list is one block. */
const listColumns = 1;

export type { ReportSet } from "./summary/inputs.ts";

/** The frame of a report whose sheets have these names; known before any sheet is made. */
export function reportFrame(
  { summary, detail, method }: { readonly summary: string; readonly detail: string; readonly method: string | null },
  councilName: string,
  set: ReportSet,
  shownAsBuilt: ShownColumns = usuallyShown,
): ReportFrame {
  const setBlock: Block =
    set.kind === "named"
      ? { sheet: summary, row: 3, column: 1, rows: 1, columns: 1 }
      : { sheet: summary, row: 3, column: 1, rows: set.councils.length, columns: listColumns };
  const after = set.kind === "named" ? 4 : 3 + set.councils.length;
  return {
    summary,
    detail,
    method,
    council: cell(summary, 2, 1),
    councilName,
    set: setBlock,
    shown: { england: cell(summary, after, 1), region: cell(summary, after, 2), quartile: cell(summary, after, 3) },
    shownAsBuilt,
    setAsBuilt: set.kind === "named" ? [set.name] : set.councils,
    setInWords: cell(summary, 1, 0),
    edition: cell(summary, after + 1, 1),
    packed: cell(summary, after + 1, 1 + inputColumns),
  };
}

/** What a summary is drafted from. */
export interface SummaryParts {
  readonly content: ReportContent;
  readonly set: ReportSet;
  readonly pages: ReadonlyMap<ReportPage, PageDraft>;
  readonly pack: Pack;
  /** Where the officer is told to type another council: in notes on the cells, which are not printed, where the host has them. */
  readonly hints: "notes" | "cells";
}

/**
 * The first sheet: council and set, each in a cell to which every formula of the report refers; the counts of each
 * outcome in the framework's order; the names of the councils in the set.
 */
export function summarySheet(frame: ReportFrame, parts: SummaryParts): SheetDraft {
  const { content, hints, set } = parts;
  const drafted = (padding: number, lines: number, room: Room): Drafting =>
    draftSummary(frame, parts, { padding, lines, ...room });
  const rows = content.pages.length + content.empty.length + 1;
  const [most, least] = roomyLines;
  const isRoomy = paddingOf(widths, drafted(rowPadding.closest, most, rooms[0]).points, rows) >= rowPadding.easy;
  const lines = isRoomy ? most : least;
  const fits = (room: Room): boolean => drafted(rowPadding.closest, lines, room).points <= mostPoints;
  const room = rooms.find(fits) ?? rooms[rooms.length - 1] ?? rooms[0];
  const draft = drafted(paddingOf(widths, drafted(rowPadding.closest, lines, room).points, rows), lines, room);
  const fitToHeight = draft.points <= mostPoints;
  const sheet = draft.finish({
    headerRow: null,
    print: { landscape: true, fitToWidth: true, fitToHeight, footer: words.footer(frame.summary) },
  });
  const { row, column } = frame.council;
  const notes = [
    { row, column, text: words.inputNote },
    { row: frame.set.row, column, text: set.kind === "named" ? words.setNote : words.listNote },
  ];
  return hints === "notes" ? { ...sheet, notes } : sheet;
}

/** Lines that names of one outcome may take. */
interface Room {
  readonly most: number;
}

/** Where all would take a second sheet of paper, names of the longest rows are counted. */
const rooms: readonly [Room, ...Room[]] = [{ most: Infinity }, { most: 3 }, { most: 2 }, { most: 1 }];

function draftSummary(
  frame: ReportFrame,
  parts: SummaryParts,
  { padding, lines, most }: Room & { readonly padding: number; readonly lines: number },
): Drafting {
  const { content, set, pages, pack, hints } = parts;
  const note = { ...looks.note, fontSize };
  const draft = new Drafting(frame.summary, widths);
  const first = firstSeries(content);
  const title = joined(councilName(frame), words.summaryTitle);
  draft.row([ifCouncil(frame, title, noSuchCouncil(frame, first), words.nation)], [looks.title], 24);
  draft.row([setInWords(frame, pack, set, first)], [looks.subtitle], 20);
  inputs(draft, frame, { council: content.area.name, set, hints, id: first });
  draft.gap(3);
  const { sentence, longest } = laidOutSentence(frame, pack, content);
  const counted = joined(sentence, leftOutOf(frame, first));
  const told = ifCouncil(frame, counted, whyNoCouncil(frame, first), words.nothingToSay);
  draft.text(told, note, { longest: longest + leftOutEnd.length + 8 });
  draft.gap(3);
  const shown = content.pages.filter(({ outcome }) => !outcome.contextual);
  if (shown.length > 0) inShort(draft, shown, parts);
  counts(draft, { frame, content, pages, padding, lines, most });
  draft.gap(4);
  const hasCaveats = shown.some((page) => pageCaveats(pack, page).length > 0);
  noteUnderCounts(draft, hasCaveats, note);
  if (set.kind === "named")
    draft.text(members(frame, first, parts), note, { longest: membersLength(content) + sharedLength(pack) });
  return draft;
}

/** Rows of the first lines: title, four lines and a gap. */
const inShortRows = 4;

/** Where the council stands, how sure that is, what is poor or declining, and what is furthest and not tested. */
function inShort(draft: Drafting, shown: readonly ReportPage[], { content, pages }: SummaryParts): void {
  const row = totalsRow(draft.next + inShortRows, content);
  const judged = shown.flatMap((page) => pages.get(page) ?? []);
  draft.row([inShortWords.title], [looks.section], 18);
  draft.text(standingLine(draft.name, row, countColumns), { ...looks.line, bold: true }, { longest: 150 });
  draft.text(holdOnSummary(draft, row, judged), looks.line, { longest: 190 });
  draft.gap(3);
}

/** Who replaced a former council, that one is still to come, or that no council is called so. */
function noSuchCouncil(frame: ReportFrame, id: string): Expression {
  const why = called("WHY", councilArgument(frame), id);
  const former = { kind: "contains", text: why, part: words.replaced } as const;
  const unknown = joined(at(frame.council), words.noSuchCouncil);
  const other = when(isToCome(why), joined(at(frame.council), words.toCome), unknown);
  return { kind: "or-if-error", of: when(former, why, other), otherwise: unknown };
}

/** When a council to come begins and whose its area is before, or that there is no such council: for a line that wraps. */
function whyNoCouncil(frame: ReportFrame, id: string): Expression {
  const why = called("WHY", councilArgument(frame), id);
  return { kind: "or-if-error", of: when(isToCome(why), why, words.wrongCouncil), otherwise: words.wrongCouncil };
}

function isToCome(why: Expression): Condition {
  return { kind: "contains", text: why, part: words.begins };
}

/** "Kent against neighbours by the LOF-21 open model, 18 of 21 indicators for counties (15 councils); not MHCLG's list". */
function setInWords(frame: ReportFrame, pack: Pack, set: ReportSet, id: string): Expression {
  const name = set.kind === "listed" ? words.unnamedSet : ofSet(frame, id, "set");
  const isOpen = { kind: "contains", text: ofSet(frame, id, "model"), part: "open model" } as const;
  const sentence = joined(
    councilName(frame),
    words.against,
    name,
    ...(set.kind === "listed" ? [] : [when(isOpen, modelIndicatorsUsed(frame, pack))]),
    " (",
    sizeOfSet(frame, id),
    words.councils,
    ...(set.kind === "listed" ? [] : [when(isOpen, notOfficial(frame, pack, id))]),
  );
  return ifCouncil(frame, sentence, words.wrongCouncil, words.nothingToSay);
}

/** That the list is not MHCLG's; where MHCLG's is in the pack and leaves the council out, that. */
function notOfficial(frame: ReportFrame, pack: Pack, id: string): Expression {
  const [newest] = editionsOf(pack, officialList);
  if (newest === undefined) return words.notOfficial;
  const official = called("BENCHMARK", councilArgument(frame), id, "model", newest.name);
  const isListed = when(equal(official, newest.name), words.notOfficial, officialWords.leftOutInReport);
  return { kind: "or-if-error", of: isListed, otherwise: officialWords.leftOutInReport };
}

/** The members by name, for a set small enough to read, and for its row. */
function members(frame: ReportFrame, id: string, { content, pack }: SummaryParts): Expression {
  const fitting = Math.floor(membersLength(content) / oneName);
  const most = Math.min(mostMembers, Math.max(fitting, membersNow(content).length));
  return joined(
    `${words.members}: `,
    when(
      { kind: "above", one: sizeOfSet(frame, id), other: most },
      joined(words.allOf, ofSet(frame, id, "set")),
      ofSet(frame, id, "members"),
    ),
    ".",
    ...(editionsOf(pack, officialList).length === 0 ? [] : [sharedWithModel(frame, id)]),
  );
}

function membersNow({ pages }: ReportContent): readonly string[] {
  const compared = pages.flatMap(({ rows }) => rows).find((row) => !isNoValue(row.compared))?.compared;
  if (compared === undefined || isNoValue(compared)) return [];
  const { members, outsideEngland } = compared.comparison.set;
  return [...members.map(({ name }) => name), ...outsideEngland];
}

function sharedLength(pack: Pack): number {
  return editionsOf(pack, officialList).length === 0 ? 0 : sharedSentence(15, 15).length + 1;
}

/**
 * Length of the members' names now, in characters; council or set may be changed, most likely to fifteen other members.
 */
function membersLength(content: ReportContent): number {
  const names = membersNow(content);
  const letters = names.reduce((sum, name) => sum + name.length + 2, words.members.length);
  return names.length > mostMembers ? fifteenNames : Math.max(fifteenNames, letters);
}
