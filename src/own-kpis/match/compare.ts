import type { Metric } from "../../framework/metric.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import type { RelatedMeasure } from "../definitions/definition.ts";
import type { Kpi } from "../kpi.ts";
import type { KpiReason } from "../match-words.ts";
import { type Ages, agesInWords, sharedAges } from "../measure/ages.ts";
import { isTurn } from "../measure/empty-words.ts";
import { readMeasure, type SaidMeasure } from "../measure/said-measure.ts";
import { compareWords, type WordsCompared } from "./compare-words.ts";
import { ageDifference, wordDifferences } from "./differences.ts";
import { type KnownMeasure, knownMeasures } from "./known-measures.ts";
import { withoutPlaces } from "./place-names.ts";
import { compareUnits } from "./unit-difference.ts";

/** One of the council's KPIs beside one metric. */
export interface Compared {
  readonly metric: Metric;
  readonly isSame: boolean;
  /** The same but for the part of the metric, which has no total: the user has to say which. */
  readonly isOpen: boolean;
  /** A neighbour of the measure that its definition knows. */
  readonly isKnownNeighbour: boolean;
  readonly fit: number;
  readonly series: Series | null;
  readonly choices: readonly Series[];
  /** Each part that differs; the most telling first. */
  readonly differences: readonly KpiReason[];
  /** What only the user can check. */
  readonly remarks: readonly KpiReason[];
  readonly caution: string | null;
}

/** All metrics that share telling words with a KPI's name, the likeliest first. */
export function compareAll(pack: Pack, kpi: Kpi): readonly Compared[] {
  const known = knownMeasures(pack);
  const said = readMeasure(withoutPlaces(pack, kpi.name), known.words, kpi.unit);
  const own = new Set(said.words);
  const candidates = new Set(said.words.flatMap((word) => known.having.get(word) ?? []));
  const all = [...candidates].flatMap((measure) => {
    const compared = compareWords(known, said, measure);
    // A name that says the measure word for word is that, though words of another thing stand in it too.
    const isWhole = compared !== null && compared.whole !== null && compared.extra.length === 0;
    if (!isWhole && measure.never.some(({ words }) => words.length > 0 && words.every((word) => own.has(word))))
      return [];
    return compared === null ? [] : [{ judged: judge(kpi, said, compared), compared }];
  });
  return all.sort((one, other) => standing(other) - standing(one)).map(({ judged }) => judged);
}

const perDifference = 0.05;
const otherUnit = 0.2;
const ofPhrases = 0.1;

function standing({ judged, compared }: { readonly judged: Compared; readonly compared: WordsCompared }): number {
  const same = judged.isSame ? 2 : judged.isOpen ? 1 : 0;
  const related = compared.related !== null ? 0.2 : 0;
  const isOtherUnit = judged.differences.some(({ kind }) => kind === "unit");
  const apart = perDifference * judged.differences.length + (isOtherUnit ? otherUnit : 0);
  return same + compared.fit + related + ofPhrases * compared.said - apart;
}

/** The same for one metric, however far it is from the name. */
export function compareWith(pack: Pack, kpi: Kpi, series: Series): Compared {
  const known = knownMeasures(pack);
  const said = readMeasure(withoutPlaces(pack, kpi.name), known.words, kpi.unit);
  const { metric } = series;
  const measure = known.all.find(({ metric: { id } }) => id === (metric.sameAs ?? metric.id));
  const compared = measure === undefined ? null : compareWords(known, said, measure);
  if (compared === null)
    return {
      metric,
      isSame: false,
      isOpen: false,
      isKnownNeighbour: false,
      fit: 0,
      series,
      choices: [],
      differences: [{ kind: "other-name", part: "measure", name: metric.title }],
      remarks: [],
      caution: cautionOf(metric, measure),
    };
  return judge(kpi, said, compared, series);
}

function judge(kpi: Kpi, said: SaidMeasure, compared: WordsCompared, chosen: Series | null = null): Compared {
  const { measure, whole, related } = compared;
  const { metric, definition } = measure;
  const { series, choices } = chosen === null ? chooseSeries(compared, said) : { series: chosen, choices: [] };
  const units = compareUnits(kpi, said, series ?? choices[0] ?? null, definition.units);
  const words = wordDifferences(said, compared);
  const age = ageDifference(said, compared);
  const structured = [
    ...(age === null ? [] : [age]),
    ...(units.difference === null ? [] : [units.difference]),
    ...(series === null && choices.length > 0
      ? [{ kind: "breakdown", part: "breakdown", names: namesOf(choices) } as const]
      : []),
  ];
  const differences: readonly KpiReason[] =
    related !== null
      ? [
          relatedReason(related),
          ...words.filter(
            ({ part }) => part === "opposite" && compared.extra.some(isTurn) && !related.differs.includes("opposite"),
          ),
          ...structured.filter(({ part }) => part !== undefined && !related.differs.includes(part)),
        ]
      : [...words, ...structured];
  const isSame = whole !== null && differences.length === 0;
  return {
    metric,
    isSame,
    isOpen: whole !== null && !isSame && differences.every(({ kind }) => kind === "breakdown"),
    isKnownNeighbour: related !== null,
    fit: compared.fit,
    series,
    choices: series === null ? choices : [],
    differences,
    remarks: [
      ...(series === null && choices.length === 0 ? [{ kind: "no-figures" } as const] : []),
      ...unsaidAges(said, measure, series),
      ...(units.unsaid === null ? [] : [units.unsaid]),
    ],
    caution: cautionOf(metric, measure),
  };
}

function relatedReason({ differs, sentence }: RelatedMeasure): KpiReason {
  const [part = "measure"] = differs;
  return { kind: "related", part, parts: differs, sentence };
}

/** The definition's caution, and the metric's own caveat. */
function cautionOf(metric: Metric, measure: KnownMeasure | undefined): string | null {
  const caution = measure?.definition.caution ?? null;
  if (caution === null) return metric.caveat === "" ? null : metric.caveat;
  return caution;
}

/** The series that is meant: the one whose age or group the name says, else the total or only one, else none. */
function chooseSeries(
  { measure, series: said_ }: WordsCompared,
  said: SaidMeasure,
): { readonly series: Series | null; readonly choices: readonly Series[] } {
  const all = measure.series.map(({ series }) => series);
  if (all.length <= 1) return { series: all[0] ?? null, choices: [] };
  const named = said_.length > 0 ? said_.map(({ series }) => series) : [];
  if (named.length === 1) return { series: named[0] ?? null, choices: all };
  if (named.length === 0) {
    const [ages] = said.ages;
    const byAge = ages === undefined || said.ages.length > 1 ? undefined : mostShared(measure, ages);
    if (byAge !== undefined) return { series: byAge, choices: all };
    const total = all.filter(({ breakdown }) => breakdown === null);
    if (total.length === 1) return { series: total[0] ?? null, choices: all };
  }
  return { series: null, choices: named.length > 0 ? named : all };
}

/** Of several equally good, the one with older ages, which is the last in published order. */
function mostShared({ series }: KnownMeasure, ages: Ages): Series | undefined {
  let best: Series | undefined;
  let most = 0;
  for (const one of series) {
    const shared = one.ages === null ? 0 : sharedAges(one.ages, ages);
    if (shared > 0 && shared >= most) [best, most] = [one.series, shared];
  }
  return best;
}

function unsaidAges(said: SaidMeasure, { definition, series }: KnownMeasure, chosen: Series | null): KpiReason[] {
  const ages = definition.ages ?? series.find((one) => one.series === chosen)?.ages ?? null;
  if (ages === null || said.ages.length > 0 || ages.from === ages.to || (ages.from === 0 && ages.to === 17)) return [];
  return [{ kind: "ages-unsaid", lof: agesInWords(ages) }];
}

function namesOf(series: readonly Series[]): string[] {
  return series.map(({ breakdown }) => breakdown ?? "the total");
}
