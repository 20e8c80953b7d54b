import type { Comparison } from "../../comparison/compare-in-set.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { countOf, type CountPart } from "../../pack/counts-of.ts";
import { councilCaveats } from "../../pack/council-caveats.ts";
import { caveatsFor } from "../../wording/council/caveat.ts";
import { capital } from "../../wording/list.ts";
import { fileWords } from "../../wording/source-words.ts";
import { cadenceWords, flagWords, kindWords, responsibilityWords, statusWords } from "../../wording/metric-words.ts";
import type { ComparisonRow } from "../../queries/comparison-row.ts";
import { sharedWords } from "../../queries/official/shared-words.ts";
import type { Source } from "../../pack/pack.ts";
import { sourceOfFigure } from "../../pack/source-of-figure.ts";
import { figureFactWords } from "../../wording/pane/figure-facts.ts";

/** What stands under the pictures: caveat before source, source before method. */
export interface PageFacts {
  /** Warnings and flags, "" for none. */
  readonly caveat: string;
  readonly whoseJob: string;
  /** Why it is theirs, in one sentence. */
  readonly whoseJobReason: string;
  /** "Up to date. Yearly; 2024/25 is the latest." */
  readonly currency: string;
  readonly source: {
    readonly words: string;
    readonly address: string;
    readonly licence: string;
    /** File, how it was come by and when. */
    readonly file: string;
  } | null;
  /** "proportion, from counts" */
  readonly kind: string;
  /** The published counts behind the figure, and whether the interval is derived from them; "" for none. */
  readonly counts: string;
  /** What the set is called and who says who belongs to it. */
  readonly set: string;
  readonly officialTitle: string;
  readonly id: string;
}

/** The facts of a metric's page. */
export function pageFacts(comparison: Comparison, row: ComparisonRow): PageFacts {
  const { series } = comparison;
  const { metric } = series;
  const newest = series.periods[series.current]?.label ?? "";
  return {
    caveat: caveatOf(comparison, row),
    whoseJob: capital(responsibilityWords(metric.responsibility)),
    whoseJobReason: metric.responsibility.reason,
    currency: figureFactWords.currency(row.marks.staleness, cadenceWords(series.cadenceMonths), newest),
    source: sourceWords(comparison),
    kind: capital(kindWords(series)),
    counts: countsOf(comparison),
    set: setWords(comparison),
    officialTitle: metric.title,
    id: series.id,
  };
}

function caveatOf({ pack, area, series, own }: Comparison, { marks }: ComparisonRow): string {
  const { metric } = series;
  const flags = isNoValue(own) ? [] : own.flags.filter((flag) => flag !== "derivedInterval");
  const flagged = flagWords(flags);
  return [
    asSentence(metric.caveat),
    caveatsFor(
      area.name,
      councilCaveats(pack, metric, area).map(({ text, source }) => `${text} (${source})`),
    ),
    flagged === "" ? "" : figureFactWords.flagged(flagged),
    metric.derived && !flags.includes("derived") ? figureFactWords.derived : "",
    metric.status === "in-development" ? figureFactWords.status(statusWords(metric.status)) : "",
    marks.fallbackScale ? figureFactWords.fallbackScale : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function asSentence(text: string): string {
  return text === "" || /[.!?]$/.test(text) ? text : `${text}.`;
}

function sourceWords(comparison: Comparison): PageFacts["source"] {
  const source = sourceOf(comparison);
  if (source === null) return null;
  return {
    words: figureFactWords.source(source.publisher, source.title),
    address: source.address,
    licence: source.licence,
    file: fileWords(source),
  };
}

function countsOf({ pack, series, area, own }: Comparison): string {
  if (isNoValue(own)) return "";
  const at = series.periods.indexOf(own.period);
  const held = (part: CountPart): number | null => {
    const count = countOf(pack, series, area, at, part);
    return isNoValue(count) ? null : count;
  };
  return figureFactWords.counts({
    kind: series.kind,
    numerator: held("numerator"),
    denominator: held("denominator"),
    respondents: held("respondents"),
    sources: (series.countSources.get(at) ?? []).flatMap((index) => {
      const source = pack.sources[index];
      return source === undefined ? [] : [figureFactWords.source(source.publisher, source.title)];
    }),
    derivedInterval: own.flags.includes("derivedInterval"),
  });
}

function setWords({ pack, area, set }: Comparison): string {
  const { kind, model, name } = set;
  if (kind === "open-model") return figureFactWords.openModel(model);
  if (kind === "own-list") return figureFactWords.ownSet(name);
  const shared = sharedWords(pack, area, set) ?? "";
  return shared === "" ? capital(model) : `${capital(model)}. ${shared}`;
}

/** Publisher and file of the own figure: counties and districts may have another file than single-tier councils. */
export function sourceOf({ pack, series, area, period }: Comparison): Source | null {
  return sourceOfFigure(pack, series, area, period);
}
