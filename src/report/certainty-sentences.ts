import { flagBits } from "../pack/pack.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { intervalWord } from "../wording/figure/certainty.ts";
import { certaintyReportWords as words } from "../wording/report/certainty-words.ts";
import type { Block } from "../workbook/port.ts";
import type { Condition, Expression } from "../formula/expression.ts";
import {
  at,
  called,
  compared,
  councilArgument,
  countOf,
  equal,
  joined,
  judgedWords,
  type ReportFrame,
  setArgument,
  when,
} from "./cells.ts";
import type { ReportRow } from "./content.ts";
import { cellOf, columnOf, type PageTable } from "./page/columns.ts";
import { nameAt, verdictAt } from "./page-sentences.ts";

/** What the 95% intervals let be said of a row: a field of CERTAINTY, or its sentence. */
export function certaintyField(frame: ReportFrame, id: string, field: string | null = null): Expression {
  const asked = [councilArgument(frame), id, setArgument(frame)] as const;
  return field === null ? called("CERTAINTY", ...asked) : called("CERTAINTY", ...asked, null, field);
}

/** "6th of 16 (2 to 9)": the position with the places that the intervals leave open. */
export function positionWithSpan(frame: ReportFrame, id: string): Expression {
  const place = (field: string): Expression => certaintyField(frame, id, field);
  const [best, worst] = [place("best place"), place("worst place")];
  const span = when(equal(best, worst), words.noOther, joined(" (", best, words.to, worst, ")"));
  return joined(called("POSITION", councilArgument(frame), id, setArgument(frame)), {
    kind: "or-if-error",
    of: span,
    otherwise: "",
  });
}

/**
 * What stands beside a verdict: the distance from the median in words, and that the verdict does not hold among the
 * council's many. A dash where the distance is the same word as the verdict: why there is neither.
 */
export function besideVerdict(frame: ReportFrame, id: string, verdict: Expression): Expression {
  const distanceWord = compared(frame, id, "distance");
  const beside = joined(distanceWord, when(equal(compared(frame, id, "holds"), "no"), words.fails));
  return when(equal(distanceWord, verdict), words.noDistance, beside);
}

/** The mark of a derived interval, to stand behind its limits; "" behind a published one. */
export function derivedMark(frame: ReportFrame, row: Pick<ReportRow, "series" | "id">): Expression {
  if (!hasDerived(row)) return "";
  return when(equal(compared(frame, row.id, "interval"), intervalWord("derived")), words.derived);
}

/** The same for the height of a row: the longest distance, and the mark where the verdict does not hold now. */
export function longestBeside({ compared, certainty, series, metric }: ReportRow): string {
  if (series === null || metric.noVerdict) return "";
  const held = !isNoValue(compared) && !isNoValue(compared.distance);
  const fails = doesNotHold(certainty);
  return `${held ? "a little below" : ""}${fails ? words.fails : ""}`;
}

/** Whether any council's interval of a row's series is a derived one. */
export function hasDerived({ series }: Pick<ReportRow, "series">): boolean {
  return series?.flags.some((flags) => (flags & flagBits.derivedInterval) !== 0) ?? false;
}

/** Whether a verdict claims something that does not hold among the council's many, when the report is built. */
export function doesNotHold(certainty: ReportRow["certainty"]): boolean {
  if (isNoValue(certainty) || isNoValue(certainty.test)) return false;
  return certainty.test.word !== "similar" && !certainty.test.holds;
}

/** "3 of 15 stand out; 2 hold after allowing for 53 comparisons. "; nothing where none stands out. */
export function holdSentence(table: PageTable): Expression {
  const standing = standingIn(table);
  const holding: Expression = { kind: "less", from: standing, take: failing(table) };
  return when(
    { kind: "above", one: standing, other: 0 },
    joined(holdCounts(standing, countOf(columnOf(table, "verdict"), ...judgedWords), holding), amongOf(table), " "),
  );
}

/** "13 of 37 stand out; 10 hold ". */
export function holdCounts(standing: Expression, judged: Expression, holding: Expression): Expression {
  const [of, one, several, holdsOne, hold] = words.counts;
  return joined(
    standing,
    of,
    judged,
    when(equal(standing, 1), one, several),
    holding,
    when(equal(holding, 1), holdsOne, hold),
  );
}

/** "after allowing for 53 comparisons.": from the first row whose verdict claims something. */
function amongOf({ judged, certainty }: PageTable): Expression {
  return judged.reduceRight<Expression>(
    (otherwise, row) => ({
      kind: "or-if-error",
      of: { kind: "part", of: certainty(row), from: words.among },
      otherwise,
    }),
    words.amongAll,
  );
}

function standingIn(table: PageTable): Expression {
  return countOf(columnOf(table, "verdict"), "better", "worse", "higher", "lower");
}

function failing(table: PageTable): Expression {
  return failingIn(columnOf(table, "distance"));
}

/** How many rows of a block of words beside verdicts say that theirs does not hold. */
export function failingIn(within: Block): Expression {
  return { kind: "count-like", within, like: `*${words.fails}` };
}

/** "after allowing for 53 comparisons." out of the first cell that has it. */
export function amongInCells(cells: readonly Expression[]): Expression {
  const part = (of: Expression): Expression => ({ kind: "part", of, from: words.among, to: words.amongEnd });
  return cells.reduceRight<Expression>(
    (otherwise, of) => ({ kind: "or-if-error", of: part(of), otherwise }),
    words.amongAll,
  );
}

/** Of a page's sentence on what stands out the names, without the counts before them. */
export function namedIn(sentence: Expression): Expression {
  const names: Expression = { kind: "part", of: sentence, from: `${words.amongEnd} `, past: true };
  return { kind: "or-if-error", of: names, otherwise: sentence };
}

/** " Not holding: Suicide; PrEP: need met."; nothing where all hold. */
export function notHolding(table: PageTable): Expression {
  const names = table.judged.map((row) =>
    when({ kind: "contains", text: besideAt(table, row), part: words.fails }, joined("; ", nameAt(table, row))),
  );
  return when(
    { kind: "above", one: failing(table), other: 0 },
    joined(words.notHolding, { kind: "from", of: joined(...names), place: 3 }, "."),
  );
}

/**
 * "Furthest from the median, not tested: NEET aged 16 to 17 (well above); Persistent absence (above).": figures without
 * an interval, the furthest steps first; "none" where none is further than a little.
 */
export function furthestSentence(table: PageTable): Expression {
  const untested = { within: columnOf(table, "verdict"), equals: words.untested };
  const within = columnOf(table, "distance");
  const some: Expression = {
    kind: "sum",
    parts: furthestSteps.map(({ like }): Expression => ({ kind: "count-like", within, like, where: untested })),
  };
  const names = furthestSteps.flatMap(({ is }) =>
    table.ranked.map((row) => {
      const beside = besideAt(table, row);
      const all = [equal(verdictAt(table, row), words.untested), is(beside)];
      return when({ kind: "both", all }, joined("; ", nameAt(table, row), " (", beside, ")"));
    }),
  );
  const listed: Expression = { kind: "from", of: joined(...names), place: 3 };
  return joined(words.furthest, when({ kind: "above", one: some, other: 0 }, listed, words.none), ".");
}

/** The furthest steps first. "Above" and "below" alone are the only words of five letters. */
const furthestSteps: readonly { readonly like: string; readonly is: (beside: Expression) => Condition }[] = [
  { like: `${words.steps.far}*`, is: (text) => ({ kind: "contains", text, part: words.steps.far }) },
  { like: `${words.steps.well}*`, is: (text) => ({ kind: "contains", text, part: words.steps.well }) },
  {
    like: "?".repeat(words.steps.above.length),
    is: (of) => equal({ kind: "letters", of }, words.steps.above.length),
  },
];

function besideAt(table: PageTable, row: number): Expression {
  return at(cellOf(table, row, "distance"));
}
