import { inShortWords as words } from "../../wording/report/in-short.ts";
import type { Expression } from "../../formula/expression.ts";
import { at, cell, joined, when } from "../cells.ts";

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
