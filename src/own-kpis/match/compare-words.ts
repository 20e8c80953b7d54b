import type { Ages } from "../measure/ages.ts";
import { excluded, including, isTurn } from "../measure/empty-words.ts";
import { quantityIn } from "../measure/quantities.ts";
import type { SaidMeasure } from "../measure/said-measure.ts";
import { groupWords } from "../measure/plain-words.ts";
import type { RelatedMeasure } from "../definitions/definition.ts";
import {
  type KnownMeasure,
  type KnownMeasures,
  type KnownPhrase,
  type KnownSeries,
  youngPeople,
} from "./known-measures.ts";

/** How the words of a name stand to one measure. */
export interface WordsCompared {
  readonly measure: KnownMeasure;
  /** A phrase that is wholly in the name; null where only part of one is. */
  readonly whole: KnownPhrase | null;
  /** The phrase that is nearest. */
  readonly nearest: KnownPhrase;
  /** Ages that phrases wholly in the name say. */
  readonly wholeAges: readonly Ages[];
  /** How much of the name the phrases themselves say, without the words that are implied. */
  readonly said: number;
  /** Telling words of the name that the measure does not know. */
  readonly extra: readonly string[];
  /** Telling words of the nearest phrase that the name lacks. */
  readonly missing: readonly string[];
  /** The known neighbour of the measure that the name says. */
  readonly related: RelatedMeasure | null;
  /** The series whose breakdown the name says. */
  readonly series: readonly KnownSeries[];
  /** 0 to 1: how much of the name and of the phrase the other has. */
  readonly fit: number;
}

/** A word that says another group, limit or turn is a difference that can be named: it counts less against a likeness. */
const nameable = 0.35;

/** Of phrase and name this much must be shared, each, before they are held to be of one subject. */
const leastOfPhrase = 0.6;
const leastOfName = 0.5;
const unlikely = 0.7;

/** Compares the words of a name with one measure; null where they share nothing that tells. */
export function compareWords(
  { weight }: KnownMeasures,
  said: SaidMeasure,
  measure: KnownMeasure,
): WordsCompared | null {
  const own = new Set(said.words);
  // "Aged 0 to 15" says that they are children.
  if (said.ages.length > 0 && said.ages.every(({ to }) => to <= 17)) own.add("child");
  // "Children" for "pupils", where the measure is of pupils.
  const isYoungSaid = measure.implied.has("pupil") && [...youngPeople].some((word) => own.has(word));
  const isOtherWord = (word: string): boolean => isYoungSaid && youngPeople.has(word);
  const has = (phrase: KnownPhrase): boolean =>
    phrase.words.every((word) => own.has(word) || isOtherWord(word)) &&
    agesSaid(phrase, said) &&
    (phrase.base === null || said.base !== null);
  const series = seriesSaid(measure, own, said);
  const ofSeries = new Set(series.flatMap(({ phrases }) => phrases.filter(has).flatMap(({ words }) => words)));
  const whole = measure.says.filter((phrase) => phrase.words.length > 0 && has(phrase));
  const explained = new Set(whole.flatMap(({ words }) => words));
  const isSaid = (word: string): boolean => explained.has(word) || measure.implied.has(word) || ofSeries.has(word);
  const isKnown = (word: string): boolean =>
    isSaid(word) || (word.startsWith(including) && isSaid(word.slice(including.length)));
  const sum = (words: readonly string[], isLight: (word: string) => boolean = () => false): number =>
    words.reduce((total, word) => total + weight(word) * (isLight(word) ? nameable : 1), 0);

  const unknown = said.words.filter((word) => !isKnown(word));
  const fits = measure.says.map((phrase) => {
    const shared = phrase.words.filter((word) => own.has(word));
    if (shared.length === 0) return { phrase, missing: phrase.words, fit: 0 };
    const missing = phrase.words.filter((word) => !own.has(word));
    const extra = unknown.filter((word) => !phrase.words.includes(word));
    const [s, m, e] = [sum(shared), sum(missing, isLimit), sum(extra, isNameable)];
    const isLikely =
      s >= leastOfPhrase * (s + m) && s >= leastOfName * (s + e) && shared.some((word) => !isLimit(word));
    const fit = s === 0 ? 0 : ((2 * s) / (2 * s + m + e)) * (isLikely && agesSaid(phrase, said) ? 1 : unlikely);
    return { phrase, missing, fit };
  });
  const best = fits.reduce<(typeof fits)[number] | null>(
    (one, other) => (one === null || other.fit > one.fit ? other : one),
    null,
  );
  const related = relatedSaid(measure, has, whole, said, sum, ofSeries);
  if (best === null || (best.fit === 0 && related === null)) return null;
  return {
    measure,
    whole: longest(whole),
    wholeAges: whole.flatMap(({ ages }) => ages),
    said: sum(said.words) === 0 ? 0 : sum(said.words.filter((word) => explained.has(word))) / sum(said.words),
    nearest: best.phrase,
    extra: unknown.filter((word) => whole.length > 0 || !best.phrase.words.includes(word)),
    missing: whole.length > 0 ? [] : best.missing,
    related: related?.measure ?? null,
    series,
    fit: Math.max(best.fit, related?.fit ?? 0),
  };
}

/** An age that a phrase says must be said by the name too. */
function agesSaid(phrase: KnownPhrase, said: SaidMeasure): boolean {
  return phrase.ages.every(({ from, to }) => said.ages.some((one) => one.from === from && one.to === to));
}

function longest(phrases: readonly KnownPhrase[]): KnownPhrase | null {
  return phrases.reduce<KnownPhrase | null>(
    (one, other) => (one === null || other.words.length > one.words.length ? other : one),
    null,
  );
}

/**
 * The neighbour whose phrase is wholly in the name. A phrase of which the measure's own phrases explain every word says
 * nothing more than they.
 */
function relatedSaid(
  { related, implied, definition }: KnownMeasure,
  has: (phrase: KnownPhrase) => boolean,
  whole: readonly KnownPhrase[],
  said: SaidMeasure,
  sum: (words: readonly string[], isLight?: (word: string) => boolean) => number,
  ofSeries: ReadonlySet<string>,
): { readonly measure: RelatedMeasure; readonly fit: number } | null {
  let best: { measure: RelatedMeasure; fit: number; words: number } | null = null;
  const explained = new Set(whole.flatMap(({ words }) => words));
  for (const { phrase, measure } of related) {
    if (phrase.words.length + phrase.ages.length === 0 || !has(phrase)) continue;
    const ages = whole.flatMap((one) => one.ages).concat(definition.ages ?? []);
    const addsAges = phrase.ages.some(({ from, to }) => !ages.some((one) => one.from === from && one.to === to));
    if (!addsAges && saysNothingMore(phrase, whole, new Set([...explained, ...ofSeries]), implied)) continue;
    const rest = said.words.filter(
      (word) => !phrase.words.includes(word) && !explained.has(word) && !implied.has(word) && !ofSeries.has(word),
    );
    // A group alone is no measure.
    if (rest.length > 0 && phrase.words.length > 0 && phrase.words.every(isNameable)) continue;
    const s = sum(phrase.words);
    const fit = (2 * s) / (2 * s + sum(rest, isNameable));
    if (best === null || fit > best.fit || (fit === best.fit && phrase.words.length > best.words))
      best = { measure, fit, words: phrase.words.length };
  }
  return best;
}

function saysNothingMore(
  { words }: KnownPhrase,
  whole: readonly KnownPhrase[],
  explained: ReadonlySet<string>,
  implied: ReadonlySet<string>,
): boolean {
  if (words.every((word) => explained.has(word))) return true;
  const isNarrower = whole.some((one) => one.words.every((word) => words.includes(word)));
  return whole.length > 0 && !isNarrower && words.every((word) => explained.has(word) || implied.has(word));
}

function seriesSaid({ series }: KnownMeasure, own: ReadonlySet<string>, said: SaidMeasure): readonly KnownSeries[] {
  const byAge = series.filter(
    ({ ages }) => ages !== null && said.ages.some(({ from, to }) => from === ages.from && to === ages.to),
  );
  if (byAge.length > 0) return byAge;
  const longestOf = ({ phrases }: KnownSeries): number =>
    Math.max(
      0,
      ...phrases.map(({ words }) => (words.length > 0 && words.every((word) => own.has(word)) ? words.length : 0)),
    );
  const most = Math.max(0, ...series.map(longestOf));
  return most === 0 ? [] : series.filter((one) => longestOf(one) === most);
}

function isLimit(word: string): boolean {
  return isTurn(word) || quantityIn(word) !== null;
}

function isNameable(word: string): boolean {
  return isTurn(word) || word.startsWith(excluded) || groupWords.has(word) || quantityIn(word) !== null;
}
