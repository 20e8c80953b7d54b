import { ownListModel, unnamedList } from "../comparison/sets/comparison-set.ts";
import { editionsOf, officialList } from "../comparison/sets/list-names.ts";
import type { Pack } from "../pack/pack.ts";
import type { ReportContent } from "./content.ts";
import {
  assumptions,
  assuranceSections,
  assuranceWords as words,
  type AssuranceFacts,
} from "../wording/report/assurance.ts";
import { definitions, definitionWords } from "../wording/report/definitions.ts";
import { pageWords } from "../wording/report/page/page-words.ts";
import { dateInWords } from "../wording/date.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportWords } from "../wording/report/report-words.ts";
import { takenCounts } from "../wording/report/taken-from.ts";
import type { Expression } from "../formula/expression.ts";
import { ifAsBuilt, isAsBuilt, modelIndicatorsHeld, takenElsewhereLength } from "./by-council.ts";
import { called, equal, firstSeries, joined, ofSet, type ReportFrame, sharedWithModel, when } from "./cells.ts";
import { looks } from "./looks.ts";
import { margins } from "./paper.ts";
import { MethodDrafting } from "./method/method-drafting.ts";
import { sourceTable } from "./method/source-table.ts";
import type { Content, SheetDraft } from "./sheet-draft.ts";

/** As wide as the paper at full size. */
const widths = [25, 98, 18];
const linkRow = 2;
/** Sizes of letters, the first that leaves the sheet within its share of the pages. */
const sizes = [12, 11, 10] as const;
/** Points of rows on a page at full size. */
const pagePoints = 505;
/** At most one page in four is method. */
const share = 4;

/** What the sheet of method is drafted from. */
export interface MethodParts {
  readonly content: ReportContent;
  readonly pack: Pack;
  /** ISO date on which the report is built, for the stamp. */
  readonly built: string;
  /** About how many sheets of paper the rest of the report takes. */
  readonly others: number;
}

/**
 * Method, sources and assurance: sign-off; purpose, scope, data, method, neighbours, limitations, uncertainty, quality
 * assurance; what the words mean; log of assumptions; edition stamp; every source. Its letters are as large as leaves it
 * a quarter of the pages at most.
 */
export function methodSheet(frame: ReportFrame, name: string, parts: MethodParts): SheetDraft {
  const drafted = (size: number): MethodDrafting => draftMethod(frame, name, parts, size);
  const fits = (size: number): boolean => {
    const pages = Math.ceil(drafted(size).points / pagePoints);
    return pages * share <= pages + parts.others;
  };
  const draft = drafted(sizes.find(fits) ?? sizes[sizes.length - 1] ?? 10);
  return draft.finish({
    headerRow: null,
    print: { landscape: true, fitToWidth: true, footer: reportWords.footer(name), margins },
    tables: draft.tables,
    links: [{ row: linkRow, column: 0, to: { sheet: frame.summary, row: 0, column: 0 } }],
  });
}

function draftMethod(
  frame: ReportFrame,
  name: string,
  { content, pack, built }: MethodParts,
  size: number,
): MethodDrafting {
  const draft = new MethodDrafting(name, widths, size);
  draft.line(words.title, looks.title);
  draft.line(words.subtitle, { ...looks.subtitle, fontSize: 12 });
  draft.row([pageWords.toSummary], [{ ...looks.link, fontSize: size }], 18);
  // At the head of the sheet, so that no page ends within it.
  const roles = words.roles.map((role): Content[] => [role, "", ""]);
  draft.table({
    title: words.people,
    name: words.tables.people,
    headings: words.roleHeadings,
    rows: roles,
    fillIn: 34,
  });
  about(draft, frame, content, pack);
  draft.table({
    title: definitionWords.title,
    name: words.tables.definitions,
    headings: definitionWords.headings,
    rows: definitions.map(({ word, meaning }, i) => [definitionWords.numbered(i + 1, word), meaning]),
  });
  draft.table({
    title: words.assumptions,
    name: words.tables.assumptions,
    headings: words.assumptionHeadings,
    rows: assumptions.map(({ assumption, why, ifWrong }) => [assumption, words.reason(why, ifWrong)]),
  });
  stamp(draft, pack, built);
  const { own, setOnly } = content.sources;
  if (own.length > 0)
    sourceTable(draft, { title: ownSources(frame, content.area.name), name: words.tables.own, list: own }, pack);
  if (setOnly.length > 0)
    sourceTable(draft, { title: words.setSources(content.area.name), name: words.tables.set, list: setOnly }, pack);
  return draft;
}

/** The running text: a row each, beside what it is about. */
function about(draft: MethodDrafting, frame: ReportFrame, content: ReportContent, pack: Pack): void {
  const sections = assuranceSections(factsOf(frame, content, pack)).flatMap(({ label, text }): Section[] => {
    if (label === words.data) return [data(frame, content, text)];
    if (label === words.neighbours) return neighbours(frame, pack, text, firstSeries(content));
    return [{ label, content: text, longest: 0 }];
  });
  const all: Section[] = [...sections, { label: words.licenceLabel, content: words.licence, longest: 0 }];
  draft.table({
    title: words.sections,
    name: words.tables.sections,
    headings: words.sectionHeadings,
    rows: all.map((one) => [one.label, one.content]),
    longest: all.map(({ longest }) => longest),
  });
}

/** A text with what it is about, and how many characters it may have where a formula decides it. */
interface Section {
  readonly label: string;
  readonly content: Content;
  readonly longest: number;
}

/** Whose files the council's current figures were taken from, counted, and the rest on them. */
function data(frame: ReportFrame, { area, sources: { figures } }: ReportContent, text: string): Section {
  const taken = takenCounts(area.name, figures);
  const longest = Math.max(taken.length, takenElsewhereLength) + text.length + 1;
  return { label: words.data, content: joined(ifAsBuilt(frame, taken), ` ${text}`), longest };
}

function ownSources(frame: ReportFrame, council: string): Expression {
  return when(isAsBuilt(frame), words.sources(council), joined(...words.sourcesElsewhere(council)));
}

/** The model, with the indicators it has for the council's tier, and the set in use. */
function neighbours(frame: ReportFrame, pack: Pack, text: string, id: string): Section[] {
  const official = editionsOf(pack, officialList).length > 0;
  const inUse = setInUse(frame, id);
  return [
    {
      label: words.neighbours,
      content: joined(text, " ", modelIndicatorsHeld(frame, pack)),
      longest: text.length + 110,
    },
    {
      label: words.set,
      content: official ? joined(inUse, sharedWithModel(frame, id)) : inUse,
      longest: official ? 300 : 220,
    },
  ];
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

function stamp(draft: MethodDrafting, pack: Pack, built: string): void {
  const { stampLabels: labels } = words;
  const now = when(equal(called("EDITION", "sha-256"), pack.sha256), words.sameFigures, words.otherFigures);
  draft.table({
    title: words.stamp,
    name: words.tables.stamp,
    headings: words.stampHeadings,
    rows: [
      [labels.edition, dateInWords(pack.edition)],
      [labels.packed, dateInWords(pack.built)],
      [labels.sha, pack.sha256],
      [labels.built, dateInWords(built)],
      [labels.now, now],
      [labels.newest, called("EDITION", "newest")],
      [labels.version, called("EDITION", "version")],
    ],
    longest: [0, 0, 0, 0, 110, 70, 0],
  });
}
