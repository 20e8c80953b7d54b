import type { Area } from "../../areas/area.ts";
import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import { councilCaveats } from "../../pack/council-caveats.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { factNames } from "../../wording/renewal/fact-words.ts";
import { whyOtherWords as words } from "../../wording/renewal/why-other-words.ts";
import { whyWords } from "../../wording/report/since-words.ts";
import { besideChanges } from "../changes/beside-figure.ts";
import { ownChange, type OwnChange } from "../changes/own-change.ts";
import { setDifference, whySet } from "../changes/set-difference.ts";
import { periodLabel, sourceText } from "../changes/shown-cell.ts";
import { judgedOtherwise } from "../changes/why-compared.ts";
import type { Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks, SeriesPair } from "../matching/matched-packs.ts";
import { descriptionWhy } from "./of-series.ts";

/** The figure that was asked about: whose, of which series and periods. */
interface FigureAsked {
  readonly pair: SeriesPair;
  readonly area: Pair<Area>;
  /** Indices into the periods of the two series. */
  readonly at: Pair<number>;
}

/** Why an answer about a council's figure is another, as sentences; none where nothing that it rests on is. */
export function whyFigure(packs: MatchedPacks, asked: FigureAsked, sets: Pair<ComparisonSet | null> | null): string[] {
  const { pair, area, at } = asked;
  const own = ownChange(packs, pair, area, at);
  const ownWhy = own.kind === "same" ? [] : [own.why];
  const nearest = sets === null ? ownWhy : [...ownWhy, ...whySets(packs, asked, sets, own)];
  if (nearest.length > 0) return nearest;
  const beside = besideChanges(own).map(({ why }) => why);
  const earlier = earlierChanged(packs, asked) ? [whyWords.earlierFigures] : [];
  const said = [...beside.slice(0, 1), ...earlier];
  return said.length > 0 ? said : whyDescribed(packs, asked, own);
}

/** What can be another although all figures are the same. */
function whyDescribed(packs: MatchedPacks, { pair, area }: FigureAsked, own: OwnChange): string[] {
  const [label, labelNow] = [periodLabel(own.before), periodLabel(own.after)];
  if (label !== labelNow) return [words.periodLabel(label, labelNow)];
  if (area.before.name !== area.after.name) return [words.areaRenamed(area.before.name, area.after.name)];
  const caveats = councilCaveats(packs.before, pair.before.metric, area.before).map(({ text }) => text);
  const caveatsNow = councilCaveats(packs.after, pair.after.metric, area.after).map(({ text }) => text);
  if (caveats.join("\n") !== caveatsNow.join("\n")) return [words.others([factNames.caveat])];
  const described = descriptionWhy(pair);
  if (described.length > 0) return described;
  const isElsewhere = !isNoValue(own.after.held) && sourceText(own.before) !== sourceText(own.after);
  return isElsewhere ? [words.source] : [];
}

function whySets(
  packs: MatchedPacks,
  asked: FigureAsked,
  { before, after }: Pair<ComparisonSet | null>,
  own: OwnChange,
): string[] {
  if (before === null || after === null) return before === after ? [] : [words.noSet];
  const set = whySet(setDifference(packs, before, after));
  const judged = judgedOtherwise(packs, asked.pair);
  const known = [set, judged].filter((part) => part !== null);
  if (known.length > 0 || own.kind === "moved" || !othersChanged(packs, asked, before)) return known;
  return [own.kind === "same" ? whyWords.othersChanged : whyWords.othersWithoutOwn];
}

/** Whether any member of a set has another figure, or none where it had one. */
function othersChanged(packs: MatchedPacks, { pair, at }: FigureAsked, { members }: ComparisonSet): boolean {
  return members.some((member) => {
    const now = packs.areaNow.get(member);
    return now === undefined || ownChange(packs, pair, { before: member, after: now }, at).kind !== "same";
  });
}

/** Whether any figure of an earlier period is another, new or gone. */
function earlierChanged(packs: MatchedPacks, { pair, area, at }: FigureAsked): boolean {
  const isEarlier = ({ index }: { readonly index: number }, limit: number): boolean => index < limit;
  const { both, fresh, gone } = pair.periods;
  if (fresh.some((one) => isEarlier(one, at.after)) || gone.some((one) => isEarlier(one, at.before))) return true;
  return both
    .filter(({ after }) => isEarlier(after, at.after))
    .some(({ before, after }) => {
      const change = ownChange(packs, pair, area, { before: before.index, after: after.index });
      return change.kind !== "same";
    });
}
