import { parseCellName } from "../../formula/cell-name.ts";
import { callsLof, cleanSpelling, lofCalls } from "../../formula/lof-calls.ts";
import { sheetOf } from "../../formula/parse-reference.ts";
import { spillReferences } from "../../formula/spill-references.ts";
import { outsideReach } from "../../formula/outside-reach.ts";
import { type Token, tokens } from "../../formula/tokens.ts";
import { mappingWords } from "../../own-kpis/mapping-words.ts";
import { sourcesAsBuilt } from "../../wording/report/assurance.ts";
import { workingsWords } from "../../wording/report/in-short.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import type { LeftReason } from "../../wording/workbook/freeze.ts";
import { starterWords } from "../../wording/workbook/starter.ts";

/*
 * The shapes of what our own sheets hold besides LOF formulas. Whatever freeze takes along, and whatever thaw may enter
 * from the list, is decided here.
 */

/** Notes beside an input that are plain texts: the council's or the set's. */
const noteTexts: ReadonlyMap<string, "council" | "list"> = new Map([
  [starterWords.councilNote, "council"],
  [starterWords.scorecardNote, "council"],
  [reportWords.listNote, "list"],
]);

/** Texts in formulas that only sheets of ours have. */
const titles: ReadonlySet<string> = new Set([
  starterWords.neighboursTitle,
  starterWords.scorecardTitle,
  reportWords.summaryTitle,
  mappingWords.title,
]);

/** Texts in the sentences of a report that name councils, or hang on the name of one. */
const sentenceTexts: ReadonlySet<string> = new Set([
  reportWords.missing,
  reportWords.stale,
  reportWords.published,
  reportWords.takenElsewhere[0],
  sourcesAsBuilt,
]);
const sentenceFunctions: ReadonlySet<string> = new Set([
  "IF",
  "AND",
  "SUM",
  "COUNTIF",
  "COUNTIFS",
  "SUMIFS",
  "ISNUMBER",
  "MID",
  "MIN",
  "ROUND",
  "CHOOSE",
]);

/** What a note beside an input is about; undefined for any other text. */
export function noteText(text: string): "council" | "list" | undefined {
  return noteTexts.get(text);
}

/** A note beside an input that is a LOF formula, because it says so when the input is wrong. */
export interface NoteFormula {
  readonly about: "council" | "set";
  /** What it says of a wrong input: that stays as it is. */
  readonly wrong: readonly string[];
}

const wrongCouncils: readonly string[] = [reportWords.wrongCouncil, ...reportWords.wrongCouncilsBefore];

/** What a formula is a note about; null for any other formula. */
export function noteFormula(formula: string): NoteFormula | null {
  if (!/^=\s*IFERROR\s*\(/i.test(formula)) return null;
  const clean = cleanSpelling(formula);
  const calls = lofCalls(clean);
  const texts = literals(clean);
  // On it hangs whether the first sheet says anything: its value has to stay.
  if (texts.includes(workingsWords.known)) return null;
  if (texts.includes(reportWords.wrongSet))
    return calls.length === 0 ? null : { about: "set", wrong: [reportWords.wrongSet, reportWords.nothingToSay] };
  const isPlain =
    visible(clean).every(({ text }) => text !== "&") && functionsOf(clean).every((name) => plain.has(name));
  const isCouncils = calls.length > 0 && calls.every(({ name }) => name.toUpperCase() === "ABOUT");
  const wrong = wrongCouncils.find((text) => text === texts.at(-1));
  return isPlain && isCouncils && wrong !== undefined ? { about: "council", wrong: [wrong] } : null;
}

const plain: ReadonlySet<string> = new Set(["IF", "IFERROR"]);

/** A label: a reference to a cell, alone or joined with texts and other references. @example isLabel('=B2&" now"') // true */
export function isLabel(formula: string): boolean {
  const [equals, ...all] = visible(formula);
  if (equals?.text !== "=" || callsLof(formula)) return false;
  let references = 0;
  let depth = 0;
  let complete = false;
  for (const [at, { kind, text }] of all.entries()) {
    if (!complete && text === "(") depth++;
    else if (complete && text === ")") depth--;
    else if (complete && text === "&") complete = false;
    else if (!complete && kind === "prefix" && sheetOf(text) !== undefined && all[at + 1]?.kind === "word") continue;
    else if (!complete && kind === "text") complete = true;
    else if (!complete && kind === "word" && parseCellName(text) !== null) {
      complete = true;
      references++;
    } else return false;
  }
  return complete && depth === 0 && references > 0;
}

/** A sentence of a report that names members of the set, or that is true for one council only. */
export function isSentence(formula: string): boolean {
  return (
    hasSentenceText(formula) && !callsLof(formula) && functionsOf(formula).every((name) => sentenceFunctions.has(name))
  );
}

const hasSentenceText = (formula: string): boolean =>
  /^=\s*IF\s*\(/i.test(formula) && literals(formula).some((text) => sentenceTexts.has(text));

/** Whether a cell's content shows that its sheet is one that we built: a formula, or a text when it has no `=`. */
export function isOnOurSheetsOnly(content: string): boolean {
  if (!content.startsWith("=")) return noteText(content) !== undefined;
  return (
    hasSentenceText(content) || noteFormula(content) !== null || literals(content).some((text) => titles.has(text))
  );
}

/**
 * Why thaw may not enter the content of a row of the list; null for what a freeze can have put there: a LOF formula, one
 * that refers to a whole spill, a label or sentence of ours, a note of ours, or nothing, where a cell was empty. A
 * workbook of somebody else may bring such a list, so it must not reach outside the workbook, whatever it calls besides.
 */
export function whyNotEntered(content: string, sheet: string): LeftReason | null {
  const isOurs = content.startsWith("=")
    ? isFrozenFormula(content, sheet) || isLabel(content) || isSentence(content)
    : content === "" || noteText(content) !== undefined;
  return isOurs ? (content.startsWith("=") ? whyUnsafe(content) : null) : { kind: "foreign" };
}

/** Why a formula is neither frozen nor entered from the list; null for one that keeps to its workbook. */
export function whyUnsafe(formula: string): LeftReason | null {
  const what = outsideReach(formula);
  return what === null ? null : { kind: "unsafe", what };
}

/** A formula that is frozen for its own sake, and not because it labels what is. */
export function isFrozenFormula(content: string, sheet: string): boolean {
  return content.startsWith("=") && (callsLof(content) || spillReferences(content, sheet).length > 0);
}

function visible(formula: string): Token[] {
  return tokens(formula).filter(({ kind }) => kind !== "space");
}

function literals(formula: string): string[] {
  return tokens(formula)
    .filter(({ kind }) => kind === "text")
    .map(({ text }) => text.slice(1, -1).replaceAll('""', '"'));
}

/** Names of the functions besides ours that a formula calls. */
function functionsOf(formula: string): string[] {
  const ours = new Set(lofCalls(formula).map(({ end }) => end));
  return visible(formula).flatMap(({ kind, text, end }, at, all) =>
    kind === "word" && all[at + 1]?.text === "(" && !ours.has(end + 1) ? [text.toUpperCase()] : [],
  );
}
