import { ownListModel, unnamedList } from "../comparison/sets/comparison-set.ts";
import { editionsOf, officialList } from "../comparison/sets/list-names.ts";
import { councilCaveats } from "../pack/council-caveats.ts";
import type { Pack } from "../pack/pack.ts";
import { missingMembers } from "../comparison/missing-members.ts";
import { missingList } from "../wording/missing-members.ts";
import { caveatsFor } from "../wording/council/caveat.ts";
import type { ReportContent, ReportPage, ReportRow } from "./content.ts";
import { isNoValue } from "../statistics/no-value.ts";
import {
  assumptions,
  assuranceSections,
  assuranceWords as words,
  type AssuranceFacts,
} from "../wording/report/assurance.ts";
import { dateInWords } from "../wording/date.ts";
import { cadenceWords, seriesName } from "../wording/metric-words.ts";
import type { ComparisonRow } from "../queries/comparison-row.ts";
import { uncheckedMarks } from "../comparison/trend/unchecked-marks.ts";
import { uncheckedWords } from "../wording/unchecked.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportWords } from "../wording/report/report-words.ts";
import { takenCounts } from "../wording/report/taken-from.ts";
import type { Expression } from "../formula/expression.ts";
import { ifAsBuilt, isAsBuilt, modelIndicatorsHeld, takenElsewhereLength } from "./by-council.ts";
import { called, equal, firstSeries, joined, ofSet, type ReportFrame, sharedWithModel, when } from "./cells.ts";
import { looks } from "./looks.ts";
import { sourceTable, table, tableLooks } from "./method/source-table.ts";
import type { MissingCells } from "./page-sentences.ts";
import { type Content, Drafting, type SheetDraft } from "./sheet-draft.ts";
import { lettersIn, linesOf } from "./text-lines.ts";

const widths = [30, 87, 18, 6];
const columns = { missingNames: 2, missingCount: 3 } as const;
/** Approximate length of a member's name with its reason, and how much longer one of several may be. */
const missingName = { usual: 28, longer: 24 } as const;
/** A list of neighbours is named whole; of larger sets the members without a figure are counted. */
const mostMembersNamed = 15;
const names = { width: widths[columns.missingNames] ?? 10, fontSize: 9 } as const;

/** The method sheet, and where it lists the members without a figure, by page. */
export interface MethodDraft {
  readonly sheet: SheetDraft;
  readonly missing: ReadonlyMap<ReportPage, MissingCells>;
}

/**
 * Method, sources and assurance: purpose, scope, data, method, log of assumptions, limitations, uncertainty, quality
 * assurance, edition stamp; every measure with its caveat and the set's members without a figure; every source.
 *
 * @param built ISO date on which the report is built, for the stamp
 */
export function methodSheet(
  frame: ReportFrame,
  name: string,
  content: ReportContent,
  pack: Pack,
  built: string,
): MethodDraft {
  const draft = new Drafting(name, widths);
  draft.row([words.title], [looks.title], 24);
  draft.row([words.subtitle], [looks.subtitle], 16);
  people(draft);
  draft.gap(8);
  for (const { label, text } of assuranceSections(factsOf(frame, content, pack))) {
    if (label === words.data) data(draft, frame, content, text);
    else if (label === words.neighbours) neighbours(draft, frame, pack, text, firstSeries(content));
    else section(draft, label, text);
  }
  assumptionLog(draft);
  stamp(draft, pack, built);
  const missing = measures(draft, frame, content);
  const { own, setOnly } = content.sources;
  sourceTable(draft, ownSources(frame, content.area.name), own, pack);
  if (setOnly.length > 0) sourceTable(draft, words.setSources(content.area.name), setOnly, pack);
  draft.gap(8);
  section(draft, words.licenceLabel, words.licence);
  const sheet = draft.finish({
    headerRow: null,
    print: { landscape: true, fitToWidth: true, footer: reportWords.footer(name) },
  });
  return { sheet, missing };
}

/** A paragraph beside its label: in one wide cell, for a merged one is read badly by what reads pages out. */
function section(draft: Drafting, label: string, text: Content, longest = 0): void {
  draft.wrapped([label, text], [looks.label, looks.text], [0, longest]);
}

/** Whose files the council's current figures were taken from, counted, and the rest on them. */
function data(draft: Drafting, frame: ReportFrame, { area, sources: { figures } }: ReportContent, text: string): void {
  const taken = takenCounts(area.name, figures);
  const longest = Math.max(taken.length, takenElsewhereLength) + text.length + 1;
  section(draft, words.data, joined(ifAsBuilt(frame, taken), ` ${text}`), longest);
}

function ownSources(frame: ReportFrame, council: string): Expression {
  return when(isAsBuilt(frame), words.sources(council), joined(...words.sourcesElsewhere(council)));
}

/** The model, with the indicators it has for the council's tier, and the set in use. */
function neighbours(draft: Drafting, frame: ReportFrame, pack: Pack, text: string, id: string): void {
  section(draft, words.neighbours, joined(text, " ", modelIndicatorsHeld(frame, pack)), text.length + 110);
  const official = editionsOf(pack, officialList).length > 0;
  const inUse = setInUse(frame, id);
  section(draft, words.set, official ? joined(inUse, sharedWithModel(frame, id)) : inUse, official ? 300 : 220);
}

/**
 * Which set the figures are compared with now, and whether a published list or a model says that its members are
 * similar.
 */
function setInUse(frame: ReportFrame, id: string): Expression {
  const set = ofSet(frame, id, "set");
  const listed = when(
    equal(set, unnamedList),
    words.listedSet(frame.summary),
    joined(words.ownSet, set, words.ownSetEnd),
  );
  return joined(
    words.setInUse,
    when(
      equal(ofSet(frame, id, "model"), ownListModel),
      joined(listed, words.chosenByUser(frame.summary)),
      joined(set, "."),
    ),
  );
}

function factsOf({ summary }: ReportFrame, { area, pages }: ReportContent, pack: Pack): AssuranceFacts {
  const [official] = editionsOf(pack, officialList);
  return {
    council: area.name,
    outcomes: pages.map(({ outcome }) => outcomeName(outcome)),
    figures: pages.reduce((sum, { rows }) => sum + rows.length, 0),
    edition: pack.edition,
    packed: pack.built,
    summary,
    official:
      official === undefined ? null : { list: official.name, retrieved: pack.sources[official.source]?.retrieved },
  };
}

function assumptionLog(draft: Drafting): void {
  table(draft, words.assumptions, words.assumptionHeadings);
  for (const { assumption, why, ifWrong } of assumptions)
    draft.wrapped([assumption, words.reason(why, ifWrong)], tableLooks(2));
}

/** At the head of the sheet, so that no page ends within it. */
function people(draft: Drafting): void {
  table(draft, words.people, words.roleHeadings);
  for (const role of words.roles) draft.row([role, "", ""], [looks.label, looks.fillIn, looks.fillIn], 18);
}

function stamp(draft: Drafting, pack: Pack, built: string): void {
  const { stampLabels: labels } = words;
  draft.gap(8);
  draft.row([words.stamp], [looks.section], 20);
  section(draft, labels.edition, dateInWords(pack.edition));
  section(draft, labels.packed, dateInWords(pack.built));
  section(draft, labels.sha, pack.sha256);
  section(draft, labels.built, dateInWords(built));
  section(
    draft,
    labels.now,
    when(equal(called("EDITION", "sha-256"), pack.sha256), words.sameFigures, words.otherFigures),
    110,
  );
}

/**
 * Every metric once, with its caveat, publisher and frequency. Its breakdowns follow in rows of one line each: the
 * members without a figure stand by themselves for every series, and the pages refer to them.
 */
function measures(draft: Drafting, frame: ReportFrame, { pages }: ReportContent): Map<ReportPage, MissingCells> {
  table(draft, words.measures, words.measureHeadings);
  const missing = new Map<ReportPage, MissingCells>();
  for (const page of pages) {
    draft.row([outcomeName(page.outcome)], [looks.label], 16);
    const place = {
      sheet: draft.name,
      firstRow: draft.next,
      namesColumn: columns.missingNames,
      countColumn: columns.missingCount,
    };
    missing.set(page, place);
    for (const [i, row] of page.rows.entries()) measure(draft, frame, row, metricTexts(page.rows, i));
  }
  return missing;
}

/** What is said of a row's metric: where it has several rows, in the first of them for all that they share. */
function metricTexts(rows: ReportPage["rows"], at: number): string {
  const texts = rows.map((row) => (row.metric === rows[at]?.metric ? textsOf(row) : []));
  const own = texts[at] ?? [];
  const isShared = (text: string): boolean => texts.every((some) => some.length === 0 || some.includes(text));
  const isFirst = texts.findIndex((some) => some.length > 0) === at;
  return own.filter((text) => isFirst || !isShared(text)).join(" ");
}

function textsOf(row: ReportRow): string[] {
  return [...caveatsOf(row), publisherAndFrequency(row)].filter((text) => text !== "");
}

function measure(draft: Drafting, frame: ReportFrame, row: ReportRow, text: string): void {
  const { metric, series, id } = row;
  const name = `${series === null ? metric.shortName : seriesName(series)} (${id})`;
  if (series === null) return void draft.wrapped([name, text], tableLooks(widths.length));
  const count = ofSet(frame, id, "missing");
  const orNothing = (of: Expression, otherwise: Expression): Expression => ({ kind: "or-if-missing", of, otherwise });
  const lines = Math.max(
    linesOf(namesNow(row), names),
    ...[name, text].map((one, column) =>
      linesOf(one, { width: widths[column] ?? 10, fontSize: 9, bold: column === 0 }),
    ),
  );
  const room = lettersIn(lines, names);
  draft.wrapped(
    [name, text, orNothing(lacking(frame, id, namesThatFit(row, room)), words.noneLacks), orNothing(count, 0)],
    tableLooks(widths.length),
    [0, 0, room],
  );
}

/** The metric's caveat and those of the council for which the report was built, whom they name. */
function caveatsOf({ metric, compared }: ReportRow): string[] {
  if (isNoValue(compared)) return [metric.caveat];
  const { pack, area } = compared.comparison;
  const own = councilCaveats(pack, metric, area).map(({ text, source }) => `${text} (${source})`);
  const flags = isNoValue(compared.own) ? [] : compared.own.flags;
  const unchecked = flags.includes("unchecked") ? uncheckedWords.council(area.name) : "";
  const calculated = flags.includes("derived") ? words.calculated(area.name) : "";
  const history = uncheckedWords.trendOf(area.name, trendMarks(compared));
  return [metric.caveat, caveatsFor(area.name, own), calculated, unchecked, history];
}

/** The figures that the report's trend of a row rests on; none where there is no trend. */
function trendMarks({ comparison, direction }: ComparisonRow): { label: string; unchecked: boolean }[] {
  if (isNoValue(direction)) return [];
  const { pack, series, area } = comparison;
  return uncheckedMarks(pack, series, area, direction.figures);
}

/** The members of the set without a figure, counted where they are too many to be named. */
function lacking(frame: ReportFrame, id: string, most: number): Expression {
  const [count, n, named] = ["missing", "n", "missing names"].map((statistic) => ofSet(frame, id, statistic));
  if (count === undefined || n === undefined || named === undefined) throw new Error("A statistic is not asked for.");
  const some = when({ kind: "above", one: count, other: most }, joined(count, words.members), named);
  const any = when(equal(n, 0), words.noMember, some);
  return when({ kind: "above", one: count, other: 0 }, any, words.noneLacks);
}

/** How many members without a figure have names now that are to be shown. */
function lackingNow({ compared }: ReportRow): number {
  if (isNoValue(compared) || compared.comparison.n === 0) return 0;
  return compared.marks.missing > mostMembersNamed ? 0 : compared.marks.missing;
}

/** Their names with the reasons, as they stand in the row. */
function namesNow(row: ReportRow): string {
  if (lackingNow(row) === 0 || isNoValue(row.compared)) return "";
  return missingList(missingMembers(row.compared.comparison));
}

/** How many names the row has room for, whichever they are, with reasons as long as now; those of now in any case. */
function namesThatFit(row: ReportRow, room: number): number {
  const now = lackingNow(row);
  const usual = Math.max(missingName.usual, Math.ceil(namesNow(row).length / Math.max(1, now)));
  return Math.max(now, Math.floor((room - missingName.longer) / usual));
}

function publisherAndFrequency({ metric, series, compared }: ReportRow): string {
  if (series === null) return `${metric.publisher}: no figures yet.`;
  const age = isNoValue(compared) ? "" : `, ${compared.marks.staleness}`;
  return `${metric.publisher}, ${cadenceWords(series.cadenceMonths)}${age}.`;
}
