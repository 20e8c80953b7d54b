import type { Area } from "../areas/area.ts";
import type { Comparison } from "../comparison/compare-in-set.ts";
import { missingMembers, type MissingMember } from "../comparison/missing-members.ts";
import { listedByName } from "../comparison/not-judged.ts";
import { membersToldApart } from "../comparison/certainty/possible-places.ts";
import { polarityFactor } from "../comparison/polarity.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { rankBlock } from "../statistics/rank-block.ts";
import type { Apart } from "../statistics/rank-interval.ts";

/** One area of a set with its figure and place. */
export interface RankedArea {
  readonly kind: "ranked";
  readonly area: Area;
  readonly value: number;
  /** First position of the block it shares; null where the list is ordered by name. */
  readonly rank: number | null;
  readonly own: boolean;
  /**
   * Whether its value is certainly above or below the own one by the 95% intervals; "" for the own one and where there
   * is none; why it cannot be said where the own figure has no interval or is not judged.
   */
  readonly apart: Apart | NoValue | "";
}

/** The area itself, when it has no figure. */
interface OwnWithoutFigure {
  readonly kind: "own-missing";
  readonly area: Area;
  readonly reason: NoValue;
}

export interface RankedList {
  /**
   * Ordered by name, because the metric is not judged or the set is all councils: the framework is not meant for league
   * tables.
   */
  readonly byName: boolean;
  /** Ranks count from the highest, because neither end is good. */
  readonly fromHighest: boolean;
  readonly areas: readonly RankedArea[];
  readonly ownMissing: OwnWithoutFigure | null;
  /** Members without a figure, in the set's order. */
  readonly missing: readonly MissingMember[];
  /** England, where it was listed among the members. */
  readonly leftOut: readonly string[];
}

/**
 * The areas of a set and the area itself in order of their figures: best first, highest first where neither is good.
 *
 * Equal values share a position and stay in the set's order, with the area itself first among equals. No member is left
 * out: those without a figure follow, with the reason.
 */
export function rankedList(comparison: Comparison): RankedList {
  const { area, own, figures, set } = comparison;
  const ownValue = isNoValue(own) ? null : own.value;
  const all = [
    ...(ownValue === null ? [] : [{ area, value: ownValue }]),
    ...figures.map((figure) => ({ area: figure.area, value: figure.value })),
  ];
  const byName = listedByName(comparison) || set.kind === "england" || set.kind === "tier";
  const factor = polarityFactor(comparison.series.metric.polarity);
  const told = membersToldApart(comparison);
  const apartOf = ({ index }: Area): RankedArea["apart"] =>
    ownValue === null || index === area.index ? "" : isNoValue(told) ? told : (told.get(index) ?? "");
  const values = all.map((one) => one.value);
  const ranked = all.map((one, at): RankedArea => {
    const rank = byName
      ? null
      : rankBlock(
          one.value,
          values.filter((_, other) => other !== at),
          factor,
        ).first;
    return { kind: "ranked", ...one, rank, own: one.area.index === area.index, apart: apartOf(one.area) };
  });
  ranked.sort(
    byName ? (a, b) => a.area.name.localeCompare(b.area.name, "en-GB") : (a, b) => (a.rank ?? 0) - (b.rank ?? 0),
  );
  return {
    byName,
    fromHighest: factor === 0 && !byName,
    areas: ranked,
    ownMissing: isNoValue(own) ? { kind: "own-missing", area, reason: own } : null,
    missing: missingMembers(comparison),
    leftOut: set.leftOut,
  };
}
