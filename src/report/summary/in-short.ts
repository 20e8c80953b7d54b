import { certaintyReportWords } from "../../wording/report/certainty-words.ts";
import { inShortWords as words, noValueReasons, otherReasons } from "../../wording/report/in-short.ts";
import { reportWords } from "../../wording/report/report-words.ts";
import type { Expression } from "../../formula/expression.ts";
import { chanceSentence, countOf, equal, joined, judgedWords, when } from "../cells.ts";
import { looks } from "../looks.ts";
import type { Drafting } from "../sheet-draft.ts";
import { fitting, line, namesIn, roomOf } from "./lines.ts";
import type { NameList, PageWorkings, Workings } from "./workings.ts";

/** The verdicts of figures that have a value. */
const answeredWords = [...judgedWords, certaintyReportWords.untested, certaintyReportWords.notJudged] as const;

/** Numbers of names, of which the most that have room are given. */
const fewer = [7, 5, 4, 3, 2, 1] as const;

/**
 * Where the council stands, how sure that is, what is worse and better, poor and not tested, getting worse, and what has
 * no value and why: a row each.
 */
export function inShort(draft: Drafting, { all, isKnown, fault }: Workings, size: number): void {
  const look = { ...looks.line, fontSize: size };
  const room = roomOf(draft, size);
  const said = (text: Expression, otherwise: Expression = reportWords.nothingToSay): Expression =>
    when(isKnown, text, otherwise);
  draft.row([words.title], [looks.section], 18);
  line(draft, said(standing(all), fault), { ...look, bold: true });
  line(draft, said(holding(all)), look);
  for (const list of ["worse", "better", "poor", "worsening"] as const)
    line(draft, said(naming(all, list, room)), look);
  line(draft, said(noValues(all)), look);
}

/**
 * "56 of 111 figures have a value: 8 better, 9 similar and 5 worse than the median of the set; 3 higher or lower, 23
 * position only, 8 not judged."
 */
function standing({ verdicts, measures }: PageWorkings): Expression {
  const count = (...verdict: readonly string[]): Expression => countOf(verdicts, ...verdict);
  const answered = count(...answeredWords);
  const figures = filled(measures);
  const [of, have, better, similar, worse] = words.figures;
  const [side, untested, notJudged] = words.others;
  const [ofUntold, untold, untestedOnly, notJudgedOnly] = words.noneJudged;
  const [positions, cautioned] = [count(certaintyReportWords.untested), count(certaintyReportWords.notJudged)];
  const told = joined(
    answered,
    of,
    figures,
    have,
    count("better"),
    better,
    count("similar"),
    similar,
    count("worse"),
    worse,
    count("higher", "lower"),
    side,
    positions,
    untested,
    cautioned,
    notJudged,
  );
  const unjudged = joined(answered, ofUntold, figures, untold, positions, untestedOnly, cautioned, notJudgedOnly);
  const some = when({ kind: "above", one: count(...judgedWords), other: 0 }, told, unjudged);
  return when({ kind: "above", one: answered, other: 0 }, some, words.none);
}

/** How many cells of a block hold a text. */
export function filled(within: PageWorkings["measures"]): Expression {
  return { kind: "count-like", within, like: "?*" };
}

/** How many verdicts that claim something do not hold among the council's many. */
export function failing({ distances }: Pick<PageWorkings, "distances">): Expression {
  return { kind: "count-like", within: distances, like: `*${certaintyReportWords.fails}` };
}

/**
 * "13 of 37 stand out; 10 hold after allowing for 37 comparisons. With 37 judged at 95%, about two would be expected to
 * stand out by chance alone."
 */
function holding(all: PageWorkings): Expression {
  const judged = countOf(all.verdicts, ...judgedWords);
  const standing: Expression = { kind: "less", from: judged, take: countOf(all.verdicts, "similar") };
  const [of, one, several, holdsOne, hold] = certaintyReportWords.counts;
  const holds: Expression = { kind: "less", from: standing, take: failing(all) };
  const counts = joined(
    standing,
    of,
    judged,
    when(equal(standing, 1), one, several),
    holds,
    when(equal(holds, 1), holdsOne, hold),
    when({ kind: "is-empty", of: all.among }, certaintyReportWords.amongAll, all.among),
  );
  const said = joined(
    when({ kind: "above", one: standing, other: 0 }, counts, words.noneStandsOut),
    chanceSentence(judged),
  );
  return when({ kind: "above", one: judged, other: 0 }, said, words.noneTested);
}

/** "Worse than the median of the set (2): Suicide; PrEP: need met.": as many names as have room, and how many more. */
function naming(all: PageWorkings, list: keyof typeof words.lines & NameList, room: number): Expression {
  const count = all.named(list);
  const names = namesIn(all.list(list));
  const [and, more] = words.more;
  const before = joined(words.lines[list], count, words.number);
  const left = room - words.lines[list].length - words.number.length - 3;
  const shortened = fewer.reduceRight<Expression>((otherwise, number) => {
    const first: Expression = { kind: "names", of: names, which: "first", number };
    const rest: Expression = { kind: "less", from: count, take: number };
    return when(
      { kind: "above", one: { kind: "letters", of: first }, other: left - and.length - more.length - 2 },
      otherwise,
      joined(first, and, rest, more),
    );
  }, words.elsewhere);
  const all1 = joined(
    fitting(names, left, shortened),
    when({ kind: "above", one: { kind: "letters", of: names }, other: left }, "", "."),
  );
  return joined(before, when({ kind: "above", one: count, other: 0 }, all1, joined(words.noNames, ".")));
}

/** "55 have no value: 28 only named by the framework so far; 22 not held here; 5 not published." */
function noValues({ verdicts, measures }: PageWorkings): Expression {
  const none: Expression = { kind: "less", from: filled(measures), take: countOf(verdicts, ...answeredWords) };
  const reasons = noValueReasons.map(([likes, said]) => ({ count: countOf(verdicts, ...likes), said }));
  const known: Expression = { kind: "sum", parts: reasons.map(({ count }) => count) };
  const others: Expression = { kind: "less", from: none, take: known };
  const [several, separator] = words.noValue;
  const parts = [...reasons, { count: others, said: otherReasons }].map(({ count, said }) =>
    when({ kind: "above", one: count, other: 0 }, joined(separator, count, said)),
  );
  const why: Expression = { kind: "from", of: joined(...parts), place: separator.length + 1 };
  return when(
    { kind: "above", one: none, other: 0 },
    joined(none, when(equal(none, 1), words.oneNoValue, several), why, "."),
    words.allHaveValues,
  );
}
