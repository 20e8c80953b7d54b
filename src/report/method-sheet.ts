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
import { dateInWords } from "../wording/date.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportWords } from "../wording/report/report-words.ts";
import { takenCounts } from "../wording/report/taken-from.ts";
import type { Expression } from "../formula/expression.ts";
import { ifAsBuilt, isAsBuilt, modelIndicatorsHeld, takenElsewhereLength } from "./by-council.ts";
import { called, equal, firstSeries, joined, ofSet, type ReportFrame, sharedWithModel, when } from "./cells.ts";
import { looks } from "./looks.ts";
import { sourceTable, table, tableLooks } from "./method/source-table.ts";
import { type Content, Drafting, type SheetDraft } from "./sheet-draft.ts";

const widths = [30, 87, 24];

/**
 * Method, sources and assurance: purpose, scope, data, method, log of assumptions, limitations, uncertainty, quality
 * assurance, edition stamp; every source.
 *
 * @param built ISO date on which the report is built, for the stamp
 */
export function methodSheet(
  frame: ReportFrame,
  name: string,
  content: ReportContent,
  pack: Pack,
  built: string,
): SheetDraft {
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
  const { own, setOnly } = content.sources;
  sourceTable(draft, ownSources(frame, content.area.name), own, pack);
  if (setOnly.length > 0) sourceTable(draft, words.setSources(content.area.name), setOnly, pack);
  draft.gap(8);
  section(draft, words.licenceLabel, words.licence);
  return draft.finish({
    headerRow: null,
    print: { landscape: true, fitToWidth: true, footer: reportWords.footer(name) },
  });
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
