import type { Desk } from "../../queries/desk.ts";
import type { ReportContent, ReportPage } from "../../report/content.ts";
import { type Port } from "../../workbook/port.ts";
import { pageCaveats } from "../../report/by-council.ts";
import type { ReportFrame, ShownColumns } from "../../report/cells.ts";
import { pointsOfCharts, withCharts } from "../../report/charts.ts";
import { districtsWords } from "../../wording/report/page/districts-words.ts";
import { listsSheet } from "../../report/choices/lists-sheet.ts";
import { figuresWords } from "../../wording/report/page/page-words.ts";
import { choiceWords } from "../../wording/report/choice-words.ts";
import { earlierWords } from "../../wording/report/earlier-words.ts";
import { workingsWords } from "../../wording/report/in-short.ts";
import { workings } from "../../report/summary/workings.ts";
import { ownSets } from "../../functions/own-sets.ts";
import { districtsPart } from "../../report/districts/district-rows.ts";
import { districtsSheet } from "../../report/districts/districts-sheet.ts";
import { methodSheet } from "../../report/method-sheet.ts";
import { detailSheet, firstDetailRow } from "../../report/detail/detail-sheet.ts";
import { Figures } from "../../report/page/figures.ts";
import { pageSources } from "../../report/page/sources.ts";
import { pageSheet, type PageDraft } from "../../report/page-sheet.ts";
import { type Carried, carriedComments } from "../../report/earlier/carried.ts";
import { type CarriedOver, carryOver, type EarlierStays } from "../../report/earlier/carry.ts";
import type { EarlierReport } from "../../report/earlier/earlier-report.ts";
import { inFullSheet } from "../../report/earlier/in-full-sheet.ts";
import { withOwnTexts } from "./own-texts.ts";
import { sheetNames } from "./sheet-names.ts";
import { sinceReport, type SinceReport } from "../../report/since/since-report.ts";
import { sheetsOfPaper } from "../../report/paper.ts";
import { reportFrame, type ReportSet, summarySheet } from "../../report/summary-sheet.ts";
import type { SheetDraft } from "../../report/sheet-draft.ts";
import { type WriteDraftsOptions } from "../../report/write-drafts.ts";

export type { ReportSet } from "../../report/summary-sheet.ts";

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
  /** Add the sheet with a county's districts side by side; false when left out. Of another council it is said that there is none. */
  readonly districts?: boolean;
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

/** All sheets of a report as drafts, the summary first, the method last. */
export interface ReportDraft {
  readonly frame: ReportFrame;
  readonly sheets: readonly SheetDraft[];
  /** Sheets that nobody looks at, for the cells of the first to choose from. */
  readonly hidden: Readonly<Record<"before" | "after", readonly SheetDraft[]>>;
  readonly pages: ReadonlyMap<ReportPage, PageDraft>;
  readonly hasCharts: boolean;
  /** What is new since an earlier report; null without one. */
  readonly news: SinceReport | null;
  /** What was typed in an earlier report. */
  readonly carried: CarriedOver | null;
  /** What was left out, as sentences. */
  readonly notes: readonly string[];
}

/**
 * Drafts a report without touching a workbook: the pane shows which sheets there will be.
 *
 * @param taken names of existing sheets
 */
export function draftReport(
  desk: Desk,
  content: ReportContent,
  options: BuildReportOptions,
  taken: readonly string[],
  can: Port["can"],
): ReportDraft {
  const { pack } = desk;
  const { free, summary, detail, method, ...named } = sheetNames(taken, content, options.method ?? true);
  const hints = can.notes === true ? "notes" : "cells";
  const frame = reportFrame({ summary, detail, method }, content.area.name, options.set, options.shown);
  const { districts, notes } = besideEachOther(frame, pack, content, options.districts ?? false, free);
  const hasCharts = (options.charts ?? false) && can.charts;
  const { since: earlier, date: built } = options;
  const news = sinceReport(desk, frame, content, { earlier, name: named.since, built });
  const newSheets = news === null ? [] : [news.sheet];
  const typedBefore = options.earlier === undefined ? null : carriedComments(content, options.earlier);
  const hasPictures = (options.pictures ?? true) && can.sparklines === true && can.choices === true;
  const figures = hasCharts || hasPictures ? new Figures(free(figuresWords.sheet)) : null;
  const typed: Carried["typed"] = typedBefore?.typed ?? new Map();
  const drafted = draftPages(frame, named.pages, pack, { ...named, typed, figures, hasCharts, hasPictures });
  const own = ownSets().map(({ name }) => name);
  const lists = can.choices === true ? listsSheet(frame, free(choiceWords.listsSheet), pack, content.area, own) : null;
  const tables = new Map([...drafted].map(([page, { table }]) => [page, table]));
  const worked = workings(frame, free(workingsWords.sheet), { content, tables, pack });
  const linked = [detail, ...(method === null ? [] : [method])];
  const inDetail = detailSheet(frame, content);
  const front = (others: readonly string[]): SheetDraft => {
    const given = { content, set: options.set, pages: drafted, workings: worked, pack, hints } as const;
    const sheet = summarySheet(frame, { ...given, others: [...others, ...linked] });
    return lists === null ? sheet : { ...sheet, choices: lists.choices };
  };
  const carried = carriedInto(frame, drafted, typedBefore, options, {
    sheetName: () => free(earlierWords.unplacedSheet),
    others: () => [front([]), ...newSheets, ...districts, inDetail],
  });
  const pages = carried?.pages ?? drafted;
  const unplaced = carried?.unplaced ?? null;
  const comments = [unplaced, inFullSheet(named.inFull, frame, pages, typed, unplaced)].flatMap((sheet) => sheet ?? []);
  const first = front([...newSheets, ...districts, ...comments].map(({ name }) => name));
  const onPages = [...pages.values()].map(({ sheet }) => sheet);
  const before = [first, ...newSheets, ...districts, ...onPages, ...comments, inDetail];
  const others = before.reduce((sum, sheet) => sum + sheetsOfPaper(sheet), 0);
  const last = method === null ? [] : [methodSheet(frame, method, { content, pack, built, others })];
  const sheets = [...before, ...last];
  const texts = lists && withOwnTexts(lists.sheet, [...sheets, worked.sheet]);
  return {
    frame,
    pages,
    hasCharts,
    news,
    carried,
    notes,
    ...unseen(sheets, worked.sheet, [texts, figures?.sheet()], can),
  };
}

/** The sheet of a county's districts where it is asked for; of another council, that there is none. */
function besideEachOther(
  frame: ReportFrame,
  pack: Desk["pack"],
  content: ReportContent,
  isAsked: boolean,
  free: (wanted: string) => string,
): { readonly districts: readonly SheetDraft[]; readonly notes: readonly string[] } {
  const part = isAsked ? districtsPart(pack, content) : null;
  if (part === null) return { districts: [], notes: [] };
  if (typeof part === "string") return { districts: [], notes: [part] };
  return { districts: [districtsSheet(frame, free(districtsWords.sheet), pack, content.area, part)], notes: [] };
}

interface PagesAsked {
  /** Owner and commentary of an earlier report, by the id of the row. */
  readonly typed: Carried["typed"];
  readonly figures: Figures | null;
  readonly hasCharts: boolean;
  readonly hasPictures: boolean;
  /** The sheet where long comments stand in full. */
  readonly inFull: string;
}

function draftPages(
  frame: ReportFrame,
  names: ReadonlyMap<ReportPage, string>,
  pack: Desk["pack"],
  { typed, figures, hasCharts, hasPictures, inFull }: PagesAsked,
): ReadonlyMap<ReportPage, PageDraft> {
  const drafted = new Map<ReportPage, PageDraft>();
  let detailRow = firstDetailRow;
  for (const [page, name] of names) {
    const [sources, caveats] = [pageSources(frame, page), pageCaveats(pack, page)];
    const draft = pageSheet(frame, name, page, {
      ...{ detailRow, sources, caveats, typed, inFull },
      figures: hasPictures ? figures : null,
      below: hasCharts ? pointsOfCharts(frame, page) : [],
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
