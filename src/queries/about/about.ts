import type { Area, FormerArea } from "../../areas/area.ts";
import type { Outcome } from "../../framework/metric.ts";
import type { Pack } from "../../pack/pack.ts";
import { normaliseName } from "../../text/normalise.ts";
import type { MayGuess } from "../../text/read-or-guess.ts";
import { unknownSubjectSentence } from "../../wording/unknown-names.ts";
import { isRefusal, unknownName, type Refusal } from "../../wording/refusal.ts";
import { aboutArea, aboutFormerArea } from "./area.ts";
import { aboutMetric, type MetricSubject } from "./metric.ts";
import { aboutOutcome } from "./outcome.ts";
import type { Desk } from "../desk.ts";
import { factOf } from "./fact-table.ts";
import { findMetric } from "../names/find-series.ts";
import { findOutcome } from "../names/find-outcome.ts";

/** What a question is about. */
export type Subject =
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "former"; readonly former: FormerArea }
  | { readonly kind: "metric"; readonly metric: MetricSubject }
  | { readonly kind: "outcome"; readonly outcome: Outcome };

/**
 * What a text names: a council, a metric or breakdown, an outcome ("outcome 6", "6", its title), or a former council.
 * In this order, so that a council's name is never taken for part of a metric's.
 */
export function findSubject(desk: Desk, text: string, mayGuess?: MayGuess): Subject | Refusal {
  const whole = metricWithName(desk, text);
  if (whole !== null) return { kind: "metric", metric: whole };
  const place = desk.areas.resolve(text, never);
  if (place.kind === "area") return { kind: "area", area: place.area };
  const metric = findMetric(desk.metrics, text, never);
  if (!isRefusal(metric)) return { kind: "metric", metric };
  const outcome = findOutcome(desk.pack, text);
  if (!isRefusal(outcome)) return { kind: "outcome", outcome };
  if (place.kind === "former") return { kind: "former", former: place.former };
  if (place.kind === "coming" || place.kind === "ambiguous" || place.because !== undefined)
    return desk.areaNamed(text) as Refusal;
  const answer = desk.metrics.resolve(text, mayGuess);
  if (answer.kind !== "unknown") return findMetric(desk.metrics, text, mayGuess) as Refusal;
  const areas = desk.areas.resolve(text, mayGuess);
  const near = [answer, areas].flatMap((one) => (one.kind === "unknown" ? one.near.slice(0, 2) : []));
  return unknownName(unknownSubjectSentence(text.trim(), near));
}

const never = (): boolean => false;

/** A metric whose whole name is the text: no council has such a name, and the search for one would be slow. */
function metricWithName(desk: Desk, text: string): MetricSubject | null {
  const answer = desk.metrics.resolve(text, never);
  if (answer.kind !== "series" && answer.kind !== "metric") return null;
  const metric = answer.kind === "series" ? answer.series.metric : answer.metric;
  const series = answer.kind === "series" ? answer.series : null;
  const name = normaliseName(text);
  const names = [series?.id ?? metric.id, metric.id, metric.title, metric.shortName, ...metric.aliases];
  return names.some((one) => normaliseName(one) === name) ? { metric, series } : null;
}

/** One fact about a subject; see {@link factOf}. */
export function factAbout(pack: Pack, subject: Subject, field: string): string | number | Refusal {
  switch (subject.kind) {
    case "area":
      return factOf(aboutArea, pack, subject.area, field);
    case "former":
      return factOf(aboutFormerArea, pack, subject.former, field);
    case "metric":
      return factOf(aboutMetric, pack, subject.metric, field);
    case "outcome":
      return factOf(aboutOutcome, pack, subject.outcome, field);
  }
}
