import type { ParsedCall } from "../../../actions/parse-formula.ts";
import { comparisonRow, type ComparisonRow } from "../../../queries/comparison-row.ts";
import { stateOf } from "../../../queries/pane-figures.ts";
import type { PaneModel } from "../../../queries/pane-model.ts";
import { pageFacts } from "../../../queries/pane-page-facts.ts";
import { stateWords } from "../../../queries/pane-state.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { capital } from "../../../wording/list.ts";
import { seriesName } from "../../../wording/metric-words.ts";
import { stateWord } from "../../../wording/no-value.ts";
import { figure } from "../../../wording/number.ts";
import type { SelectedCell } from "../use-selected-cell.ts";
import { errorFix, errorWords, isOurError } from "./error-words.ts";
import type { CellAnswer, CellExplanation, CellFact } from "./explanation-type.ts";
import { figureWords, setCount } from "./figure-words.ts";
import { fixOf } from "./formula-fix.ts";
import { givesSentence, placesOf } from "./formula-places.ts";
import { type FormulaSubject, subjectOf } from "./formula-subject.ts";
import type { GivenArgument } from "./read-arguments.ts";

/**
 * Explains a cell: what it shows, what its first LOF call says, what it rests on, and a formula that would do where it
 * shows an error.
 *
 * @param given the arguments of the call, with what the cells they refer to hold
 */
export function explainFormula(
  { desk, today }: Pick<PaneModel, "desk" | "today">,
  selected: SelectedCell,
  call: ParsedCall,
  given: readonly GivenArgument[],
): CellExplanation {
  const subject = subjectOf(desk, call, given);
  const row = subject.kind === "figure" ? comparisonRow(subject.comparison, today) : null;
  const error = typeof selected.value === "object" && selected.value !== null ? selected.value : null;
  const isOurs = error === null || isOurError(error);
  const trouble = error !== null;
  return {
    answer: answerOf(selected, call, subject, row),
    words: isOurs ? wordsOf(call, subject, row, error?.message ?? "") : errorWords(error),
    facts: factsOf(call, given, subject, row),
    fix: !trouble ? null : isOurs ? fixOf(desk, call, given, subject) : errorFix(error, selected.formula ?? ""),
    figure: row === null ? null : { id: row.comparison.series.id, outcome: row.comparison.series.metric.outcome },
    reason: isOurs ? reasonFormula(call, trouble) : null,
  };
}

function answerOf(
  { value, text }: SelectedCell,
  { name, args }: ParsedCall,
  subject: FormulaSubject,
  row: ComparisonRow | null,
): CellAnswer {
  if (typeof value === "object" && value !== null) {
    const aside =
      row !== null && isNoValue(row.own) ? stateWord(row.own) : subject.kind === "refused" ? subject.aside : "";
    return { text: value.error, state: null, trouble: true, aside };
  }
  const state = name === "VERDICT" && row !== null ? stateOf(row) : null;
  if (state !== null && stateWords[state].toLowerCase() === String(value).toLowerCase())
    return { text: stateWords[state], state, trouble: false, aside: "" };
  const isPlainFigure = name === "METRIC" && (args[3] ?? null) === null && typeof value === "number" && row !== null;
  const shown = isPlainFigure ? figure(value, row.comparison.series.unit) : text.trim();
  return { text: shown === "" ? "an empty text" : shown, state: null, trouble: false, aside: "" };
}

function wordsOf(
  { name }: ParsedCall,
  subject: FormulaSubject,
  row: ComparisonRow | null,
  message: string,
): readonly string[] {
  if (row !== null) return figureWords(name, row);
  if (subject.kind === "refused") return [subject.sentence];
  const words = [message, givesSentence(name)].filter((one) => one !== "");
  return words.length === 0
    ? ["Several figures, or one that another formula chooses: select one cell for each."]
    : words;
}

function factsOf(
  call: ParsedCall,
  given: readonly GivenArgument[],
  subject: FormulaSubject,
  row: ComparisonRow | null,
): readonly CellFact[] {
  if (subject.kind !== "figure" || row === null) return [];
  const { area, series, comparison } = subject;
  const places = placesOf(call.name);
  const facts = pageFacts(comparison, row);
  const from = (place: number | null, words: string): string => {
    const cell = place === null ? null : (given[place]?.from ?? null);
    return cell === null ? words : `${cell}: ${words}`;
  };
  const fact = (name: string, value: string, address: string | null = null): CellFact => ({ name, value, address });
  const label = series.periods[comparison.period]?.label ?? "";
  const { missing } = row.marks;
  const held = missing === 0 ? "all have a figure" : `${missing} without a figure`;
  return [
    fact("Council", from(0, `${area.name} (${area.code})`)),
    fact("Metric", from(places?.metric ?? null, `${capital(seriesName(series))} (${series.id})`)),
    ...(places?.compares === true
      ? [fact("Set", from(places.set, `${setCount(comparison)}, ${facts.set}; ${held}`))]
      : []),
    fact("Period", from(places?.period ?? null, comparison.period === series.current ? `${label}, the latest` : label)),
    ...(facts.source === null ? [] : [fact("Source", facts.source.words, facts.source.address)]),
    ...(facts.caveat === "" ? [] : [fact("With care", facts.caveat)]),
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
