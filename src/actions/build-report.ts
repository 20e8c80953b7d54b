import type { Area } from "../areas/area.ts";
import { missingMembers } from "../comparison/missing-members.ts";
import type { Desk } from "../queries/desk.ts";
import type { ReportContent, ReportPage } from "../report/content.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { type Port, PortError } from "../workbook/port.ts";
import { uniqueSheetName } from "../workbook/sheet-name.ts";
import { dateInWords } from "../wording/date.ts";
import { listed } from "../wording/list.ts";
import { missingList } from "../wording/missing-members.ts";
import { seriesName } from "../wording/metric-words.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportTrouble, reportWords as words } from "../wording/report/report-words.ts";
import type { Expression } from "../formula/expression.ts";
import { at, cell, equal, type ReportFrame, when } from "../report/cells.ts";
import { addReportCharts, chartRows } from "../report/charts.ts";
import { methodSheet } from "../report/method-sheet.ts";
import { mostNamed } from "../report/page-sentences.ts";
import { pageSheet, type PageDraft } from "../report/page-sheet.ts";
import { noteReport } from "../report/record.ts";
import { reportFrame, type ReportSet, summarySheet } from "../report/summary-sheet.ts";
import type { SheetDraft } from "../report/sheet-draft.ts";
import { writeDrafts, type WriteDraftsOptions } from "../report/write-drafts.ts";

export type { ReportSet } from "../report/summary-sheet.ts";

export interface BuildReportOptions extends WriteDraftsOptions {
  readonly set: ReportSet;
  /** Add a native chart for each outcome, where the host can draw charts; false when left out. */
  readonly charts?: boolean;
  /** Add the sheet with method, sources and assumptions; true when left out. */
  readonly method?: boolean;
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
  const report = draftReport(desk, content, options, taken, port.can.charts);
  const { sheets, pages } = report;
  return port.grouped(reportTrouble.grouping, async () => {
    await writeDrafts(port, sheets, options);
    const names = sheets.map(({ name }) => name);
    if (report.hasCharts) await addReportCharts(port, pages, names);
    const isNoted = await noteReport(port, names).then(
      () => true,
      () => false,
    );
    await port.activate({ sheet: report.frame.summary, row: report.frame.council.row, column: 1, rows: 1, columns: 1 });
    return {
      sheets: names,
      figures: content.pages.reduce((sum, { rows }) => sum + rows.length, 0),
      notes: [
        ...((options.charts ?? false) && !port.can.charts ? [reportTrouble.noCharts] : []),
        ...(isNoted ? [] : [reportTrouble.notNoted]),
      ],
    };
  });
}

/** All sheets of a report as drafts, the summary first, the method last. */
interface ReportDraft {
  readonly frame: ReportFrame;
  readonly sheets: readonly SheetDraft[];
  readonly pages: ReadonlyMap<ReportPage, PageDraft>;
  readonly hasCharts: boolean;
}

/**
 * Drafts a report without touching a workbook: the pane shows which sheets there will be.
 *
 * @param taken names of existing sheets
 */
function draftReport(
  { pack }: Desk,
  content: ReportContent,
  options: BuildReportOptions,
  taken: readonly string[],
  canChart: boolean,
): ReportDraft {
  const used = [...taken];
  const free = (wanted: string): string => {
    const name = uniqueSheetName(wanted, used);
    used.push(name);
    return name;
  };
  const summary = free(words.summarySheet);
  const names = new Map(content.pages.map((page) => [page, free(words.pageSheet(outcomeName(page.outcome)))]));
  const method = (options.method ?? true) ? free(words.methodSheet) : null;
  const frame = reportFrame({ summary, method }, content.area.name, options.set);
  const assurance = method === null ? null : methodSheet(frame, method, content, pack, options.date);
  const hasCharts = (options.charts ?? false) && canChart;
  const pages = new Map<ReportPage, PageDraft>();
  for (const [page, name] of names) {
    const now = missingNow(page);
    const members = assurance?.missing.get(page) ?? guarded(frame, content.area, pack.built, options.set, now);
    const draft = pageSheet(
      frame,
      name,
      page,
      { members, length: assurance === null ? now.length : missingLength(page) },
      publishersOf(page),
    );
    pages.set(page, hasCharts ? chartRows(frame, page, draft) : draft);
  }
  const first = summarySheet(frame, content, options.set, pages);
  const sheets = [first, ...[...pages.values()].map(({ sheet }) => sheet), ...(assurance ? [assurance.sheet] : [])];
  return { frame, sheets, pages, hasCharts };
}

/** Measures for which the council has a figure and some members of the set have none. */
function lackingIn({
  rows,
}: ReportPage): { readonly name: string; readonly missing: ReturnType<typeof missingMembers> }[] {
  return rows.flatMap(({ series, compared }) => {
    if (series === null || isNoValue(compared) || isNoValue(compared.own)) return [];
    const missing = missingMembers(compared.comparison);
    return missing.length === 0 ? [] : [{ name: seriesName(series), missing }];
  });
}

/** Length in characters of the sentence about members without a figure; beyond a few they are counted, not named. */
function missingLength(page: ReportPage): number {
  const lengths = lackingIn(page).map(
    ({ name, missing }) =>
      name.length + (missing.length > mostNamed ? "12 members".length : missingList(missing).length),
  );
  return lengths.reduce((sum, letters) => sum + letters + ": ; ".length, words.missing.length);
}

/** Members without a figure at the time of building, for a report without a method sheet that lists them live. */
function missingNow(page: ReportPage): string {
  const lines = lackingIn(page).map(({ name, missing }) => `${name}: ${missingList(missing)}`);
  return lines.length === 0 ? words.noMissing : `${words.missing}${lines.join(". ")}.`;
}

/** A text that was true when the report was built, shown only while council, set and figures are the same. */
function guarded(frame: ReportFrame, area: Area, packed: string, set: ReportSet, text: string): Expression {
  const { sheet, row, column } = frame.set;
  const names = set.kind === "named" ? [set.name] : set.councils;
  const sameSet = names.map((name, i) => equal(at(cell(sheet, row + i, column)), name));
  const sameFigures = equal(at(frame.packed), `${words.packed}${dateInWords(packed)}`);
  return when({ kind: "both", all: [equal(at(frame.council), area.name), ...sameSet, sameFigures] }, text, words.stale);
}

function publishersOf({ rows }: ReportPage): string {
  return listed([...new Set(rows.flatMap(({ series, metric }) => (series === null ? [] : [metric.publisher])))]);
}
