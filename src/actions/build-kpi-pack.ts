import type { Area } from "../areas/area.ts";
import { missingMembers } from "../comparison/missing-members.ts";
import type { Desk } from "../queries/desk.ts";
import type { KpiPackContent, PackPage } from "../queries/kpi-pack.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { type Port, PortError } from "../workbook/port.ts";
import { uniqueSheetName } from "../workbook/sheet-name.ts";
import { dateInWords } from "../wording/date.ts";
import { listed } from "../wording/list.ts";
import { missingList } from "../wording/missing.ts";
import { seriesName } from "../wording/metric-words.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { packTrouble, packWords as words } from "../wording/pack-notes.ts";
import type { Expression } from "./expression.ts";
import { at, cell, equal, type PackFrame, when } from "./pack-cells.ts";
import { addPackCharts, chartRows } from "./pack-charts.ts";
import { methodSheet } from "./pack-method-sheet.ts";
import { mostNamed } from "./pack-page-sentences.ts";
import { pageSheet, type PageDraft } from "./pack-page-sheet.ts";
import { notePack } from "./pack-record.ts";
import { packFrame, type PackSet, summarySheet } from "./pack-summary-sheet.ts";
import type { SheetDraft } from "./sheet-draft.ts";
import { writeDrafts, type WriteDraftsOptions } from "./write-drafts.ts";

export type { PackSet } from "./pack-summary-sheet.ts";

export interface BuildPackOptions extends WriteDraftsOptions {
  readonly set: PackSet;
  /** A native chart for each outcome, where the host has any; left out, none. */
  readonly charts?: boolean;
  /** The sheet with method, sources and assumptions; left out, it is there. */
  readonly method?: boolean;
  /** ISO date of today, for the stamp. */
  readonly date: string;
}

/** A pack that was built. */
export interface BuiltPack {
  /** Names of its sheets, the summary first. */
  readonly sheets: readonly string[];
  readonly figures: number;
  /** What was left out, as sentences. */
  readonly notes: readonly string[];
}

/**
 * Builds a KPI pack: a summary, one sheet an outcome, method and sources, all of live formulas of one cell that refer to
 * the council and the set on the summary. Nothing that is there is changed.
 *
 * @param content what it holds, of `kpiPackContent`
 * @throws PortError with a sentence; then no sheet of the pack is left, or the sentence names those that are
 */
export async function buildKpiPack(
  port: Port,
  desk: Desk,
  content: KpiPackContent,
  options: BuildPackOptions,
): Promise<BuiltPack> {
  if (content.pages.length === 0) throw new PortError("failed", packTrouble.nothing);
  const taken = (await port.sheets()).map(({ name }) => name);
  const pack = draftPack(desk, content, options, taken, port.can.charts);
  const { sheets, pages } = pack;
  return port.grouped(packTrouble.grouping, async () => {
    await writeDrafts(port, sheets, options);
    const names = sheets.map(({ name }) => name);
    if (pack.hasCharts) await addPackCharts(port, pages, names);
    const isNoted = await notePack(port, names).then(
      () => true,
      () => false,
    );
    await port.activate({ sheet: pack.frame.summary, row: pack.frame.council.row, column: 1, rows: 1, columns: 1 });
    return {
      sheets: names,
      figures: content.pages.reduce((sum, { rows }) => sum + rows.length, 0),
      notes: [
        ...((options.charts ?? false) && !port.can.charts ? [packTrouble.noCharts] : []),
        ...(isNoted ? [] : [packTrouble.notNoted]),
      ],
    };
  });
}

/** All sheets of a pack as drafts, the summary first, the method last. */
export interface PackDraft {
  readonly frame: PackFrame;
  readonly sheets: readonly SheetDraft[];
  readonly pages: ReadonlyMap<PackPage, PageDraft>;
  readonly hasCharts: boolean;
}

/**
 * Drafts a pack without touching a workbook: the pane shows from it which sheets there will be.
 *
 * @param taken names of sheets that are there already
 */
export function draftPack(
  { pack }: Desk,
  content: KpiPackContent,
  options: BuildPackOptions,
  taken: readonly string[],
  canChart: boolean,
): PackDraft {
  const used = [...taken];
  const free = (wanted: string): string => {
    const name = uniqueSheetName(wanted, used);
    used.push(name);
    return name;
  };
  const summary = free(words.summarySheet);
  const names = new Map(content.pages.map((page) => [page, free(words.pageSheet(outcomeName(page.outcome)))]));
  const method = (options.method ?? true) ? free(words.methodSheet) : null;
  const frame = packFrame({ summary, method }, content.area.name, options.set);
  const assurance = method === null ? null : methodSheet(frame, method, content, pack, options.date);
  const hasCharts = (options.charts ?? false) && canChart;
  const pages = new Map<PackPage, PageDraft>();
  for (const [page, name] of names) {
    const now = missingNow(page);
    const told = assurance?.missing.get(page) ?? guarded(frame, content.area, pack.built, options.set, now);
    const draft = pageSheet(
      frame,
      name,
      page,
      { told, length: assurance === null ? now.length : missingLength(page) },
      publishersOf(page),
    );
    pages.set(page, hasCharts ? chartRows(frame, page, draft) : draft);
  }
  const first = summarySheet(frame, content, options.set, pages);
  const sheets = [first, ...[...pages.values()].map(({ sheet }) => sheet), ...(assurance ? [assurance.sheet] : [])];
  return { frame, sheets, pages, hasCharts };
}

/** Measures for which the council has a figure and some of the set have none. */
function lackingIn({
  rows,
}: PackPage): { readonly name: string; readonly missing: ReturnType<typeof missingMembers> }[] {
  return rows.flatMap(({ series, compared }) => {
    if (series === null || isNoValue(compared) || isNoValue(compared.own)) return [];
    const missing = missingMembers(compared.comparison);
    return missing.length === 0 ? [] : [{ name: seriesName(series), missing }];
  });
}

/** Letters of the sentence of who lacks a figure now, where many are only counted. */
function missingLength(page: PackPage): number {
  const lengths = lackingIn(page).map(
    ({ name, missing }) =>
      name.length + (missing.length > mostNamed ? "12 members".length : missingList(missing).length),
  );
  return lengths.reduce((sum, letters) => sum + letters + ": ; ".length, words.missing.length);
}

/** Who lacks a figure now, for a pack without a method sheet to tell it live. */
function missingNow(page: PackPage): string {
  const lines = lackingIn(page).map(({ name, missing }) => `${name}: ${missingList(missing)}`);
  return lines.length === 0 ? words.noMissing : `${words.missing}${lines.join(". ")}.`;
}

/** A text that was true when the pack was built, shown only while council, set and figures are the same. */
function guarded(frame: PackFrame, area: Area, packed: string, set: PackSet, text: string): Expression {
  const { sheet, row, column } = frame.set;
  const names = set.kind === "named" ? [set.name] : set.councils;
  const sameSet = names.map((name, i) => equal(at(cell(sheet, row + i, column)), name));
  const samePack = equal(at(frame.packed), `${words.packed}${dateInWords(packed)}`);
  return when({ kind: "both", all: [equal(at(frame.council), area.name), ...sameSet, samePack] }, text, words.stale);
}

function publishersOf({ rows }: PackPage): string {
  return listed([...new Set(rows.flatMap(({ series, metric }) => (series === null ? [] : [metric.publisher])))]);
}
