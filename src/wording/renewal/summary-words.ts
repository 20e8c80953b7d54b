import { dateInWords } from "../date.ts";
import { capital, counted } from "../list.ts";
import type { PackChangeCounts } from "./change-words.ts";

/** What the sentences of the summary are made of, besides the counts of changes. */
export interface SummaryFacts {
  readonly counts: PackChangeCounts;
  /** How many series have a new period. */
  readonly seriesWithPeriods: number;
  readonly seriesRevised: number;
  readonly councilsRevised: number;
  /** How many councils have other neighbours, by any list or the model. */
  readonly councilsWithNeighbours: number;
  readonly toWorse: number;
  readonly toBetter: number;
  readonly otherSource: number;
}

type Part = readonly [count: number, text: (count: number) => string];

/** "2 councils are new and 1 is gone." */
function said(parts: readonly Part[]): string[] {
  const found = parts.flatMap(([count, text]) => (count === 0 ? [] : [text(count)]));
  return found.length === 0 ? [] : [`${capital(together(found))}.`];
}

/** Counts with their thousands marked: a comma in one is none between them. */
function together(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

const is = (count: number): string => (count === 1 ? "is" : "are");
const was = (count: number): string => (count === 1 ? "was" : "were");
const has = (count: number): string => (count === 1 ? "has" : "have");

/** Which two packs: "Figures collected on 30 November 2026, compared with those collected on 21 November 2026." */
export function comparedWords(before: string, after: string): string {
  return `Figures collected on ${dateInWords(after)}, compared with those collected on ${dateInWords(before)}.`;
}

/** All that changed, in a few sentences, the weightiest first; one where nothing did. */
export function summarySentences(facts: SummaryFacts): readonly string[] {
  const { counts } = facts;
  const sentences = [
    ...said([
      [counts.areaNew, (count) => `${counted(count, "council")} ${is(count)} new`],
      [counts.areaGone, (count) => `${counted(count, "council")} ${is(count)} gone`],
    ]),
    ...said([
      [counts.metricNew, (count) => `${counted(count, "metric")} ${is(count)} new`],
      [counts.metricGone, (count) => `${counted(count, "metric")} ${is(count)} gone`],
      [counts.metricNumber, (count) => `${counted(count, "metric")} ${has(count)} another id`],
    ]),
    ...said([
      [counts.seriesNew, (count) => `${counted(count, "series", "series")} ${is(count)} new`],
      [counts.seriesGone, (count) => `${counted(count, "series", "series")} ${is(count)} gone`],
      [counts.unit, (count) => `${counted(count, "series", "series")} ${has(count)} another unit`],
      [counts.breaks, (count) => `${counted(count, "series", "series")} ${has(count)} other breaks`],
    ]),
    ...periodSentences(facts),
    ...figureSentences(facts),
    ...movedSentences(facts),
    ...besideSentences(facts),
  ];
  if (sentences.length > 0) return sentences;
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    others === 0 ? "Nothing changed." : `${counted(others, "fact")} besides figures ${is(others)} described otherwise.`,
  ];
}

function periodSentences({ counts, seriesWithPeriods }: SummaryFacts): string[] {
  const series = counted(seriesWithPeriods, "series", "series");
  return [
    ...(counts.periodNew === 0
      ? said([[counts.newFigure, (count) => `${counted(count, "figure")} ${is(count)} of new periods`]])
      : [
          `${counted(counts.periodNew, "period")} ${is(counts.periodNew)} new, in ${series}, with ${counted(counts.newFigure, "figure")}.`,
        ]),
    ...said([
      [
        counts.newNone,
        (count) => `of the new periods ${counted(count, "figure")} ${is(count)} missing where there was one until now`,
      ],
    ]),
    ...said([
      [
        counts.periodGone,
        (count) => `${counted(count, "period")} ${is(count)} gone, with ${counted(counts.dropped, "figure")}`,
      ],
      [counts.periodLabel, (count) => `${counted(count, "period")} ${has(count)} another label`],
    ]),
  ];
}

function figureSentences({ counts, seriesRevised, councilsRevised, otherSource }: SummaryFacts): string[] {
  const where = `in ${counted(seriesRevised, "series", "series")} and ${counted(councilsRevised, "area")}`;
  return [
    ...said([
      [counts.revised, (count) => `${counted(count, "figure")} ${was(count)} revised, ${where}`],
      [counts.otherUnit, (count) => `${counted(count, "figure")} ${is(count)} in another unit`],
    ]),
    ...said([
      [counts.published, (count) => `${counted(count, "figure")} of periods held before ${is(count)} newly published`],
      [counts.gone, (count) => `${counted(count, "figure")} ${is(count)} no longer held`],
      [counts.reason, (count) => `${counted(count, "gap")} ${has(count)} another reason`],
    ]),
    ...said([[otherSource, (count) => `another source, same figure: ${counted(count, "figure")}`]]),
  ];
}

function movedSentences({ counts, toBetter, toWorse, councilsWithNeighbours }: SummaryFacts): string[] {
  const moved = [
    ...some(counts.verdict, "verdict"),
    ...some(counts.position, "position"),
    ...some(counts.trend, "trend"),
  ];
  const turned = [
    ...(toWorse === 0 ? [] : [`${counted(toWorse, "verdict")} went from better to worse`]),
    ...(toBetter === 0
      ? []
      : [`${toWorse === 0 ? `${counted(toBetter, "verdict")} went` : toBetter} from worse to better`]),
  ];
  return [
    ...said([
      [
        councilsWithNeighbours,
        (count) => `${counted(count, "council")} ${has(count)} other neighbours, by a published list or our model`,
      ],
    ]),
    ...(moved.length === 0 ? [] : [`Against the neighbours ${together(moved)} changed.`]),
    ...(turned.length === 0 ? [] : [`${together(turned)}.`]),
  ];
}

function some(count: number, one: string): string[] {
  return count === 0 ? [] : [counted(count, one)];
}

function besideSentences({ counts }: SummaryFacts): string[] {
  const beside = [
    ...(counts.interval === 0 ? [] : [`the intervals of ${counted(counts.interval, "figure")}`]),
    ...(counts.counts === 0 ? [] : [`the counts behind ${counted(counts.counts, "figure")}`]),
    ...(counts.flags === 0 ? [] : [`the flags of ${counted(counts.flags, "figure")}`]),
  ];
  return [
    ...(beside.length === 0 ? [] : [`Of figures that are the same, ${together(beside)} are others.`]),
    ...(counts.caveat === 0
      ? []
      : [`${counted(counts.caveat, "caveat")} ${is(counts.caveat)} worded otherwise, new or gone.`]),
    ...(counts.indicator === 0
      ? []
      : [
          `${counted(counts.indicator, "value")} of the neighbour model’s indicators ${counts.indicator === 1 ? "is another" : "are others"}.`,
        ]),
  ];
}
