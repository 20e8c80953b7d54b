import { reportWords as words } from "../wording/report/report-words.ts";
import { cellOf, columnOf, type PageTable } from "./page/columns.ts";
import { type Condition, type Expression } from "../formula/expression.ts";
import { at, chanceSentence, countOf, equal, joined, judgedWords, namesWhere, when } from "./cells.ts";

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

/** "Better: Suicide; Tooth decay at age 5. Worse: PrEP: need met. Lower: Long-term support rate." */
export function standingOut(table: PageTable): Expression {
  const verdicts = columnOf(table, "verdict");
  const some = (...words: string[]): Condition => ({ kind: "above", one: countOf(verdicts, ...words), other: 0 });
  const groups = headings.filter(({ word }) => rowsFor(table, word).length > 0);
  const named = groups.map(({ word, heading }) => {
    const rows = rowsFor(table, word).map((row) => ({
      name: nameAt(table, row),
      is: equal(verdictAt(table, row), word),
    }));
    return when(some(word), joined(heading, { kind: "from", of: namesWhere(rows, "; "), place: 3 }, "."));
  });
  const nothing = when(some(...judgedWords), words.noneStandsOut, when(some("position only"), words.orderOnly));
  if (groups.length === 0) return nothing;
  return when(some(...groups.map(({ word }) => word)), { kind: "from", of: joined(...named), place: 2 }, nothing);
}

const headings = [
  { word: "better", heading: " Better: " },
  { word: "worse", heading: " Worse: " },
  { word: "higher", heading: " Higher: " },
  { word: "lower", heading: " Lower: " },
] as const;

/** The rows that may have a verdict's word: higher and lower are for contextual outcomes, and where neither side is good. */
function rowsFor(
  { judged, neutral, contextual }: PageTable,
  word: (typeof headings)[number]["word"],
): readonly number[] {
  const isSide = word === "higher" || word === "lower";
  return judged.filter((row) => (contextual || neutral.includes(row)) === isSide);
}

/** "With 15 judged at 95%, about one would be expected to stand out by chance alone." */
export function chanceOf(table: PageTable): Expression {
  return chanceSentence(countOf(columnOf(table, "verdict"), ...judgedWords));
}

export function nameAt(table: PageTable, row: number): Expression {
  return at(cellOf(table, row, "measure"));
}

export function verdictAt(table: PageTable, row: number): Expression {
  return at(cellOf(table, row, "verdict"));
}
