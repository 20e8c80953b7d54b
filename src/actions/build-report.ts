import type { Desk } from "../queries/desk.ts";
import type { ReportContent } from "../report/content.ts";
import { type Port, PortError } from "../workbook/port.ts";
import { reportTrouble } from "../wording/report/report-words.ts";
import { addReportCharts } from "../report/charts.ts";
import { type CommentsKept } from "../report/earlier/carry.ts";
import { keepOwnTexts } from "./report/own-texts.ts";
import { noteReport, readReports } from "../report/record.ts";
import type { SheetDraft } from "../report/sheet-draft.ts";
import { writeDrafts } from "../report/write-drafts.ts";

import { type BuildReportOptions, draftReport } from "./report/draft-report.ts";

export type { BuildReportOptions, ReportSet } from "./report/draft-report.ts";

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
      notes: [
        ...report.notes,
        ...(report.carried?.notes ?? []),
        ...((options.charts ?? false) && !port.can.charts ? [reportTrouble.noCharts] : []),
        ...leftOut,
        ...notNoted,
      ],
      ...(report.news !== null && { since: report.news.sentence }),
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
