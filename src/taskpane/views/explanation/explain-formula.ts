import { isWhole, type ParsedCall } from "../../../formula/parse-formula.ts";
import { comparisonRow, type ComparisonRow } from "../../../queries/comparison-row.ts";
import { stateOf } from "../../model/figures.ts";
import type { PaneModel } from "../../model/pane-model.ts";
import { pageFacts } from "../../model/figure-page-facts.ts";
import { whyNot } from "../../../queries/why.ts";
import type { Desk } from "../../../queries/desk.ts";
import { stateWords } from "../../model/state.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { capital } from "../../../wording/list.ts";
import { seriesName } from "../../../wording/metric-words.ts";
import { stateWord } from "../../../wording/explain-no-value.ts";
import { figure } from "../../../wording/figure/number.ts";
import { noSpillOperator } from "../../../wording/workbook/workbench.ts";
import type { CellErrorValue } from "../../../workbook/port.ts";
import type { SelectedCell } from "../use-selected-cell.ts";
import { cellFact, placed } from "./cell-fact.ts";
import { councilWords, type CouncilWords } from "./council-words.ts";
import { errorFix, errorWords, isOurError, knownTo } from "./error-words.ts";
import type { CellAnswer, CellExplanation, CellFact } from "./explanation-type.ts";
import { figureWords, setCount } from "./figure-words.ts";
import { fixOf } from "./formula-fix.ts";
import { givesSentence, placesOf } from "../../../formula/syntax/argument-positions.ts";
import { type FormulaSubject, subjectOf } from "./formula-subject.ts";
import type { GivenArgument } from "./read-arguments.ts";

/** A LOF call of the cell's formula, and its arguments with what the cells they refer to hold. */
export interface ReadCall {
  readonly call: ParsedCall;
  readonly given: readonly GivenArgument[];
}

/** The same with its subject. */
interface Part extends ReadCall {
  readonly subject: FormulaSubject;
  readonly row: ComparisonRow | null;
  /** For a call about a council alone; null for any other. */
  readonly council: CouncilWords | null;
}

/**
 * Explains a cell: what it shows, what its LOF calls say, the facts behind them, and a formula that would work where it
 * shows an error. Of several calls each gets a sentence, and one is explained: the first or, for an error, the first
 * that has no answer.
 *
 * @param calls at least one
 */
export function explainFormula(
  { desk, today }: Pick<PaneModel, "desk" | "today">,
  selected: SelectedCell,
  calls: readonly [ReadCall, ...ReadCall[]],
): CellExplanation {
  const error = typeof selected.value === "object" && selected.value !== null ? selected.value : null;
  if (error?.message === noSpillOperator) return withoutSpillOperator(error);
  const isOurs = error === null || isOurError(error);
  const trouble = error !== null;
  const partOf = (one: ReadCall): Part => {
    const subject = subjectOf(desk, one.call, one.given);
    return {
      ...one,
      subject,
      row: subject.kind === "figure" ? comparisonRow(subject.comparison, today) : null,
      council: subject.kind === "council" ? councilWords(desk, one.call.name, subject.area, one.given) : null,
    };
  };
  const isKnown = knownTo(desk);
  const first = partOf(calls[0]);
  const parts = [first, ...calls.slice(1).map(partOf)];
  const main = (trouble ? parts.find(isWithoutAnswer) : undefined) ?? first;
  const { call, given, subject, row } = main;
  const byOther = isOurs && trouble && isAnswerable(main, desk);
  const sentencesOf = (part: Part): readonly string[] => wordsOf(part, error?.message ?? "");
  const others = parts.filter((part) => part !== main).flatMap((part) => sentencesOf(part).slice(0, 1));
  return {
    answer: answerOf(selected, call, subject, row),
    words: !isOurs
      ? errorWords(error, selected.formula ?? "", isKnown)
      : byOther
        ? [error.message ?? otherArguments, ...sentencesOf(main)]
        : sentencesOf(main),
    whole: wholeWords(call, others),
    facts: factsOf(main),
    fix: !trouble
      ? null
      : isOurs
        ? fixOf(desk, call, given, subject)
        : errorFix(error, selected.formula ?? "", isKnown),
    figure: row === null ? null : { id: row.comparison.series.id, outcome: row.comparison.series.metric.outcome },
    reason: isOurs && !byOther ? reasonFormula(call, trouble) : null,
  };
}

/** Whatever else is in the formula: the grid did not even ask it. */
function withoutSpillOperator({ error }: CellErrorValue): CellExplanation {
  const answer: CellAnswer = { text: error, state: null, trouble: true, aside: "" };
  return { answer, words: [noSpillOperator], whole: [], facts: [], fix: null, figure: null, reason: null };
}

/** Used where the host does not give access to the function's own message, as in Excel. */
const otherArguments =
  "Council, metric, set and period are fine: one of the other arguments is not, or does not suit the metric.";

/** What WHY states of a figure and score that exist. */
const stated: ReadonlySet<string> = new Set(["fallback-scale", "unchecked"]);

/** Whether WHY would name nothing that is missing: figure and score exist, so the error comes from another argument. */
function isAnswerable({ subject, row }: Part, desk: Desk): boolean {
  if (subject.kind !== "figure" || row === null) return false;
  const { series, area, comparison } = subject;
  const how = { set: () => comparison.set, period: comparison.period, wantsVerdict: false };
  return whyNot(desk, series, area, how).every((one) => "kind" in one && stated.has(one.kind));
}

function isWithoutAnswer({ subject, row }: Part): boolean {
  return subject.kind === "refused" || (row !== null && isNoValue(row.own));
}

/** What the formula does around the call that is explained; nothing where there is nothing around it. */
function wholeWords(call: ParsedCall, others: readonly string[]): readonly string[] {
  if (isWhole(call)) return [];
  return others.length === 0
    ? ["The cell goes on from what this LOF part gives."]
    : [`The cell is worked out from ${others.length + 1} LOF parts. Beside this one:`, ...others];
}

function answerOf(
  { value, text }: SelectedCell,
  call: ParsedCall,
  subject: FormulaSubject,
  row: ComparisonRow | null,
): CellAnswer {
  const { name, args } = call;
  if (typeof value === "object" && value !== null) {
    const aside =
      row !== null && isNoValue(row.own) ? stateWord(row.own) : subject.kind === "refused" ? subject.aside : "";
    return { text: value.error, state: null, trouble: true, aside };
  }
  const state = name === "VERDICT" && row !== null ? stateOf(row) : null;
  if (state !== null && stateWords[state].toLowerCase() === String(value).toLowerCase())
    return { text: stateWords[state], state, trouble: false, aside: "" };
  const isPlainFigure =
    isWhole(call) && name === "METRIC" && (args[3] ?? null) === null && typeof value === "number" && row !== null;
  const shown = isPlainFigure ? figure(value, row.comparison.series.unit) : text.trim();
  return { text: shown === "" ? "an empty text" : shown, state: null, trouble: false, aside: "" };
}

function wordsOf({ call, subject, row, council }: Part, message: string): readonly string[] {
  const { name } = call;
  if (row !== null) return figureWords(name, row);
  if (subject.kind === "refused") return [subject.sentence];
  if (council !== null) return [...new Set([message, ...council.words])].filter((one) => one !== "");
  const words = [message, givesSentence(name)].filter((one) => one !== "");
  return words.length === 0
    ? ["Several figures, or one that another formula chooses: select one cell for each."]
    : words;
}

function factsOf({ call, given, subject, row, council }: Part): readonly CellFact[] {
  if (council !== null) return council.facts;
  if (subject.kind !== "figure" || row === null) return [];
  const { area, series, comparison } = subject;
  const places = placesOf(call.name);
  const facts = pageFacts(comparison, row);
  const from = (place: number | null, words: string): string =>
    placed(place === null ? undefined : given[place], words);
  const label = series.periods[comparison.period]?.label ?? "";
  const { leftOut } = comparison.set;
  const { missing } = row.marks;
  const all = missing === 0 ? "all have a figure" : `${missing} without a figure`;
  const held = [all, ...leftOut.map((name) => `${name} left out`)].join("; ");
  return [
    cellFact("Council", from(0, `${area.name} (${area.code})`)),
    cellFact("Metric", from(places?.metric ?? null, `${capital(seriesName(series))} (${series.id})`)),
    ...(places?.compares === true
      ? [cellFact("Set", from(places.set, `${setCount(comparison)}, ${facts.set}; ${held}`))]
      : []),
    cellFact(
      "Period",
      from(places?.period ?? null, comparison.period === series.current ? `${label}, the latest` : label),
    ),
    ...(facts.source === null ? [] : [cellFact("Source", facts.source.words, facts.source.address)]),
    ...(facts.caveat === "" ? [] : [cellFact("With care", facts.caveat)]),
  ];
}

/** The reason for an error, or the sentence behind an answer, asked with the same arguments. */
function reasonFormula({ namespace, name, formula, argumentSpans }: ParsedCall, trouble: boolean): string | null {
  const places = placesOf(name);
  if (places === null || name === "WHY" || name === "NARRATIVE") return null;
  const at = (place: number | null): string => {
    const span = place === null ? undefined : argumentSpans[place];
    return span === undefined ? "" : formula.slice(span.start, span.end);
  };
  const given = [at(0), at(places.metric), at(places.set), at(places.period)];
  const last = given.findLastIndex((one) => one !== "") + 1;
  return `=${namespace}.${trouble ? "WHY" : "NARRATIVE"}(${given.slice(0, last).join(",")})`;
}
