import type { Area } from "../../areas/area.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { explainNoValue } from "../../wording/explain-no-value.ts";
import { seriesName } from "../../wording/metric-words.ts";
import type { PackChangeKind } from "../../wording/renewal/change-words.ts";
import { factWords as words } from "../../wording/renewal/fact-words.ts";
import { withPeriod } from "../../wording/report/since-words.ts";
import { changeOf, type PackChange } from "../change.ts";
import type { Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks, SeriesPair } from "../matching/matched-packs.ts";
import { besideChanges } from "./beside-figure.ts";
import { figuresOfArea } from "./held-figures.ts";
import { ownChange, type OwnChange } from "./own-change.ts";
import { cellOf, cellText, numberOf, periodLabel, sourceText } from "./shown-cell.ts";

/** The changes of single figures, and how many figures are the same from another source. */
export interface FigureChanges {
  readonly changes: readonly PackChange[];
  /** By series, those with any. */
  readonly otherSource: ReadonlyMap<string, number>;
}

/** Every figure of a council and series that both packs have, period by period, and series that a council gains or loses. */
export function figureChanges(packs: MatchedPacks): FigureChanges {
  const changes: PackChange[] = [];
  const otherSource = new Map<string, number>();
  for (const pair of packs.seriesPairs) {
    const { id } = pair.after;
    for (const area of packs.areas.both) {
      const about = { area: area.after.code, id, what: seriesName(pair.after) };
      for (const both of pair.periods.both) {
        const at = { before: both.before.index, after: both.after.index };
        const own = ownChange(packs, pair, area, at);
        const found = own.kind === "same" ? besideChanges(own) : [figureChange(own)];
        for (const one of found) changes.push(changeOf({ ...about, period: both.after.label, ...one }));
        if (isFromElsewhere(own)) otherSource.set(id, (otherSource.get(id) ?? 0) + 1);
      }
      for (const one of newPeriods(packs, pair, area)) changes.push(changeOf({ ...about, ...one }));
      for (const one of droppedPeriods(packs, pair, area)) changes.push(changeOf({ ...about, ...one }));
    }
  }
  return { changes: [...changes, ...measureChanges(packs)], otherSource };
}

/** What is said of one figure, without what it is about. */
type OfFigure = Pick<PackChange, "kind" | "before" | "after"> & Partial<PackChange>;

function figureChange({ kind, before, after, why }: OwnChange): OfFigure {
  return {
    kind: kind as PackChangeKind,
    before: cellText(before),
    after: cellText(after),
    why,
    values: [numberOf(before), numberOf(after)],
  };
}

function isFromElsewhere({ kind, before, after }: OwnChange): boolean {
  return kind === "same" && !isNoValue(after.held) && sourceText(before) !== sourceText(after);
}

/** Figures of periods that the earlier pack did not have; also that there is none, where there was one until now. */
function newPeriods({ before, after }: MatchedPacks, pair: SeriesPair, area: Pair<Area>): OfFigure[] {
  return pair.periods.fresh.flatMap(({ index }): OfFigure[] => {
    const cell = cellOf(after, pair.after, area.after, index);
    const period = periodLabel(cell);
    if (!isNoValue(cell.held)) {
      const values = [null, cell.held.value] as const;
      return [{ kind: "newFigure", period, before: words.notThere, after: cellText(cell), values }];
    }
    const last = cellOf(before, pair.before, area.before, pair.before.current);
    if (isNoValue(last.held) || index !== pair.after.current) return [];
    const shown = withPeriod(cellText(last), periodLabel(last));
    const said = { before: shown, after: cellText(cell), why: explainNoValue(cell.held) };
    return [{ kind: "newNone", period, ...said, values: [last.held.value, null] }];
  });
}

function droppedPeriods({ before }: MatchedPacks, pair: SeriesPair, area: Pair<Area>): OfFigure[] {
  return pair.periods.gone.flatMap(({ index }): OfFigure[] => {
    const cell = cellOf(before, pair.before, area.before, index);
    if (isNoValue(cell.held)) return [];
    const values = [cell.held.value, null] as const;
    return [{ kind: "dropped", period: periodLabel(cell), before: cellText(cell), after: words.notThere, values }];
  });
}

/** For each council, the series that are new or gone with figures of its own. */
function measureChanges({ before, after, areas, series }: MatchedPacks): PackChange[] {
  const has = (pack: Pack, one: Series, area: Area): string | null => {
    const periods = figuresOfArea(pack, one, area);
    return periods === 0 ? null : words.has(periods, periods, "period");
  };
  return areas.both.flatMap((area) => [
    ...series.fresh.flatMap((one) => {
      const text = has(after, one, area.after);
      const about = { area: area.after.code, id: one.id, what: seriesName(one) };
      return text === null ? [] : [changeOf({ kind: "measureNew", ...about, before: words.notThere, after: text })];
    }),
    ...series.gone.flatMap((one) => {
      const text = has(before, one, area.before);
      const about = { area: area.after.code, id: one.id, what: seriesName(one) };
      return text === null ? [] : [changeOf({ kind: "measureGone", ...about, before: text, after: words.notThere })];
    }),
  ]);
}
