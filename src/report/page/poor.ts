import { polarityFactor } from "../../comparison/polarity.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { certaintyReportWords } from "../../wording/report/certainty-words.ts";
import { inShortWords as words } from "../../wording/report/in-short.ts";
import { seriesName } from "../../wording/metric-words.ts";
import type { Condition, Expression } from "../../formula/expression.ts";
import { at, countOf, equal, joined, namesWhere, when } from "../cells.ts";
import type { ReportPage, ReportRow } from "../content.ts";
import { nameAt, verdictAt } from "../page-sentences.ts";
import { cellOf, columnOf, type PageTable } from "./columns.ts";

/**
 * "Far on the poor side of the median, not tested: NEET aged 16 to 17 (well above). Getting worse by its trend: Key Stage
 * 2 disadvantage gap.": what to look at besides what is worse by its interval.
 */
export function poorSentence(table: PageTable, rows: ReportPage["rows"]): Expression {
  const sides = rows.flatMap((row, place) => {
    const side = poorSide(row);
    return side === null ? [] : [{ place, side }];
  });
  const far = joined(...sides.map(({ place, side }) => farRow(table, place, side)));
  const trends = sides.map(({ place }) => {
    const trend = at(cellOf(table, place, "trend"));
    return { name: nameAt(table, place), is: equal(trend, words.worsening) };
  });
  const worsening = countOf(columnOf(table, "trend"), words.worsening);
  const names = (of: Expression): Expression => ({ kind: "from", of, place: 3 });
  const [before, between, after] = words.poor;
  return joined(
    before,
    sides.length === 0 ? words.poorNone : when({ kind: "is-empty", of: far }, words.poorNone, names(far)),
    between,
    when({ kind: "above", one: worsening, other: 0 }, names(namesWhere(trends, "; ")), words.poorNone),
    after,
  );
}

/** "; NEET aged 16 to 17 (well above)", where a row is far on one side and not tested. */
function farRow(table: PageTable, place: number, side: "above" | "below"): Expression {
  const beside = at(cellOf(table, place, "distance"));
  const letters: Expression = { kind: "less", from: words.fewLetters, take: { kind: "letters", of: beside } };
  const all: Condition[] = [
    equal(verdictAt(table, place), certaintyReportWords.untested),
    { kind: "contains", text: beside, part: side },
    { kind: "above", one: letters, other: 0 },
  ];
  return when({ kind: "both", all }, joined("; ", nameAt(table, place), " (", beside, ")"));
}

/** The sentence where nothing is poor or declining. */
export const nothingPoor = words.poor.join(words.poorNone);

/** The side of the median that is not good; null where neither is, or nothing is judged. */
function poorSide({ metric, series }: ReportRow): "above" | "below" | null {
  const factor = polarityFactor(metric.polarity);
  if (series === null || metric.noVerdict || factor === 0) return null;
  return factor > 0 ? "below" : "above";
}

/** About how long the sentence is now, in characters, without its beginning; 0 where it names nothing. */
export function poorLength(rows: ReportPage["rows"]): number {
  const letters = rows.reduce((sum, row) => {
    const { series, compared } = row;
    const side = poorSide(row);
    if (series === null || side === null || isNoValue(compared)) return sum;
    const { distance: away, direction, verdict } = compared;
    const isFar = isNoValue(verdict) && !isNoValue(away) && away.side === side && !isNear(away.band);
    const isDeclining = !isNoValue(direction) && direction.word === words.worsening;
    const name = seriesName(series).length + 4;
    return sum + (isFar ? name + 13 : 0) + (isDeclining ? name : 0);
  }, 0);
  return letters === 0 ? 0 : letters + words.poor.join(words.poorNone).length;
}

function isNear(band: string): boolean {
  return band === "close" || band === "slightly";
}
