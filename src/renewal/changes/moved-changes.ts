import { compareInSet } from "../../comparison/compare-in-set.ts";
import { position } from "../../comparison/position.ts";
import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import { namedSet } from "../../comparison/sets/named-set.ts";
import { directionOfTravel } from "../../comparison/trend/direction-of-travel.ts";
import { verdict } from "../../comparison/verdict.ts";
import type { Area } from "../../areas/area.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { stateWord } from "../../wording/explain-no-value.ts";
import { positionWords } from "../../wording/figure/position.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { sinceWords } from "../../wording/report/since-words.ts";
import { changeOf, type PackChange } from "../change.ts";
import type { Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks, SeriesPair } from "../matching/matched-packs.ts";
import { ownChange } from "./own-change.ts";
import { setDifference, type SetDifference } from "./set-difference.ts";
import { periodLabel } from "./shown-cell.ts";
import { whyCompared } from "./why-compared.ts";

/**
 * Verdicts, positions and trends that are others: every council against the set that is used when none is named, each
 * series in the period that it shows.
 */
export function movedChanges(packs: MatchedPacks): PackChange[] {
  return packs.areas.both.flatMap((area) => {
    if (area.after.tier === "country" || area.before.tier === "country") return [];
    const sets = {
      before: namedSet(packs.before, area.before, "neighbours"),
      after: namedSet(packs.after, area.after, "neighbours"),
    };
    if (isNoValue(sets.before) || isNoValue(sets.after)) return [];
    const difference = setDifference(packs, sets.before, sets.after);
    const both = { before: sets.before, after: sets.after };
    return packs.seriesPairs.flatMap((pair) => movedOf(packs, pair, area, { sets: both, difference }));
  });
}

interface Sets {
  readonly sets: Pair<ComparisonSet>;
  readonly difference: SetDifference;
}

function movedOf(packs: MatchedPacks, pair: SeriesPair, area: Pair<Area>, { sets, difference }: Sets): PackChange[] {
  const before = judgementOf(packs.before, pair.before, area.before, sets.before);
  const after = judgementOf(packs.after, pair.after, area.after, sets.after);
  const kinds = (["verdict", "position", "trend"] as const).filter((kind) => before[kind] !== after[kind]);
  if (kinds.length === 0) return [];
  const own = ownChange(packs, pair, area, { before: pair.before.current, after: pair.after.current });
  const why = whyCompared(packs, pair, own, difference);
  const about = { area: area.after.code, id: pair.after.id, what: seriesName(pair.after) };
  return kinds.map((kind) =>
    changeOf({
      kind,
      ...about,
      period: periodLabel(own.after),
      before: before[kind] ?? nothing[kind],
      after: after[kind] ?? nothing[kind],
      why: why[kind],
    }),
  );
}

const nothing = { verdict: sinceWords.noVerdict, position: sinceWords.noPosition, trend: sinceWords.noTrend } as const;

interface Judgement {
  readonly verdict: string | null;
  readonly position: string | null;
  readonly trend: string | null;
}

const none: Judgement = { verdict: null, position: null, trend: null };

/** The words that a report shows of a council's figure; null where there are none. */
function judgementOf(pack: Pack, series: Series, area: Area, set: ComparisonSet): Judgement {
  const comparison = compareInSet(pack, series, area, set);
  if (isNoValue(comparison.own)) return none;
  const [said, place, way] = [verdict(comparison), position(comparison), directionOfTravel(pack, series, area)];
  return {
    verdict: isNoValue(said) ? stateWord(said) : said.word,
    position: isNoValue(place) ? null : positionWords(place),
    trend: isNoValue(way) ? null : way.word,
  };
}
