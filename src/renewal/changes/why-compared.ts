import { isContextual } from "../../comparison/polarity.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { polarityWords } from "../../wording/metric-words.ts";
import { factNames, factWords } from "../../wording/renewal/fact-words.ts";
import { whyOtherWords } from "../../wording/renewal/why-other-words.ts";
import { whyWords } from "../../wording/report/since-words.ts";
import type { MatchedPacks, SeriesPair } from "../matching/matched-packs.ts";
import { besideChanges } from "./beside-figure.ts";
import type { OwnChange } from "./own-change.ts";
import { sameBreaks } from "./series-changes.ts";
import { type SetDifference, whySet } from "./set-difference.ts";
import { numberOf } from "./shown-cell.ts";

/** Why what depends on a figure and its set is another. */
export interface WhyCompared {
  /** For a verdict. */
  readonly verdict: string;
  /** For a position, and whatever else compares with the set. */
  readonly position: string;
  /** For a direction of travel, which no set has a part in. */
  readonly trend: string;
}

/** The causes that are known: the set, the own figure, how the metric is judged; else what is left. */
export function whyCompared(
  packs: MatchedPacks,
  pair: SeriesPair,
  own: OwnChange,
  set: SetDifference | null,
): WhyCompared {
  const judged = judgedOtherwise(packs, pair);
  const ownWhy = own.kind === "same" || own.kind === "reason" ? null : own.why;
  const known = [set === null ? null : whySet(set), ownWhy, judged].filter((part) => part !== null).join(" ");
  const others = numberOf(own.after) === null ? whyWords.othersWithoutOwn : whyWords.othersChanged;
  const interval = whyInterval(own);
  const breaks = sameBreaks(pair) ? whyWords.earlierFigures : whyOtherWords.breaks;
  return {
    position: known === "" ? others : known,
    verdict: [...(interval === null ? [] : [interval]), known].join(" ").trim() || others,
    trend: ownWhy ?? judged ?? breaks,
  };
}

/** Where the interval is another although the figure is the same, or there is one in one pack only. */
function whyInterval(own: OwnChange): string | null {
  const isThere = [own.before, own.after].map(({ held }) => !isNoValue(held) && held.lower95 !== null);
  if (own.kind !== "same" && isThere[0] === isThere[1]) return null;
  return besideChanges(own).find(({ kind }) => kind === "interval")?.why ?? null;
}

/** Polarity, verdicts withheld, contextual: what decides the words; null where they are the same. */
export function judgedOtherwise(packs: MatchedPacks, { before, after }: SeriesPair): string | null {
  const [one, other] = [before.metric, after.metric];
  if (one.noVerdict !== other.noVerdict)
    return whyOtherWords.judged(factNames.noVerdict, other.noVerdict ? factWords.yes : factWords.no);
  if (one.polarity !== other.polarity) return whyOtherWords.judged(factNames.polarity, polarityWords(other.polarity));
  const contextual = isContextual(packs.after, other);
  if (isContextual(packs.before, one) === contextual) return null;
  return whyOtherWords.judged(factNames.contextual, contextual ? factWords.yes : factWords.no);
}
