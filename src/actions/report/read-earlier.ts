import { tokens } from "../../formula/tokens.ts";
import { sheetOf } from "../../formula/parse-reference.ts";
import type { EarlierPlaces, EarlierReport, EarlierReportRow } from "../../report/earlier/earlier-report.ts";
import { isOwnText } from "../../report/earlier/own-texts.ts";
import { readReports } from "../../report/record.ts";
import type { Port, WriteCell } from "../../workbook/port.ts";
import { choiceWords } from "../../wording/report/choice-words.ts";
import { earlierWords } from "../../wording/report/earlier-words.ts";
import { inFullWords } from "../../wording/report/in-full-words.ts";
import { workingsWords } from "../../wording/report/in-short.ts";
import { figuresWords } from "../../wording/report/page/page-words.ts";
import { districtsWords } from "../../wording/report/page/districts-words.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import { sinceWords } from "../../wording/report/since-words.ts";
import { readOwnTextsOf } from "./own-texts.ts";
import { type ReadPage, readPage } from "./read-page.ts";
import { readSummary, type SummaryRead } from "./read-summary.ts";
import { type ReadUnplaced, readUnplaced } from "./read-unplaced.ts";
import { typedBesides } from "./typed-besides.ts";
import { type WholeSheet, wholeSheets } from "./whole-sheets.ts";

/** A sheet of a report, with what it is. */
interface Known {
  readonly sheet: WholeSheet;
  readonly place: number;
  readonly summary: SummaryRead | null;
  readonly page: ReadPage | null;
  readonly unplaced: ReadUnplaced | null;
}

/**
 * The reports of ours in a workbook, in the order of their first sheets. They are known by what stands on the sheets:
 * these may have been renamed, moved, sorted, frozen, and rows and columns inserted or deleted.
 */
export async function readEarlierReports(port: Port): Promise<EarlierReport[]> {
  const sheets = await wholeSheets(port);
  const own = await readOwnTextsOf(port, sheets);
  const known = sheets.flatMap((sheet, place): Known[] => {
    const [summary, page, unplaced] = [readSummary(sheet), readPage(sheet), readUnplaced(sheet)];
    const isKnown = summary !== null || page !== null || unplaced !== null || isOther(sheet, own);
    return isKnown ? [{ sheet, place, summary, page, unplaced }] : [];
  });
  const noted = (await readReports(port).catch(() => [])).map(
    (report) => new Set(report.sheets.map(({ name }) => name)),
  );
  return grouped(known, noted).map((group) => reportOf(group, own));
}

const otherNames: readonly string[] = [
  sinceWords.sheet,
  reportWords.detailSheet,
  reportWords.methodSheet,
  choiceWords.listsSheet,
  figuresWords.sheet,
  workingsWords.sheet,
  earlierWords.unplacedSheet,
  inFullWords.sheet,
  districtsWords.sheet,
];
/** Hidden, where there are any. */
const neverTypedOn: readonly string[] = [choiceWords.listsSheet, figuresWords.sheet];
/** Of a sheet of ours this share of texts is ours, and at least so many. */
const ownShare = { part: 0.6, least: 8 };

/** Sheets of a report that are neither its first, nor pages: by their names, or because most of what they say is ours. */
function isOther(sheet: WholeSheet, own: ReadonlySet<string>): boolean {
  if (otherNames.includes(baseName(sheet.name))) return true;
  const texts = sheet.entered.flat().filter((cell): cell is string => typeof cell === "string" && cell !== "");
  const ours = texts.filter((text) => isOwnText(own, text)).length;
  // A copy of its values that somebody made is theirs.
  return (
    sheet.meant.some((line) => line.some((formula) => formula?.includes("!") ?? false)) &&
    ours >= ownShare.least &&
    ours >= ownShare.part * texts.length
  );
}

/** The name without the number of a second report. */
function baseName(name: string): string {
  return name.replace(/ \(\d+\)$/, "");
}

function numberOf(name: string): string {
  return / \((\d+)\)$/.exec(name)?.[1] ?? "";
}

/**
 * Which sheets belong together: those whose formulas refer to the same first sheet; else those noted together; else by
 * the number in the names; else those that stand after it.
 */
function grouped(known: readonly Known[], noted: readonly ReadonlySet<string>[]): Known[][] {
  const firsts = known.filter(({ summary }) => summary !== null);
  const groups = new Map<Known | null, Known[]>(firsts.map((first) => [first, [first]]));
  const named = (name: string): Known | undefined =>
    firsts.find(({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase());
  for (const one of known) {
    if (one.summary !== null) continue;
    const together = noted.find((names) => names.has(one.sheet.name));
    const before = firsts.filter(({ place }) => place < one.place);
    const first =
      mostReferred(one.sheet, named) ??
      firsts.find(({ sheet }) => together?.has(sheet.name)) ??
      [...before.reverse(), ...firsts].find(({ sheet }) => numberOf(sheet.name) === numberOf(one.sheet.name)) ??
      before[0] ??
      firsts[0] ??
      null;
    groups.set(first, [...(groups.get(first) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.some(({ summary, page }) => summary ?? page));
}

/** The first sheet to which most formulas of a sheet refer. */
function mostReferred(sheet: WholeSheet, named: (name: string) => Known | undefined): Known | undefined {
  const counts = new Map<Known, number>();
  for (const formula of sheet.meant.flat()) {
    if (formula === null || !formula.includes("!")) continue;
    for (const { kind, text } of tokens(formula)) {
      const to = kind === "prefix" ? named(sheetOf(text) ?? "") : undefined;
      if (to !== undefined) counts.set(to, (counts.get(to) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function reportOf(all: readonly Known[], own: ReadonlySet<string>): EarlierReport {
  const group = withoutCopies(all);
  const ordered = [...group].sort((one, other) => rank(one) - rank(other) || one.place - other.place);
  const summary = ordered[0]?.summary ?? null;
  const unplaced = ordered.flatMap((one) => one.unplaced?.comments ?? []);
  const rows = ordered.flatMap(({ page }) => page?.rows ?? []);
  const comments = [...rows, ...unplaced];
  return {
    sheets: ordered.map(({ sheet }) => sheet.name),
    council: summary?.council ?? "",
    set: summary?.set ?? [],
    members: summary?.members ?? null,
    collected: summary?.collected ?? null,
    rows,
    besides: ordered
      .filter(({ sheet }) => !neverTypedOn.includes(baseName(sheet.name)))
      .flatMap(({ sheet, page, unplaced, summary }) =>
        typedBesides(sheet, own, { page, unplaced, inputs: summary?.inputs ?? [] }).filter(
          ({ entered }) => baseName(sheet.name) !== inFullWords.sheet || !isPartOf(entered, comments),
        ),
      ),
    unplaced,
    shown: summary?.shown ?? {},
    places: placesOf(ordered, summary),
  };
}

/** Whether a value on the sheet of comments in full is a part of one, for somebody pasted values there. */
function isPartOf(
  entered: WriteCell,
  rows: readonly Pick<EarlierReportRow, "owner" | "commentary" | "shownTyped">[],
): boolean {
  if (typeof entered !== "string") return false;
  const texts = rows.flatMap(({ owner, commentary, shownTyped: shown }) => [
    owner,
    commentary,
    shown?.owner,
    shown?.commentary,
  ]);
  return texts.some((text) => typeof text === "string" && text.includes(entered));
}

/** Pages that somebody copied are theirs: of two with the same measures the first is the report's. */
function withoutCopies(group: readonly Known[]): Known[] {
  const seen = new Set<string>();
  return group.filter(({ page }) => {
    if (page === null) return true;
    const ids = page.rows.map(({ id, measure }) => id || measure);
    const again = ids.filter((id) => seen.has(id)).length;
    if (ids.length > 0 && again * 2 > ids.length) return false;
    ids.forEach((id) => seen.add(id));
    return true;
  });
}

function rank({ summary }: Known): number {
  return summary === null ? 1 : 0;
}

function placesOf(group: readonly Known[], summary: SummaryRead | null): EarlierPlaces {
  const columns = group.flatMap(({ sheet, page }): [string, ReadonlyMap<number, string>][] =>
    page === null
      ? []
      : [[sheet.name, new Map([...page.head.columns].map(([at, key]) => [sheet.block.column + at, key]))]],
  );
  return { columns: new Map(columns), council: summary?.places.council ?? null, set: summary?.places.set ?? null };
}
