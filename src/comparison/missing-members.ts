import type { Area } from "../areas/area.ts";
import { observe } from "../pack/observe.ts";
import type { Pack, Series } from "../pack/pack.ts";
import type { NoValue, Reason } from "../statistics/no-value.ts";
import type { Comparison, MemberFigure } from "./compare-in-set.ts";

/**
 * Why a member is not counted in a comparison: the metric is not published for its tier, it lies outside England, its
 * figures are of other periods, or there is none (`reason` says which: suppressed, not published ...).
 */
export type MissingKind = "other-tier" | "outside-england" | "other-period" | "no-figure";

/** A member of the set without a figure to count. */
export interface MissingMember {
  readonly name: string;
  /** null outside England. */
  readonly area: Area | null;
  readonly kind: MissingKind;
  /** The reason, as a cell would give it; null where there is no `area`. */
  readonly reason: NoValue | null;
}

const kinds: Partial<Record<Reason, MissingKind>> = {
  "not-applicable-to-tier": "other-tier",
  "not-published-for-period": "other-period",
};

/**
 * Which members of the set are missing from a comparison, and why: in the set's order, those outside England last.
 * England itself, which a user may list, is no member and so never missing: `set.leftOut` names it.
 *
 * No member is silently dropped or replaced: members with a figure and missing ones together are the whole set.
 */
export function missingMembers(comparison: Comparison): readonly MissingMember[] {
  const { pack, series, set, period, figures } = comparison;
  const present = new Set(figures.map((figure) => figure.area.index));
  const inEngland = set.members
    .filter((member) => !present.has(member.index))
    .map((area): MissingMember => new Lacking(pack, series, area, period));
  const abroad = set.outsideEngland.map(
    (name): MissingMember => ({ name, area: null, kind: "outside-england", reason: null }),
  );
  return [...inEngland, ...abroad];
}

/** The reason is worked out when it is asked for: a sentence that names five of hundreds needs none. */
class Lacking implements MissingMember {
  readonly name: string;
  readonly area: Area;
  readonly #why: readonly [Pack, Series, number];

  constructor(pack: Pack, series: Series, area: Area, period: number) {
    this.name = area.name;
    this.area = area;
    this.#why = [pack, series, period];
  }

  get kind(): MissingKind {
    return kinds[this.reason.reason] ?? "no-figure";
  }

  get reason(): NoValue {
    const [pack, series, period] = this.#why;
    return observe(pack, series, this.area, period) as NoValue;
  }
}

/** How many of the set are missing, those outside England among them. */
export function missingCount({ set, n }: Comparison): number {
  return set.members.length + set.outsideEngland.length - n;
}

/** Figures of other periods, counted because the latest available ones were asked for; these must be flagged. */
export function olderFigures(comparison: Comparison): readonly MemberFigure[] {
  if (comparison.isOfOnePeriod === true) return [];
  const { figures, period } = comparison;
  return figures.filter((figure) => figure.period !== period);
}
