import type { Comparison } from "../../../comparison/compare-in-set.ts";
import type { ComparisonRow } from "../../../queries/comparison-row.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { capital, counted } from "../../../wording/list.ts";
import { seriesName } from "../../../wording/metric-words.ts";
import { explainNoValue } from "../../../wording/explain-no-value.ts";
import { figure } from "../../../wording/figure/number.ts";
import { verdictReason } from "../../../wording/pane/verdict.ts";
import { firstPlace, positionWords } from "../../../wording/figure/position.ts";
import { givesSentence, placesOf } from "../../../formula/syntax/argument-positions.ts";

/** What a formula about one figure says, in sentences: the figure, what it is compared with, and the result. */
export function figureWords(name: string, row: ComparisonRow): readonly string[] {
  const { comparison, own } = row;
  if (isNoValue(own)) return [explainNoValue(own), givesSentence(name)].filter((one) => one !== "");
  const more = secondWords(name, row);
  return [leadSentence(comparison, row, placesOf(name)?.compares ?? false), more].filter((one) => one !== "");
}

function leadSentence(
  { series, area }: Comparison,
  { own, median, comparison }: ComparisonRow,
  compares: boolean,
): string {
  if (isNoValue(own)) return "";
  const whose = `${capital(seriesName(series))} in ${area.name}`;
  const value = `${figure(own.value, series.unit)} in ${own.period.label}`;
  if (!compares) return `${whose}: ${value}.`;
  const against = isNoValue(median)
    ? `${setCount(comparison)}; ${explainNoValue(median)}`
    : `the median of ${setCount(comparison)}, ${figure(median, series.unit)}.`;
  return `${whose}: ${value}, compared with ${against}`;
}

/** "15 neighbours", "11 councils". */
export function setCount({ set }: Pick<Comparison, "set">): string {
  const isNeighbours = set.kind === "open-model" || set.kind === "official-list" || set.kind === "published-list";
  return counted(set.members.length, isNeighbours ? "neighbour" : "council");
}

function secondWords(name: string, { comparison, verdict, position, distance, marks }: ComparisonRow): string {
  const { series, set } = comparison;
  if (name === "VERDICT" || name === "COMPARE" || name === "NARRATIVE") {
    const { unit, metric } = series;
    return verdictReason({ verdict, distance, unit, polarity: metric.polarity, set, contextual: marks.contextual });
  }
  if (name === "POSITION")
    return isNoValue(position)
      ? explainNoValue(position)
      : `It is ${positionWords(position)}; ${firstPlace(series.metric.polarity, marks.contextual)}.`;
  return givesSentence(name);
}
