import type { Metric } from "../../framework/metric.ts";
import { lowerFirst } from "../../wording/metric-words.ts";
import { factNames } from "../../wording/renewal/fact-words.ts";
import { whyOtherWords as words } from "../../wording/renewal/why-other-words.ts";
import { whyWords } from "../../wording/report/since-words.ts";
import { metricFacts, otherFacts, seriesFacts } from "../changes/facts.ts";
import { ownChange } from "../changes/own-change.ts";
import { sameBreaks } from "../changes/series-changes.ts";
import type { Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks, SeriesPair } from "../matching/matched-packs.ts";
import type { Found } from "./asked.ts";

/** Why an answer about a series, of no council, is another. */
export function whySeries(packs: MatchedPacks, pair: SeriesPair): string[] {
  return [...periodMoved(pair), ...figuresMoved(packs, pair), ...descriptionWhy(pair)];
}

function periodMoved({ before, after, periodNow }: SeriesPair): string[] {
  if (periodNow.get(before.current) === after.current) return [];
  const [label = "", labelNow = ""] = [before.periods[before.current]?.label, after.periods[after.current]?.label];
  return [whyWords.newPeriod(labelNow, label)];
}

function figuresMoved(packs: MatchedPacks, pair: SeriesPair): string[] {
  const changed = pair.periods.both.reduce((count, { before, after }) => {
    const at = { before: before.index, after: after.index };
    const others = packs.areas.both.filter((area) => ownChange(packs, pair, area, at).kind !== "same");
    return count + others.length;
  }, 0);
  return changed === 0 ? [] : [words.figuresOfSeries(changed)];
}

/** Of a metric without figures of its own, or with breakdowns only. */
export function whyMetric(found: Found<Pair<Metric>, Metric>): string[] {
  if (found === null) return [];
  if (found.kind !== "both") return [(found.kind === "gone" ? words.metricGone : words.metricNew)(found.one.shortName)];
  const { before, after } = found.pair;
  if (before.id !== after.id) return [words.metricNumber(before.id, after.id)];
  return described(otherNames(before, after));
}

/** What of a series and its metric is described otherwise, in one sentence at most. */
export function descriptionWhy(pair: SeriesPair): string[] {
  const { before, after } = pair;
  const facts = otherFacts(seriesFacts(before), seriesFacts(after))
    .filter(({ fact }) => fact !== "current")
    .map(({ fact }) => factNames[fact]);
  return described([
    ...(before.unit === after.unit ? [] : [factNames.unit]),
    ...(sameBreaks(pair) ? [] : [factNames.breaks]),
    ...otherNames(before.metric, after.metric),
    ...facts,
  ]);
}

function otherNames(before: Metric, after: Metric): string[] {
  const facts = otherFacts(metricFacts(before), metricFacts(after)).map(({ fact }) => factNames[fact]);
  return before.caveat === after.caveat ? facts : [factNames.caveat, ...facts];
}

function described(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [words.others([...new Set(names)].map(lowerFirst))];
}
