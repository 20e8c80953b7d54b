import type { Area } from "../../areas/area.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { sameFigure } from "../../statistics/same-figure.ts";
import { explainNoValue } from "../../wording/explain-no-value.ts";
import { cellWhy } from "../../wording/renewal/cell-words.ts";
import { whyWords } from "../../wording/report/since-words.ts";
import type { Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks, SeriesPair } from "../matching/matched-packs.ts";
import { type Cell, cellOf, cellText, periodLabel, reasonKey, sourceText } from "./shown-cell.ts";

/** What became of a figure; "moved" is another period than before. */
export type OwnChangeKind = "same" | "moved" | "revised" | "otherUnit" | "published" | "gone" | "reason";

/** A figure in two packs, and what became of it. */
export interface OwnChange extends Pair<Cell> {
  readonly kind: OwnChangeKind;
  /** A sentence; "" where it is the same. */
  readonly why: string;
}

/**
 * What became of a council's figure between two periods of a series, mostly the same one.
 *
 * @param at indices into the periods of the earlier and the later series
 */
export function ownChange(packs: MatchedPacks, pair: SeriesPair, area: Pair<Area>, at: Pair<number>): OwnChange {
  const before = cellOf(packs.before, pair.before, area.before, at.before);
  const after = cellOf(packs.after, pair.after, area.after, at.after);
  const change = (kind: OwnChangeKind, why: string): OwnChange => ({ before, after, kind, why });
  const isSamePeriod = pair.periodNow.get(at.before) === at.after;
  const [one, other] = [before.held, after.held];
  if (isNoValue(one) && isNoValue(other)) {
    if (!isSamePeriod) return change("moved", periodReason(pair, before, after));
    const isSame = reasonKey(one) === reasonKey(other);
    return isSame ? change("same", "") : change("reason", `${cellWhy.otherReason} ${explainNoValue(other)}`);
  }
  if (isNoValue(one)) return change("published", whyWords.published(periodLabel(after)));
  if (isNoValue(other)) {
    const said = explainNoValue(other);
    return change("gone", isSamePeriod ? whyWords.gone(said) : `${periodReason(pair, before, after)} ${said}`);
  }
  if (!isSamePeriod) return change("moved", periodReason(pair, before, after));
  if (sameFigure(one.value, other.value)) return change("same", "");
  if (pair.before.unit !== pair.after.unit)
    return change("otherUnit", cellWhy.otherUnit(pair.before.unit, pair.after.unit));
  const why = sourceText(before) === sourceText(after) ? whyWords.revised : cellWhy.revisedElsewhere;
  return change("revised", cellText(before) === cellText(after) ? `${why} ${whyWords.lessThanShown}` : why);
}

/** A later period is new; any other is another. */
function periodReason(pair: SeriesPair, before: Cell, after: Cell): string {
  const [one, other] = [pair.before.periods[before.period], pair.after.periods[after.period]];
  const isLater = one !== undefined && other !== undefined && other.end > one.end;
  const say = isLater ? whyWords.newPeriod : whyWords.otherPeriod;
  return say(periodLabel(after), periodLabel(before));
}
