import type { Certainty } from "../comparison/certainty/certainty.ts";
import { certaintyOf } from "../queries/certainty/certainty.ts";
import { comparisonOf, type CompareAsked } from "../queries/compare.ts";
import { comparisonRow, type ComparisonRow } from "../queries/comparison-row.ts";
import type { Desk } from "../queries/desk.ts";
import { findOutcome } from "../queries/names/find-outcome.ts";
import { rankedList, type RankedList } from "../queries/ranked.ts";
import { scorecardOf, type ScorecardRow } from "../queries/scorecard.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import type { RankBlock } from "../statistics/rank-block.ts";
import { responsibilityWords } from "../wording/metric-words.ts";
import { missingWords, nationWords } from "../wording/missing-members.ts";
import { stateWord } from "../wording/explain-no-value.ts";
import { holdsWord, uncertainWord } from "../wording/figure/certainty.ts";
import { placeWords, positionWords } from "../wording/figure/position.ts";
import { isRefusal } from "../wording/refusal.ts";
import { rowFlagWords } from "../wording/row-flags.ts";
import { answer, orThrow, refusalCell, type OutCell, type OutCells } from "./answer.ts";
import { optionalText } from "./arguments/arguments.ts";
import { counted } from "./call-bounds.ts";
import { isCellError, valueError } from "./cell-error.ts";
import { readSet } from "./arguments/read-set.ts";
import { asked } from "./scores.ts";
import { areaIn, oneArea, oneSeries, seriesIn, answerForEachPair, type FilledCell } from "./arguments/each-pair.ts";
import { argumentWords } from "../wording/arguments.ts";

/*
 * Tables for people to read: where there is no figure they show the reason as a short word, not #N/A, so that a page
 * for councillors shows no errors.
 */

function shown<Part>(part: Part | NoValue, cell: (part: Part) => OutCell): OutCell {
  return isNoValue(part) ? stateWord(part) : cell(part);
}

const number = (part: number): OutCell => part;
const compareWidth = 14;

/**
 * A council beside its neighbours, in one row. Example: =LOF.COMPARE("Kent","persistent absence")
 *
 * @customfunction COMPARE
 * @helpurl https://lof-for-excel.example/help.html#compare
 * @param area Council by name or code. A column of them gives a row each.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A column of them gives a row each.
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @returns Value, period, unit, median, gap, rank (1 is best; in words, such as "2nd highest", where neither end is good), of, quartile, verdict, direction of travel, n, best and worst place that the 95% intervals leave open, and whether the verdict holds after allowing for many comparisons ("yes", "no", "similar").
 */
export function COMPARE(area: unknown[][], metric: unknown[][], set?: unknown[][], period?: unknown[][]): unknown[][] {
  return answer((desk) => {
    const how = asked(desk, set, period);
    const blocks = answerForEachPair(
      area,
      metric,
      ["area", "metric"],
      (place, name) => compareLine(desk, place, name, how).map(counted),
      (cell) => lineOf(cell).map(counted),
    );
    if (blocks.length > 1 && (blocks[0]?.length ?? 0) > 1) throw valueError(argumentWords.onePairPerRow);
    const rows = blocks.flat();
    const only = rows.length === 1 ? rows[0]?.[0] : undefined;
    if (isCellError(only)) throw only;
    return rows;
  });
}

/** A row with a word, blank or error in its first cell. */
function lineOf(cell: OutCell): OutCell[] {
  return [cell, ...Array.from({ length: compareWidth - 1 }, () => "")];
}

function compareLine(desk: Desk, areaName: FilledCell, metricName: FilledCell, how: CompareAsked): OutCell[] {
  const area = areaIn(desk, areaName);
  if (isRefusal(area)) return lineOf(refusalCell(area));
  const series = seriesIn(desk, metricName);
  if (isNoValue(series) && series.reason === "placeholder") return lineOf(stateWord(series));
  if (isRefusal(series) || isNoValue(series)) return lineOf(refusalCell(series));
  const comparison = comparisonOf(desk, series, area, how);
  if (isRefusal(comparison) || isNoValue(comparison)) return lineOf(refusalCell(comparison));
  const row = comparisonRow(comparison);
  return [
    shown(row.own, (own) => own.value),
    periodOf(row),
    series.unit,
    shown(row.median, number),
    shown(row.gap, (gap) => gap.value),
    shown(row.position, rankCell),
    shown(row.position, (place) => place.of),
    shown(row.quartile, (band) => band.value),
    shown(row.verdict, (verdict) => verdict.word),
    shown(row.direction, (direction) => direction.word),
    comparison.n,
    ...certaintyCells(certaintyOf(comparison, how.set), true),
  ];
}

/** Best and worst place that the intervals leave open, and whether the verdict holds among all. */
function certaintyCells({ places, test }: Certainty, inWords: boolean): OutCell[] {
  const place = (at: "best" | "worst"): OutCell => {
    if (isNoValue(places)) return uncertainWord(places);
    return inWords ? rankCell({ ...places, first: places[at], last: places[at] }) : places[at];
  };
  return [place("best"), place("worst"), holdsWord(test)];
}

/** A bare 1 reads as the best: without headings, a place from the highest is said in words. */
function rankCell(place: RankBlock): OutCell {
  return place.fromHighest === true ? placeWords(place) : place.first;
}

/** The period of the row: the area's own figure's, or the comparison's where there is none. */
function periodOf({ own, comparison }: ComparisonRow): string {
  return (isNoValue(own) ? comparison.series.periods[comparison.period] : own.period)?.label ?? "";
}

/**
 * The whole framework for one council, one row per metric or breakdown. Example: =LOF.SCORECARD("Kent",6)
 *
 * @customfunction SCORECARD
 * @helpurl https://lof-for-excel.example/help.html#scorecard
 * @param area Council by name or code.
 * @param [outcome] Outcome by number or title. Left out: all sixteen.
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @returns A table with a row of headings. Rank is the number in position: 1 is best, or highest where position says so. Best and worst place are those that the 95% intervals leave open; holds says whether the verdict stands after allowing for many comparisons.
 */
export function SCORECARD(area: unknown[][], outcome?: unknown[][], set?: unknown[][]): unknown[][] {
  return answer((desk) => {
    const place = oneArea(desk, area, "area");
    const wanted = optionalText(outcome, "outcome");
    const only = wanted === null ? null : orThrow(findOutcome(desk.pack, wanted));
    const rows = orThrow(scorecardOf(desk, place, only, readSet(desk, set)));
    return [scorecardHeadings, ...rows.map(scorecardLine)];
  });
}

const scorecardHeadings = [
  "outcome",
  "id",
  "metric",
  "breakdown",
  "unit",
  "period",
  "value",
  "median",
  "gap",
  "position",
  "rank",
  "quartile",
  "verdict",
  "direction",
  "responsibility",
  "flags",
  "best place",
  "worst place",
  "holds",
];

function scorecardLine({ metric, outcome, series, compared, certainty }: ScorecardRow): OutCell[] {
  const row = isNoValue(compared) ? null : compared;
  const part = <Part>(of: (row: ComparisonRow) => Part | NoValue, cell: (part: Part) => OutCell): OutCell =>
    isNoValue(compared) ? stateWord(compared) : shown(of(compared), cell);
  return [
    outcome.title,
    series?.id ?? metric.id,
    metric.shortName,
    series?.breakdown ?? "",
    series?.unit ?? "",
    row === null ? "" : periodOf(row),
    part(
      (one) => one.own,
      (own) => own.value,
    ),
    part((one) => one.median, number),
    part(
      (one) => one.gap,
      (gap) => gap.value,
    ),
    part((one) => one.position, positionWords),
    part(
      (one) => one.position,
      (place) => place.first,
    ),
    part(
      (one) => one.quartile,
      (band) => band.value,
    ),
    part(
      (one) => one.verdict,
      (verdict) => verdict.word,
    ),
    part(
      (one) => one.direction,
      (direction) => direction.word,
    ),
    responsibilityWords(metric.responsibility),
    row === null ? "" : rowFlagWords({ metric, flags: isNoValue(row.own) ? [] : row.own.flags, ...row.marks }),
    ...(isNoValue(certainty) ? Array<string>(3).fill(stateWord(certainty)) : certaintyCells(certainty, false)),
  ];
}

/**
 * A council and its neighbours in order of their figures. Example: =LOF.RANKED("Kent","persistent absence")
 *
 * @customfunction RANKED
 * @helpurl https://lof-for-excel.example/help.html#ranked
 * @param area Council by name or code.
 * @param metric Metric by id, title or short name; a breakdown after a comma.
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @returns A table with a row of headings: rank, council, value, "own" beside the council itself, and whether each value is above or below the own one or cannot be told apart from it by the 95% intervals. Best first; where neither end is good the heading is "rank from the highest". By name where the metric is not judged or the set is all councils.
 */
export function RANKED(area: unknown[][], metric: unknown[][], set?: unknown[][], period?: unknown[][]): unknown[][] {
  return answer((desk) => {
    const place = oneArea(desk, area, "area");
    const series = oneSeries(desk, metric, "metric");
    return rankedTable(rankedList(orThrow(comparisonOf(desk, series, place, asked(desk, set, period)))));
  });
}

function rankedTable({ fromHighest, areas, ownMissing, missing, leftOut }: RankedList): OutCells {
  return [
    [fromHighest ? "rank from the highest" : "rank", "council", "value", "own", "value against own"],
    ...areas.map(({ rank, area, value, own, apart }): OutCell[] => [
      rank ?? "by name",
      area.name,
      value,
      own ? "own" : "",
      isNoValue(apart) ? uncertainWord(apart) : apart,
    ]),
    ...(ownMissing === null ? [] : [["", ownMissing.area.name, stateWord(ownMissing.reason), "own", ""]]),
    ...missing.map((member): OutCell[] => ["", member.name, missingWords(member), "", ""]),
    ...leftOut.map((nation): OutCell[] => ["", nation, nationWords, "", ""]),
  ];
}
