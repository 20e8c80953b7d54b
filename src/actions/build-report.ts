import type { Desk } from "../queries/desk.ts";
import type { ReportContent, ReportPage } from "../report/content.ts";
import { type Port, PortError } from "../workbook/port.ts";
import { uniqueSheetName } from "../workbook/sheet-name.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportTrouble, reportWords as words } from "../wording/report/report-words.ts";
import { sinceWords } from "../wording/report/since-words.ts";
import { pageCaveats } from "../report/by-council.ts";
import type { ReportFrame, ShownColumns } from "../report/cells.ts";
import { addReportCharts, pointsOfCharts, withCharts } from "../report/charts.ts";
import { listsSheet } from "../report/choices/lists-sheet.ts";
import { figuresWords } from "../wording/report/page-words.ts";
import { choiceWords } from "../wording/report/choice-words.ts";
import { earlierWords } from "../wording/report/earlier-words.ts";
import { workingsWords } from "../wording/report/in-short.ts";
import { workings } from "../report/summary/workings.ts";
import { ownSets } from "../functions/own-sets.ts";
import { methodSheet } from "../report/method-sheet.ts";
import { detailSheet, firstDetailRow } from "../report/detail/detail-sheet.ts";
import { Figures } from "../report/page/figures.ts";
import { pageSources } from "../report/page/sources.ts";
import { pageSheet, type PageDraft } from "../report/page-sheet.ts";
import { type Carried, carriedComments } from "../report/earlier/carried.ts";
import { type CarriedOver, carryOver, type CommentsKept, type EarlierStays } from "../report/earlier/carry.ts";
import type { EarlierReport } from "../report/earlier/earlier-report.ts";
import { keepOwnTexts, withOwnTexts } from "./report/own-texts.ts";
import { noteReport, readReports } from "../report/record.ts";
import { sheetsOfPaper } from "../report/paper.ts";
import { sinceReport, type SinceReport } from "../report/since/since-report.ts";
import { reportFrame, type ReportSet, summarySheet } from "../report/summary-sheet.ts";
import type { SheetDraft } from "../report/sheet-draft.ts";
import { writeDrafts, type WriteDraftsOptions } from "../report/write-drafts.ts";

export type { ReportSet } from "../report/summary-sheet.ts";

export interface BuildReportOptions extends WriteDraftsOptions, EarlierStays {
  readonly set: ReportSet;
  /** Add a native chart for each outcome, where the host can draw charts; false when left out. */
  readonly charts?: boolean;
  /** Small lines of the trend in cells, where the host draws them; true when left out. */
  readonly pictures?: boolean;
  /** Which columns stand beside the median; England and the region when left out. */
  readonly shown?: ShownColumns;
  /** A report built before: owner and commentary go into the new one, and what has no row there is listed. */
  readonly earlier?: EarlierReport;
  /** Add the sheet with method, sources and assumptions; true when left out. */
  readonly method?: boolean;
  /**
   * Keep a note of the sheets in the workbook, so that the report can be removed; true when left out. A file made for
   * readers has none: nobody removes a report from it, and it would show among its properties.
   */
  readonly noted?: boolean;
  /** An earlier report for the same council: a sheet after the summary then says what is new since. */
  readonly since?: EarlierReport;
  /** Today's ISO date, for the stamp. */
  readonly date: string;
}

/** A report that was built. */
export interface BuiltReport {
  /** Names of its sheets, the summary first. */
  readonly sheets: readonly string[];
  readonly figures: number;
  /** What was left out, as sentences. */
  readonly notes: readonly string[];
  /** What is new since the earlier report, counted in a sentence or two; only where there is one. */
  readonly since?: string;
  /** What was taken over from an earlier report; left out where there was none. */
  readonly comments?: CommentsKept;
}

/**
 * Builds a report: a summary, one sheet per outcome, and method and sources. Every figure is a live one-cell formula
 * that refers to the council and the set on the summary. Existing sheets are not changed.
 *
 * @param content what the report holds, from `reportContent`
 * @throws PortError with a sentence; the report's sheets are then removed, or the sentence names those that could not
 *   be
 */
export async function buildReport(
  port: Port,
  desk: Desk,
  content: ReportContent,
  options: BuildReportOptions,
): Promise<BuiltReport> {
  if (content.pages.length === 0) throw new PortError("failed", reportTrouble.nothing);
  const taken = (await port.sheets()).map(({ name }) => name);
  const report = draftReport(desk, content, options, taken, port.can);
  const { sheets, pages } = report;
  return port.grouped(reportTrouble.grouping, async () => {
    const { before, after } = report.hidden;
    const leftOut: string[] = [];
    await writeDrafts(port, [...before, ...sheets, ...after], {
      ...options,
      onSheet: (sheet) => show(port, sheet),
      onLeftOut: (sentence) => leftOut.push(sentence),
    });
    const names = sheets.map(({ name }) => name);
    if (report.hasCharts) await addReportCharts(port, pages, names);
    const all = [...before, ...after].map(({ name }) => name).concat(names);
    const notNoted = (options.noted ?? true) ? await noteTrouble(port, all) : [];
    if (port.can.choices !== true) await keepOwnTexts(port, sheets).catch(() => undefined);
    const council = { sheet: report.frame.summary, row: report.frame.council.row, column: 1, rows: 1, columns: 1 };
    // The report is there, whatever is in front.
    await port.activate(council).catch(() => undefined);
    return {
      sheets: names,
      figures: content.pages.reduce((sum, { rows }) => sum + rows.length, 0),
      ...(report.since !== null && { since: report.since.sentence }),
      notes: [
        ...(report.carried?.notes ?? []),
        ...((options.charts ?? false) && !port.can.charts ? [reportTrouble.noCharts] : []),
        ...leftOut,
        ...notNoted,
      ],
      ...(report.carried !== null && { comments: report.carried.comments }),
    };
  });
}

/** Shows a sheet as it comes, to whoever waits for the report; nobody looks at a file, or at a hidden sheet. */
async function show(port: Port, { name, hidden = false }: SheetDraft): Promise<void> {
  if (port.host === "file" || hidden) return;
  await port.activate({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 });
}

/** Notes the sheets of a report. Whether they are noted is read back, whatever noting them said. */
async function noteTrouble(port: Port, names: readonly string[]): Promise<string[]> {
  await noteReport(port, names).catch(() => undefined);
  const reports = await readReports(port).catch(() => null);
  if (reports === null) return [reportTrouble.noteUnread];
  const isNoted = reports.some(({ sheets }) => sheets.map(({ name }) => name).join("/") === names.join("/"));
  return isNoted ? [] : [reportTrouble.notNoted];
}

/** All sheets of a report as drafts, the summary first, the method last. */
interface ReportDraft {
  readonly frame: ReportFrame;
  readonly sheets: readonly SheetDraft[];
  /** Sheets that nobody looks at, for the cells of the first to choose from. */
  readonly hidden: Readonly<Record<"before" | "after", readonly SheetDraft[]>>;
  readonly pages: ReadonlyMap<ReportPage, PageDraft>;
  readonly hasCharts: boolean;
  /** What is new since an earlier report; null without one. */
  readonly since: SinceReport | null;
  /** What was typed in an earlier report. */
  readonly carried: CarriedOver | null;
}

/**
 * Drafts a report without touching a workbook: the pane shows which sheets there will be.
 *
 * @param taken names of existing sheets
 */
function draftReport(
  desk: Desk,
  content: ReportContent,
  options: BuildReportOptions,
  taken: readonly string[],
  can: Port["can"],
): ReportDraft {
  const { pack } = desk;
  const free = freeNames(taken);
  const summary = free(words.summarySheet);
  const sinceName = options.since === undefined ? "" : free(sinceWords.sheet);
  const names = new Map(content.pages.map((page) => [page, free(words.pageSheet(outcomeName(page.outcome)))]));
  const detail = free(words.detailSheet);
  const method = (options.method ?? true) ? free(words.methodSheet) : null;
  const hints = can.notes === true ? "notes" : "cells";
  const frame = reportFrame({ summary, detail, method }, content.area.name, options.set, options.shown);
  const hasCharts = (options.charts ?? false) && can.charts;
  const comments = options.earlier === undefined ? null : carriedComments(content, options.earlier);
  const hasPictures = (options.pictures ?? true) && can.sparklines === true && can.choices === true;
  const figures = hasCharts || hasPictures ? new Figures(free(figuresWords.sheet)) : null;
  const drafted = draftPages(frame, names, pack, {
    typed: comments?.typed ?? new Map(),
    figures,
    hasCharts,
    hasPictures,
  });
  const own = ownSets().map(({ name }) => name);
  const lists = can.choices === true ? listsSheet(frame, free(choiceWords.listsSheet), pack, content.area, own) : null;
  const tables = new Map([...drafted].map(([page, { table }]) => [page, table]));
  const worked = workings(frame, free(workingsWords.sheet), { content, tables, pack });
  const since = newsOf(desk, frame, content, { ...options, name: sinceName });
  const news = since === null ? [] : [since.sheet];
  const linked = [...news.map(({ name }) => name), detail, ...(method === null ? [] : [method])];
  const inDetail = detailSheet(frame, content);
  const front = (others: readonly string[]): SheetDraft => {
    const given = { content, set: options.set, pages: drafted, workings: worked, pack, hints } as const;
    const sheet = summarySheet(frame, { ...given, others: [...others, ...linked] });
    return lists === null ? sheet : { ...sheet, choices: lists.choices };
  };
  const carried = carriedInto(frame, drafted, comments, options, {
    sheetName: () => free(earlierWords.unplacedSheet),
    others: () => [front([]), ...news, inDetail],
  });
  const pages = carried?.pages ?? drafted;
  const unplaced = carried?.unplaced ? [carried.unplaced] : [];
  const first = front(unplaced.map(({ name }) => name));
  const before = [first, ...news, ...[...pages.values()].map(({ sheet }) => sheet), ...unplaced, inDetail];
  const others = before.reduce((sum, sheet) => sum + sheetsOfPaper(sheet), 0);
  const sheets = [
    ...before,
    ...(method === null ? [] : [methodSheet(frame, method, { content, pack, built: options.date, others })]),
  ];
  const texts = lists && withOwnTexts(lists.sheet, [...sheets, worked.sheet]);
  const allSheets = unseen(sheets, worked.sheet, [texts, figures?.sheet()], can);
  return { frame, pages, hasCharts, since, carried, ...allSheets };
}

/** What is new since an earlier report; null without one. */
function newsOf(
  desk: Desk,
  frame: ReportFrame,
  content: ReportContent,
  { since, name, date }: Pick<BuildReportOptions, "since" | "date"> & { readonly name: string },
): SinceReport | null {
  return since === undefined ? null : sinceReport(desk, frame, content, { earlier: since, name, built: date });
}

/** Gives sheets names that are neither taken nor given already. */
function freeNames(taken: readonly string[]): (wanted: string) => string {
  const used = [...taken];
  return (wanted) => {
    const name = uniqueSheetName(wanted, used);
    used.push(name);
    return name;
  };
}

interface PagesAsked {
  /** Owner and commentary of an earlier report, by the id of the row. */
  readonly typed: Carried["typed"];
  readonly figures: Figures | null;
  readonly hasCharts: boolean;
  readonly hasPictures: boolean;
}

function draftPages(
  frame: ReportFrame,
  names: ReadonlyMap<ReportPage, string>,
  pack: Desk["pack"],
  { typed, figures, hasCharts, hasPictures }: PagesAsked,
): ReadonlyMap<ReportPage, PageDraft> {
  const drafted = new Map<ReportPage, PageDraft>();
  let detailRow = firstDetailRow;
  for (const [page, name] of names) {
    const [sources, caveats] = [pageSources(frame, page), pageCaveats(pack, page)];
    const draft = pageSheet(frame, name, page, {
      ...{ detailRow, sources, caveats, typed },
      figures: hasPictures ? figures : null,
      below: hasCharts ? pointsOfCharts(frame, page) : 0,
    });
    detailRow += page.rows.length;
    drafted.set(page, hasCharts && figures !== null ? withCharts(frame, page, draft, figures) : draft);
  }
  return drafted;
}

/** What was typed in an earlier report, in its place in the drafted one. */
function carriedInto(
  frame: ReportFrame,
  drafted: ReadonlyMap<ReportPage, PageDraft>,
  carried: Carried | null,
  { earlier, ...stays }: BuildReportOptions,
  { sheetName, others }: { readonly sheetName: () => string; readonly others: () => readonly SheetDraft[] },
): CarriedOver | null {
  if (earlier === undefined || carried === null) return null;
  return carryOver(frame, drafted, { earlier, carried, sheetName, stays, others: others() });
}

/** Where sheets can be hidden those that nobody looks at are; what the summary is put together from comes last. */
function unseen(
  sheets: readonly SheetDraft[],
  worked: SheetDraft,
  first: readonly (SheetDraft | null | undefined)[],
  can: Port["can"],
): Pick<ReportDraft, "sheets" | "hidden"> {
  const before = first.flatMap((sheet) => sheet ?? []);
  if (can.choices !== true) return { sheets: [...sheets, worked], hidden: { before, after: [] } };
  return { sheets, hidden: { before, after: [{ ...worked, hidden: true }] } };
}
