import type { Area } from "../../areas/area.ts";
import { explainPair, type PairPart } from "../../neighbours/explain-pair.ts";
import { leftOutOfModel } from "../../neighbours/model-input.ts";
import { openModel } from "../../neighbours/open-model.ts";
import type { Indicator, Pack } from "../../pack/pack.ts";
import { listedStanding } from "../../queries/official/listed-standing.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { indicatorName, indicatorUnit, indicatorValue } from "../../wording/indicator-names.ts";
import { standingSentence } from "../../wording/official-list.ts";
import { oneOfTier } from "../../wording/tier.ts";
import { pairSentence } from "../../wording/pane/pair.ts";

/** One indicator of a pair of councils. Positions run from 0, the lowest council of the tier, to 1, the highest. */
export interface Strip {
  readonly id: string;
  readonly name: string;
  /** Where the values alone do not show it: "per 100,000". */
  readonly unit?: string;
  /** Not MHCLG's own indicator, only the closest published one. */
  readonly proxy: boolean;
  /** Null for an indicator that is missing: its row stays, and says so. */
  readonly pair: {
    readonly own: number;
    readonly other: number;
    readonly ownText: string;
    readonly otherText: string;
  } | null;
  /** Shown instead of the picture where there is none: "no published table found". */
  readonly absent: string;
}

/** Two councils compared, with the indicators in which they differ most first. */
export interface StripsPicture {
  readonly own: string;
  readonly other: string;
  /** "single-tier council", "county council", "district". */
  readonly tier: string;
  readonly strips: readonly Strip[];
}

export interface PairAnswer {
  /** What accounts for most of the distance. */
  readonly lead: string;
  readonly sentence: string;
  readonly picture: StripsPicture;
}

/** Number of the population indicator, whose councils are a hundredfold apart: it is shown on a log scale. */
const population = 3;

/**
 * Why two councils are neighbours, or are not: the open model's indicators side by side.
 *
 * @returns "not-applicable-to-tier" for councils of different tiers, which the model never compares
 */
export function pairOf(pack: Pack, area: Area, other: Area): PairAnswer | NoValue {
  const explained = explainPair(openModel(pack), area, other);
  if (isNoValue(explained)) return explained;
  const parts = [...explained.parts].sort((a, b) => (b.contribution ?? -1) - (a.contribution ?? -1));
  const named = (part: PairPart): { name: string; share: number; difference: number } => ({
    name: indicatorName(pack.indicators[part.column] as Indicator),
    share: part.share ?? 0,
    difference: Math.abs(part.difference ?? 0),
  });
  const strips = parts.map((part) => stripOf(pack, area, part));
  const tier = oneOfTier(area.tier).replace(/^an? /, "");
  return {
    ...pairSentence(parts.filter((part) => part.contribution !== null).map(named)),
    picture: { own: area.name, other: other.name, tier, strips },
  };
}

/** What is known of a neighbour on MHCLG's list; "" for any other. */
export function listedWords(pack: Pack, area: Area, other: Area): string {
  const standing = listedStanding(pack, area, other);
  return standing === null ? "" : standingSentence(other.name, standing);
}

function stripOf(pack: Pack, area: Area, { column, own, other }: PairPart): Strip {
  const indicator = pack.indicators[column] as Indicator;
  const { id, status, number } = indicator;
  const about = { id, name: indicatorName(indicator), unit: indicatorUnit(indicator), proxy: status === "proxy" };
  const ends = endsOf(pack, area, indicator);
  if (own === null || other === null || ends === null) {
    const absent = status === "missing" ? "no published table found" : "not published for both";
    return { ...about, pair: null, absent };
  }
  const place = (value: number): number => positionBetween(value, ends.lowest, ends.highest, number === population);
  const pair = {
    own: place(own),
    other: place(other),
    ownText: indicatorValue(indicator, own),
    otherText: indicatorValue(indicator, other),
  };
  return { ...about, pair, absent: "" };
}

/** Lowest and highest of the tier, without the two councils that would stretch every scale. */
function endsOf({ areas }: Pack, { tier }: Area, { values }: Indicator): { lowest: number; highest: number } | null {
  const held = areas
    .filter((area) => area.tier === tier && !leftOutOfModel.has(area.code))
    .map((area) => values[area.index] as number)
    .filter((value) => !Number.isNaN(value));
  return held.length === 0 ? null : { lowest: Math.min(...held), highest: Math.max(...held) };
}

/**
 * Where a value lies between the lowest and the highest of its tier.
 *
 * @param log on a log scale, for populations: half way is then the geometric mean of the ends
 * @returns 0 to 1, also for a value beyond the ends; 0.5 where all are the same
 * @example positionBetween(100, 10, 1000, true) // 0.5
 */
export function positionBetween(value: number, lowest: number, highest: number, log = false): number {
  const on = (number: number): number => (log ? Math.log(number) : number);
  const span = on(highest) - on(lowest);
  if (!(span > 0)) return 0.5;
  return Math.min(1, Math.max(0, (on(value) - on(lowest)) / span));
}
