import type { MetricAnswer, MetricIndex } from "../../framework/metric-index.ts";
import type { Metric } from "../../framework/metric.ts";
import type { Series } from "../../pack/pack.ts";
import { noValue, type NoValue } from "../../statistics/no-value.ts";
import type { MayGuess } from "../../text/read-or-guess.ts";
import { breakdownWithId, metricWithId } from "../../wording/metric-words.ts";
import {
  ambiguousMetricSentence,
  notCoveredSentence,
  unknownMetricSentence,
  unmeasuredSentence,
} from "../../wording/unknown-names.ts";
import { unknownName, type Refusal } from "../../wording/refusal.ts";
import type { MetricSubject } from "../about/metric.ts";

type Answer = MetricAnswer<Series>;

/**
 * Finds series by name. A metric that has no figures yet is "placeholder", one with breakdowns but no published total
 * "breakdown-needed" (naming them): never the first of them.
 *
 * Refusals are cached: a name refused once gives the same refusal object again.
 */
export function seriesFinder(
  index: MetricIndex<Series>,
): (text: string, mayGuess?: MayGuess) => Series | Refusal | NoValue {
  const refused = new WeakMap<Answer, Refusal | NoValue>();
  return (text, mayGuess) => {
    const answer = index.resolve(text, mayGuess);
    if (answer.kind === "series") return answer.series;
    const known = refused.get(answer);
    if (known !== undefined) return known;
    const reason = answer.kind === "metric" ? noSingleSeries(answer.metric, answer.series) : refuse(text, answer);
    refused.set(answer, reason);
    return reason;
  };
}

/** Why a metric has no single series. */
export function noSingleSeries(metric: Metric, series: readonly Series[]): NoValue {
  const about = { metric: metric.shortName, publisher: metric.publisher };
  if (series.length === 0) return noValue("placeholder", about);
  return noValue("breakdown-needed", { ...about, breakdowns: series.map(breakdownWithId) });
}

/** The metric a text names, with its series where the text says which or there is only one. */
export function findMetric(index: MetricIndex<Series>, text: string, mayGuess?: MayGuess): MetricSubject | Refusal {
  const answer = index.resolve(text, mayGuess);
  if (answer.kind === "series") return { metric: answer.series.metric, series: answer.series };
  if (answer.kind === "metric") return { metric: answer.metric, series: null };
  return refuse(text, answer);
}

function refuse(text: string, answer: Exclude<Answer, { kind: "series" | "metric" }>): Refusal {
  return unknownName(sentence(text.trim(), answer));
}

function sentence(text: string, answer: Exclude<Answer, { kind: "series" | "metric" }>): string {
  switch (answer.kind) {
    case "ambiguous":
      return ambiguousMetricSentence(text, answer.candidates.map(metricWithId));
    case "not-covered":
      return notCoveredSentence(answer.metric, answer.part);
    case "unmeasured":
      return unmeasuredSentence(answer.word, answer.nearest);
    case "unknown":
      return unknownMetricSentence(text, answer.near);
  }
}
