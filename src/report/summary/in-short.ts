import { inShortWords as words } from "../../wording/report/in-short.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import type { Expression } from "../../formula/expression.ts";
import { at, cell, equal, joined, when } from "../cells.ts";
import type { ReportPage } from "../content.ts";
import { nothingPoor, poorLength } from "../page/poor.ts";
import type { PageDraft } from "../page-sheet.ts";

/** The columns of counts that the first line is made of. */
export interface CountColumns {
  readonly figures: number;
  readonly better: number;
  readonly similar: number;
  readonly worse: number;
  readonly side: number;
  readonly untested: number;
  readonly notJudged: number;
}

/**
 * "56 of 111 figures have a value: 8 better, 9 similar and 5 worse than the median of the set; 3 higher or lower, 23
 * position only, 8 not judged.", from the row of totals.
 */
export function standingLine(sheet: string, row: number, columns: CountColumns): Expression {
  const count = (column: keyof CountColumns): Expression => at(cell(sheet, row, columns[column]));
  const verdicts = ["better", "similar", "worse", "side", "untested", "notJudged"] as const;
  const answered: Expression = { kind: "sum", parts: verdicts.map(count) };
  const [of, have, better, similar, worse] = words.figures;
  const [side, untested, notJudged] = words.others;
  const told = joined(
    answered,
    of,
    count("figures"),
    have,
    count("better"),
    better,
    count("similar"),
    similar,
    count("worse"),
    worse,
    count("side"),
    side,
    count("untested"),
    untested,
    count("notJudged"),
    notJudged,
  );
  return when({ kind: "above", one: answered, other: 0 }, told, words.none);
}

/**
 * What is poor or declining on each page that names any, by outcome: "Every child achieving: NEET aged 16 to 17 (well
 * above). Getting worse: Key Stage 2 disadvantage gap."
 */
export function poorOfAll(
  shown: readonly ReportPage[],
  drafts: ReadonlyMap<ReportPage, Pick<PageDraft, "poor">>,
): Expression {
  const lists = shown.flatMap((page) => {
    const place = drafts.get(page)?.poor ?? null;
    if (place === null) return [];
    const named: Expression = { kind: "from", of: at(place), place: words.poor[0].length + 1 };
    return [when(equal(at(place), nothingPoor), "", joined(` ${outcomeName(page.outcome)}: `, named))];
  });
  return joined(words.poorByOutcome, ...lists);
}

/** About how long that is, in characters: two lines at the least, for another council may have more. */
export function poorLengthOfAll(pages: readonly ReportPage[]): number {
  const lists = pages.map((page) => poorLength(page.rows)).filter((length) => length > 0);
  return Math.max(
    250,
    lists.reduce((sum, length) => sum + length - words.poor[0].length + 20, words.poorByOutcome.length),
  );
}
