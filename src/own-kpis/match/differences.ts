import type { MeasurePart } from "../definitions/definition.ts";
import { type Ages, agesInWords } from "../measure/ages.ts";
import { excluded, isTurn } from "../measure/empty-words.ts";
import { quantityIn } from "../measure/quantities.ts";
import { sayWord, type SaidMeasure } from "../measure/said-measure.ts";
import { groupWords } from "../measure/plain-words.ts";
import type { KpiReason } from "../match-words.ts";
import type { WordsCompared } from "./compare-words.ts";

/** The words that one side says and the other does not, each with the part in which they differ. */
export function wordDifferences(said: SaidMeasure, compared: WordsCompared): KpiReason[] {
  const { extra, missing, nearest } = compared;
  const isOpposite = extra.filter(isTurn).length !== missing.filter(isTurn).length;
  const own = byPart(extra);
  const lof = byPart(missing);
  const say = (words: readonly string[], of: SaidMeasure): string[] => [
    ...new Set(words.map((word) => sayWord(word, of.written.get(word) ?? word))),
  ];
  const parts = [...new Set([...own.keys(), ...lof.keys()])].filter((part) => part !== "opposite");
  return [
    ...(isOpposite ? [{ kind: "opposite", part: "opposite" } as const] : []),
    ...parts.map(
      (part): KpiReason => ({
        kind: "words",
        part,
        own: say(own.get(part) ?? [], said),
        lof: say(lof.get(part) ?? [], nearest),
      }),
    ),
  ];
}

function byPart(words: readonly string[]): Map<MeasurePart, string[]> {
  const parts = new Map<MeasurePart, string[]>();
  for (const word of words) {
    const part = partOf(word);
    parts.set(part, [...(parts.get(part) ?? []), word]);
  }
  return parts;
}

function partOf(word: string): MeasurePart {
  if (isTurn(word)) return "opposite";
  if (word.startsWith(excluded)) return "exclusions";
  if (quantityIn(word)?.isTime === true) return "time";
  return groupWords.has(word) ? "group" : "numerator";
}

/** The ages of both sides where they are not the same; null where they are, or the name gives none. */
export function ageDifference(said: SaidMeasure, { measure, wholeAges, series }: WordsCompared): KpiReason | null {
  if (said.ages.length === 0) return null;
  const ofSeries = (series.length > 0 ? series : measure.series).flatMap(({ ages }) => ages ?? []);
  const published: readonly Ages[] = [
    ...ofSeries,
    ...(measure.definition.ages === undefined ? [] : [measure.definition.ages]),
    ...wholeAges,
  ];
  const isPublished = (own: Ages): boolean => published.some(({ from, to }) => from === own.from && to === own.to);
  const other = said.ages.filter(
    (own) =>
      !isPublished(own) &&
      !isEveryChild(own, measure.implied) &&
      !(published.length === 0 && isEveryone(own, measure.implied)),
  );
  const [first] = other;
  if (first === undefined) return null;
  const lof = [...new Set((ofSeries.length > 0 ? ofSeries : published).map(agesInWords))];
  return { kind: "ages", part: "age", own: agesInWords(first), lof };
}

/** "10 and over", or "16 and over" beside a measure of adults that knows no other age. */
function isEveryone({ from, to }: Ages, implied: ReadonlySet<string>): boolean {
  return to >= 120 && (from <= 10 || (from <= 19 && implied.has("adult")));
}

/** "Under 18" beside a measure of children says no more than that. */
function isEveryChild({ from, to }: Ages, implied: ReadonlySet<string>): boolean {
  return from === 0 && to === 17 && implied.has("child");
}
