import { ownListModel, unnamedList } from "../comparison/sets/comparison-set.ts";
import { councilCaveats } from "../pack/council-caveats.ts";
import type { Pack, Source } from "../pack/pack.ts";
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
import { cadenceWords, responsibilityWords, seriesName } from "../wording/metric-words.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportWords } from "../wording/report/report-words.ts";
import type { Expression } from "../formula/expression.ts";
import { called, equal, firstSeries, joined, ofSet, type ReportFrame, when } from "./cells.ts";
import { looks } from "./looks.ts";
import type { MissingCells } from "./page-sentences.ts";
import { type Content, Drafting, type SheetDraft } from "./sheet-draft.ts";

const widths = [22, 33, 28, 26, 11, 15, 6];
const columns = { missingNames: 5, missingCount: 6 } as const;
/** Approximate length of a member's name with its reason. */
const missingNameLength = 28;

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
  draft.gap(8);
  for (const { label, text } of assuranceSections(factsOf(content, pack))) {
    section(draft, label, text);
    if (label === words.neighbours) section(draft, words.set, setInUse(frame, firstSeries(content)), 220);
  }
  assumptionLog(draft);
  people(draft);
  stamp(draft, pack, built);
  const missing = measures(draft, frame, content);
  sources(draft, content.sources);
  draft.gap(8);
  draft.text(words.licence, looks.note);
  const sheet = draft.finish({
    headerRow: null,
    print: { landscape: true, fitToWidth: true, footer: reportWords.footer(reportWords.methodSheet) },
  });
  return { sheet, missing };
}

function section(draft: Drafting, label: string, text: Content, longest?: number): void {
  const row = draft.text(text, looks.text, { from: 1, before: [label], ...(longest === undefined ? {} : { longest }) });
  draft.format({ row, column: 0, rows: 1, columns: 1 }, looks.label);
}

/**
 * Which set the figures are compared with now, and whether a published list or a model says that its members are
 * similar.
 */
function setInUse(frame: ReportFrame, id: string): Expression {
  const set = ofSet(frame, id, "set");
  const listed = when(equal(set, unnamedList), words.listedSet, joined(words.ownSet, set, words.ownSetEnd));
  return joined(
    words.setInUse,
    when(equal(ofSet(frame, id, "model"), ownListModel), joined(listed, words.chosenByUser), joined(set, ".")),
  );
}

function factsOf({ area, pages }: ReportContent, pack: Pack): AssuranceFacts {
  const { indicators } = pack;
  return {
    council: area.name,
    outcomes: pages.map(({ outcome }) => outcomeName(outcome)),
    figures: pages.reduce((sum, { rows }) => sum + rows.length, 0),
    edition: pack.edition,
    packed: pack.built,
    indicators: {
      all: indicators.length,
      missing: indicators.filter(({ status }) => status === "missing").length,
      proxies: indicators.filter(({ status }) => status === "proxy").length,
    },
  };
}

function table(draft: Drafting, title: string, headings: readonly string[]): void {
  draft.gap(8);
  draft.row([title], [looks.section], 20);
  draft.wrapped(
    headings,
    headings.map(() => looks.head),
  );
}

const tableLooks = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...(i === 0 ? looks.cellLabel : looks.cellText), ...looks.underRow }));

function assumptionLog(draft: Drafting): void {
  table(draft, words.assumptions, words.assumptionHeadings);
  for (const { assumption, why, ifWrong } of assumptions) draft.wrapped([assumption, why, ifWrong], tableLooks(3));
}

function people(draft: Drafting): void {
  table(draft, words.people, words.roleHeadings);
  for (const role of words.roles)
    draft.wrapped([role, "", "", ""], [looks.label, looks.fillIn, looks.fillIn, looks.fillIn]);
}

function stamp(draft: Drafting, pack: Pack, built: string): void {
  const { stampLabels: labels } = words;
  draft.gap(8);
  draft.row([words.stamp], [looks.section], 20);
  const line = (label: string, content: Content): void => {
    const row = draft.text(content, looks.text, { from: 1, before: [label], longest: 110 });
    draft.format({ row, column: 0, rows: 1, columns: 1 }, looks.label);
  };
  line(labels.edition, dateInWords(pack.edition));
  line(labels.packed, dateInWords(pack.built));
  line(labels.sha, pack.sha256);
  line(labels.built, dateInWords(built));
  line(labels.now, when(equal(called("EDITION", "sha-256"), pack.sha256), words.sameFigures, words.otherFigures));
}

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
    for (const row of page.rows) measure(draft, frame, row);
  }
  return missing;
}

function measure(draft: Drafting, frame: ReportFrame, row: ReportRow): void {
  const { metric, series, id, compared } = row;
  const asked = (statistic: string): Expression => ofSet(frame, id, statistic);
  const count = asked("missing");
  const some = when(equal(asked("n"), 0), words.noMember, asked("missing names"));
  const names = when({ kind: "above", one: count, other: 0 }, some, words.noneLacks);
  const orNothing = (of: Expression, otherwise: Expression): Expression => ({ kind: "or-if-missing", of, otherwise });
  const lacking = isNoValue(compared) || compared.comparison.n === 0 ? 0 : compared.marks.missing;
  draft.wrapped(
    [
      `${series === null ? metric.shortName : seriesName(series)} (${id})`,
      metric.title,
      caveatOf(row),
      responsibilityWords(metric.responsibility),
      publisherAndFrequency(row),
      series === null ? null : orNothing(names, words.noneLacks),
      series === null ? null : orNothing(count, 0),
    ],
    tableLooks(widths.length),
    [0, 0, 0, 0, 0, lacking * missingNameLength],
  );
}

/** The metric's caveat and those of the council for which the report was built, whom they name. */
function caveatOf({ metric, compared }: ReportRow): string {
  if (isNoValue(compared)) return metric.caveat;
  const { pack, area } = compared.comparison;
  const own = councilCaveats(pack, metric, area).map(({ text, source }) => `${text} (${source})`);
  return [metric.caveat, caveatsFor(area.name, own)].filter((one) => one !== "").join(" ");
}

function publisherAndFrequency({ metric, series, compared }: ReportRow): string {
  if (series === null) return `${metric.publisher}; no figures yet`;
  const age = isNoValue(compared) ? "" : `, ${compared.marks.staleness}`;
  return `${metric.publisher}; ${cadenceWords(series.cadenceMonths)}${age}`;
}

function sources(draft: Drafting, list: readonly Source[]): void {
  table(draft, words.sources, words.sourceHeadings);
  for (const { publisher, title, address, licence, retrieved } of list)
    draft.wrapped(
      [publisher, title, address, licence, dateInWords(retrieved)],
      tableLooks(words.sourceHeadings.length),
    );
}
