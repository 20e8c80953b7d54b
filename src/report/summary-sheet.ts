import type { Pack } from "../pack/pack.ts";
import { editionsOf, officialList } from "../comparison/sets/list-names.ts";
import { byOutcomeWords } from "../wording/report/in-short.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import { officialWords } from "../wording/official-list.ts";
import type { NewSheet } from "../workbook/port.ts";
import type { Condition, Expression } from "../formula/expression.ts";
import { councilName, ifCouncil, modelIndicatorsUsed, pageCaveats } from "./by-council.ts";
import {
  at,
  called,
  cell,
  councilArgument,
  equal,
  firstSeries,
  joined,
  leftOutOf,
  ofSet,
  type ReportFrame,
  type ShownColumns,
  sizeOfSet,
  usuallyShown,
  when,
} from "./cells.ts";
import { contentLinks, otherSheets } from "./choices/content-links.ts";
import type { ReportContent, ReportPage } from "./content.ts";
import { laidOut } from "./laid-out.ts";
import { looks } from "./looks.ts";
import type { PageDraft } from "./page-sheet.ts";
import { margins, mostPoints, paddingOf, rowPadding, usualRowPoints } from "./paper.ts";
import { Drafting, type SheetDraft } from "./sheet-draft.ts";
import { aboutThePlace, byOutcome, type TableBlock } from "./summary/by-outcome.ts";
import { inShort } from "./summary/in-short.ts";
import { editionFact, inputCells, inputNotes, inputs, type ReportSet } from "./summary/inputs.ts";
import { fontSize, lastColumn, line, lines, roomOf, summaryWidths as widths } from "./summary/lines.ts";
import { members } from "./summary/members.ts";
import type { Workings } from "./summary/workings.ts";

export type { ReportSet } from "./summary/inputs.ts";

/** The frame of a report whose sheets have these names; known before any sheet is made. */
export function reportFrame(
  { summary, detail, method }: { readonly summary: string; readonly detail: string; readonly method: string | null },
  councilName: string,
  set: ReportSet,
  shownAsBuilt: ShownColumns = usuallyShown,
): ReportFrame {
  return {
    ...inputCells(summary, set),
    summary,
    detail,
    method,
    councilName,
    shownAsBuilt,
    setAsBuilt: set.kind === "named" ? [set.name] : set.councils,
    setInWords: cell(summary, 1, 0),
  };
}

/** What a summary is drafted from. */
export interface SummaryParts {
  readonly content: ReportContent;
  readonly set: ReportSet;
  readonly pages: ReadonlyMap<ReportPage, PageDraft>;
  readonly workings: Workings;
  readonly pack: Pack;
  /** Names of the report's sheets besides the pages: the summary leads to them. */
  readonly others: readonly string[];
  /** Where the officer is told to type another council: in notes on the cells, which are not printed, where the host has them. */
  readonly hints: "notes" | "cells";
}

/**
 * The first sheet: council and set, each in a cell to which every formula of the report refers; where the council stands
 * in a few lines; the table by outcome; the names of the councils in the set; and links to all sheets.
 */
export function summarySheet(frame: ReportFrame, parts: SummaryParts): SheetDraft {
  const { content, hints, set, pages, others } = parts;
  const rows = content.pages.length + content.empty.length + 1;
  const least = (room: Room): number => draftSummary(frame, parts, rowPadding.closest, room).draft.points;
  const onOne = rooms.find((one) => least(one) <= mostPoints);
  const onTwo = (room: Room): Drafted => draftSummary(frame, parts, rowPadding.easy / 2, room);
  const fits = onOne !== undefined;
  const { draft, tables, linksRow } = fits
    ? draftSummary(frame, parts, paddingOf(widths, least(onOne), rows), onOne)
    : (roomsOnTwo.map(onTwo).find(({ draft: made }) => sheetsFor(made) <= 2) ?? onTwo(rooms[1] ?? roomsOnTwo[0]));
  const sheet = draft.finish({
    headerRow: null,
    print: {
      landscape: true,
      fitToWidth: true,
      fitToHeight: fits,
      footer: words.footer(frame.summary),
      margins,
      ...(!fits && { repeatedRow: tables[0]?.at.row ?? 0 }),
    },
  });
  const links = [
    ...contentLinks(sheet, [...pages]),
    ...(linksRow === null ? [] : otherSheets(others, linksRow).flatMap((row) => row.links)),
  ];
  return { ...sheet, tables, links, ...(hints === "notes" && { notes: inputNotes(frame, set.kind) }) };
}

/** Size of the letters of the first lines, and how many lines a row of the table has at the least and at most. */
interface Room {
  readonly size: number;
  readonly least: number;
  readonly most: number;
}

/** What is tried first. Names of a row that has no room for them are counted: its page has them. */
const rooms: readonly Room[] = [
  { size: 12, least: 2, most: Infinity },
  { size: 12, least: 1, most: Infinity },
  { size: fontSize, least: 1, most: Infinity },
  { size: fontSize, least: 1, most: 5 },
  { size: fontSize, least: 1, most: 4 },
  { size: fontSize, least: 1, most: 3 },
];
/** Where even that would take more than a sheet of paper, all is said on two. */
const roomsOnTwo: readonly [Room, ...Room[]] = [
  { size: 12, least: 2, most: Infinity },
  { size: 12, least: 1, most: Infinity },
  { size: fontSize, least: 1, most: Infinity },
];

/** How many sheets of paper the rows take, none of them cut in two, with the headings on each. */
function sheetsFor(draft: Drafting): number {
  const { cells, rowHeights = [] } = draft.finish({ headerRow: null, print: null });
  const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
  let [sheets, used] = [1, 0];
  for (const row of cells.keys()) {
    const points = heights.get(row) ?? usualRowPoints;
    if (used + points > mostPoints) [sheets, used] = [sheets + 1, repeatedPoints];
    used += points;
  }
  return sheets;
}

/** About how high the headings are. */
const repeatedPoints = 30;

/** A summary as drafted, with the places of its tables and of the row of links. */
interface Drafted {
  readonly draft: Drafting;
  readonly tables: NonNullable<NewSheet["tables"]>;
  readonly linksRow: number | null;
}

function draftSummary(frame: ReportFrame, parts: SummaryParts, padding: number, room: Room): Drafted {
  const { content, set, pack, hints, others, workings } = parts;
  const note = { ...looks.note, fontSize };
  const draft = new Drafting(frame.summary, widths);
  const first = firstSeries(content);
  const title = joined(councilName(frame), words.summaryTitle);
  const right = new Array<null>(lastColumn - 1).fill(null);
  draft.row(
    [ifCouncil(frame, title, noSuchCouncil(frame, first), words.nation), ...right, editionFact("edition")],
    [looks.title, ...right, { ...looks.edition, fontSize }],
    23,
  );
  draft.row([setInWords(frame, pack, set, first)], [looks.subtitle], 17);
  inputs(draft, frame, { council: content.area.name, set, hints, id: first });
  draft.gap(3);
  laidOutRows(draft, frame, parts, first);
  draft.gap(4);
  inShort(draft, workings, room.size);
  draft.gap(4);
  draft.row([byOutcomeWords.title], [looks.section], 18);
  const table = byOutcome(draft, { content, workings, padding, least: room.least, most: room.most });
  line(draft, byOutcomeWords.hold + (hasCaveats(parts) ? words.caveatOnPage : ""), note);
  const place = aboutThePlace(draft, content);
  draft.gap(4);
  if (set.kind === "named")
    members(draft, frame, { id: first, content, isOfficial: editionsOf(pack, officialList).length > 0 }, note);
  const linksRow = others.length === 0 ? null : draft.next;
  for (const { row } of otherSheets(others, draft.next)) draft.row(...row);
  return {
    draft,
    linksRow,
    tables: [
      named(frame, words.tables.byOutcome, table),
      ...(place === null ? [] : [named(frame, words.tables.place, place)]),
    ],
  };
}

/** A table's name is one word, and no other's in the workbook: a second report has its number. */
function named({ summary }: ReportFrame, name: string, at: TableBlock): NonNullable<NewSheet["tables"]>[number] {
  const [, number] = /\((\d+)\)$/.exec(summary) ?? [];
  return { at, name: number === undefined ? name : `${name}_${number}` };
}

function hasCaveats({ content, pack }: SummaryParts): boolean {
  const shown = content.pages.filter(({ outcome }) => !outcome.contextual);
  return shown.some((page) => pageCaveats(pack, page).length > 0);
}

/** What is counted, and of another council typed what is not its job or not in the report; two rows or more. */
function laidOutRows(draft: Drafting, frame: ReportFrame, { pack, content }: SummaryParts, id: string): void {
  const look = { ...looks.note, fontSize };
  const { choices, first, second } = laidOut(frame, pack, content, roomOf(draft, fontSize));
  if (choices !== "") lines(draft, choices, look);
  const told = joined(first, leftOutOf(frame, id));
  line(draft, ifCouncil(frame, told, whyNoCouncil(frame, id), words.nothingToSay), look);
  line(draft, ifCouncil(frame, second, words.nothingToSay), look);
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
