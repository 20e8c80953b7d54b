import type { Area } from "../../areas/area.ts";
import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import { whyOtherWords as words } from "../../wording/renewal/why-other-words.ts";
import { areaFacts, otherFacts } from "../changes/facts.ts";
import { ownChange, type OwnChangeKind } from "../changes/own-change.ts";
import { setDifference, whySet } from "../changes/set-difference.ts";
import { factNames } from "../../wording/renewal/fact-words.ts";
import { lowerFirst } from "../../wording/metric-words.ts";
import type { Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks } from "../matching/matched-packs.ts";

/** Why an answer about a council, of no series alone, is another: its set, its figures, what is known of it. */
export function whyCouncil(packs: MatchedPacks, area: Pair<Area>, sets: Pair<ComparisonSet | null> | null): string[] {
  const set = sets === null ? [] : whySets(packs, sets);
  const facts = otherFacts(areaFacts(packs.before, area.before), areaFacts(packs.after, area.after));
  const described = facts.length === 0 ? [] : [words.others(facts.map(({ fact }) => lowerFirst(factNames[fact])))];
  return [...set, ...figuresWhy(packs, area), ...described];
}

function whySets(packs: MatchedPacks, { before, after }: Pair<ComparisonSet | null>): string[] {
  if (before === null || after === null) return before === after ? [] : [words.noSet];
  const difference = setDifference(packs, before, after);
  const why = whySet(difference);
  return why !== null ? [why] : difference.isReordered ? [words.setOrder] : [];
}

/** How many of the figures that the series show of a council are others, by what became of them. */
function figuresWhy(packs: MatchedPacks, area: Pair<Area>): string[] {
  const counts = new Map<OwnChangeKind, number>();
  for (const pair of packs.seriesPairs) {
    const at = { before: pair.before.current, after: pair.after.current };
    const { kind } = ownChange(packs, pair, area, at);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const count = (...kinds: OwnChangeKind[]): number => kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  const parts = [
    [count("moved"), words.newPeriods],
    [count("revised", "otherUnit"), words.revised],
    [count("published"), words.published],
    [count("gone"), words.gone],
    [packs.series.fresh.length, words.newSeries],
    [packs.series.gone.length, words.goneSeries],
  ] as const;
  const said = parts.flatMap(([many, say]) => (many === 0 ? [] : [say(many)]));
  return said.length === 0 ? [] : [words.shownFigures(said)];
}
