import type { Metric } from "../../framework/metric.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { definitions } from "../definitions/definitions.ts";
import type { MeasureDefinition, RelatedMeasure } from "../definitions/definition.ts";
import { type Ages, agesIn } from "../measure/ages.ts";
import { cutOff, including, isTurn, turningStarts } from "../measure/empty-words.ts";
import { readMeasure, type SaidMeasure } from "../measure/said-measure.ts";

/** A phrase of a definition as it is compared. */
export interface KnownPhrase extends SaidMeasure {
  readonly text: string;
}

/** A metric with what counts as its measure. */
export interface KnownMeasure {
  readonly metric: Metric;
  readonly definition: MeasureDefinition;
  readonly says: readonly KnownPhrase[];
  readonly related: readonly { readonly phrase: KnownPhrase; readonly measure: RelatedMeasure }[];
  readonly never: readonly KnownPhrase[];
  readonly implied: ReadonlySet<string>;
  readonly series: readonly KnownSeries[];
}

export interface KnownSeries {
  readonly series: Series;
  readonly ages: Ages | null;
  readonly phrases: readonly KnownPhrase[];
}

export interface KnownMeasures {
  readonly all: readonly KnownMeasure[];
  /** The measures with a phrase that has the word. */
  readonly having: ReadonlyMap<string, readonly KnownMeasure[]>;
  readonly words: ReadonlySet<string>;
  /** Words of many measures weigh less. */
  readonly weight: (word: string) => number;
}

/** Verbs that say no more than that something is counted. */
const emptyBeside =
  "achieving gaining obtaining securing reaching residing found classed classified category categories taken available having experiencing experienced living recorded known identified made taking current currently"
    .split(" ")
    .flatMap((word) => readMeasure(word).words);

/** Words for one and the same people, wherever a measure counts pupils. */
export const youngPeople: ReadonlySet<string> = new Set(["pupil", "child", "young"]);

const known = new WeakMap<Pack, KnownMeasures>();
const read = new Map<string, KnownPhrase>();

/** The definitions for the metrics of a pack, ready to be compared. Made once per pack. */
export function knownMeasures(pack: Pack): KnownMeasures {
  let made = known.get(pack);
  const parts = makeKnown(pack);
  while (made === undefined) {
    const { done, value } = parts.next();
    if (done === true) known.set(pack, (made = value));
  }
  return made;
}

/** Makes them in small parts, so that one may do something else in between; in none where they are made already. */
export function* knownInParts(pack: Pack): Generator<void, void> {
  if (!known.has(pack)) known.set(pack, yield* makeKnown(pack));
}

function* makeKnown(pack: Pack): Generator<void, KnownMeasures> {
  const words = yield* vocabulary(definitions);
  const all: KnownMeasure[] = [];
  for (const metric of pack.metrics) {
    const definition = definitions.find(({ id }) => id === metric.id);
    if (definition === undefined) continue;
    all.push(known1(metric, definition, pack.seriesOf.get(metric.id) ?? [], words));
    yield;
  }
  const having = new Map<string, KnownMeasure[]>();
  for (const measure of all) {
    const phrases = [...measure.says, ...measure.never, ...measure.related.map(({ phrase }) => phrase)];
    for (const word of new Set(phrases.flatMap((phrase) => phrase.words))) {
      const list = having.get(word);
      if (list === undefined) having.set(word, [measure]);
      else list.push(measure);
    }
  }
  const weights = new Map(
    [...having].map(([word, { length }]) => [word, Math.max(0.4, 1.2 - 0.16 * Math.log2(length))]),
  );
  const weight = (word: string): number => weights.get(word) ?? 1.2;
  return { all, having, words, weight };
}

function* vocabulary(all: readonly MeasureDefinition[]): Generator<void, ReadonlySet<string>> {
  const words = new Set<string>();
  for (const { says, implied } of all) {
    for (const text of [...says, ...implied]) for (const word of phraseOf(text).words) words.add(word);
    yield;
  }
  return words;
}

function known1(
  metric: Metric,
  definition: MeasureDefinition,
  series: readonly Series[],
  words: ReadonlySet<string>,
): KnownMeasure {
  const phrase = (text: string): KnownPhrase => phraseOf(text, words);
  const implied = impliedWords(metric, definition, phrase);
  const says = definition.says.map(phrase);
  const related = definition.related.flatMap((measure) =>
    measure.says.map((text) => ({ phrase: phrase(text), measure })),
  );
  const isWithin = ({ words }: KnownPhrase): boolean =>
    (words.length === 1 ? [...says, ...related.map((one) => one.phrase)] : says).some((one) =>
      words.every((word) => one.words.includes(word)),
    );
  return {
    metric,
    definition,
    says,
    related,
    // A phrase that is no more than a part of the measure's own would rule the measure itself out.
    never: (definition.never ?? []).map(phrase).filter((one) => !isWithin(one)),
    implied,
    series: series.map((one) => {
      const suffix = one.id.slice(metric.id.length + 1);
      const own = definition.breakdowns?.[suffix] ?? [];
      const texts = one.breakdown === null ? own : [...own, one.breakdown];
      return { series: one, ages: agesIn(one.breakdown ?? ""), phrases: texts.map(phrase) };
    }),
  };
}

/**
 * Words beside which the measure is the same: those of its definition, of its official title and name where its figures
 * have all that they say, and of the age it counts. A word that turns the measure round is never without meaning.
 */
function impliedWords(
  metric: Metric,
  definition: MeasureDefinition,
  phrase: (text: string) => KnownPhrase,
): ReadonlySet<string> {
  const titled = [metric.title, metric.shortName].flatMap((text) => phrase(text).words);
  const isWhole = (metric.notCovered ?? []).length === 0;
  const { from, to } = definition.ages ?? { from: 0, to: 0 };
  const words = [
    ...definition.implied.flatMap((text) => phrase(text).words),
    ...titled.filter((word) => isWhole || word.startsWith(including)),
    ...(from >= 16 && to > 25 ? ["adult"] : []),
    ...(from >= 10 && to >= 16 && to <= 25 ? ["young"] : []),
    ...(to > 0 && to <= 18 ? ["child"] : []),
  ];
  const said = new Set([...words.filter((word) => !isTurn(word)), ...emptyBeside]);
  // Pupils are children and young people.
  if (said.has("pupil")) for (const word of youngPeople) said.add(word);
  return said;
}

function phraseOf(text: string, words?: ReadonlySet<string>): KnownPhrase {
  const before = read.get(text);
  if (before !== undefined && (words === undefined || !text.split(/[^a-z]+/i).some((one) => turningStarts.test(one))))
    return before;
  const said = readMeasure(text, words);
  // A phrase may well end with "of": it is no name that was cut off.
  const phrase = { ...said, text, words: said.words.filter((word) => word !== cutOff) };
  read.set(text, phrase);
  return phrase;
}
