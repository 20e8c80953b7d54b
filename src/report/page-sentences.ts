import { reportWords as words } from "../wording/report/report-words.ts";
import { columnOf, type PageTable } from "./page/columns.ts";
import type { Expression } from "../formula/expression.ts";
import { countOf, joined, judgedWords, when } from "./cells.ts";

/** "4 better, 7 similar and 4 worse than the set's median; 4 not judged." */
export function countsSentence(table: PageTable): Expression {
  const verdicts = columnOf(table, "verdict");
  const of = (...these: string[]): Expression => countOf(verdicts, ...these);
  const some = (count: Expression, after: string): Expression =>
    when({ kind: "above", one: count, other: 0 }, joined("; ", count, after));
  const [first, last] = table.contextual ? (["higher", "lower"] as const) : (["better", "worse"] as const);
  const claimed = joined(
    of(first),
    ` ${first}, `,
    of("similar"),
    " similar and ",
    of(last),
    ` ${last} than the set’s median`,
  );
  const answered = of(...judgedWords, "position only", "not judged");
  const counts = joined(
    when({ kind: "above", one: of(...judgedWords), other: 0 }, claimed, words.noneJudged),
    ...(table.contextual ? [] : [some(of("higher", "lower"), " higher or lower")]),
    some(of("position only"), " position only"),
    some(of("not judged"), " not judged"),
    some({ kind: "less", from: table.rows, take: answered }, " without a figure"),
    ".",
  );
  return when({ kind: "above", one: answered, other: 0 }, counts, words.noneHeld);
}
