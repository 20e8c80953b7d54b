import { noValue, type NoValue } from "../statistics/no-value.ts";
import { flagBits, stateCodes, type Area, type Flag, type Pack, type Period, type Series } from "./pack.ts";

/** One published figure with its limits, period and flags. */
export interface Observation {
  readonly kind: "observation";
  readonly value: number;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly period: Period;
  readonly flags: readonly Flag[];
}

/**
 * The figure of one area and period, or why there is none.
 *
 * The reason includes what helps: for the wrong tier the county or districts to use instead (`detail.county`,
 * `detail.districts`), for a gap in the area's own series its newest figure (`detail.lastPeriod`, `detail.lastValue`).
 *
 * @param period index into `series.periods`; the current one when left out
 */
export function observe(pack: Pack, series: Series, area: Area, period = series.current): Observation | NoValue {
  const at = period * pack.areas.length + area.index;
  const value = series.values[at];
  if (value === undefined) throw new RangeError(`series ${series.id} has no period ${period}`);
  if (Number.isNaN(value)) return whyMissing(pack, series, area, period, series.states[at] ?? 0);
  const bits = series.flags[at] ?? 0;
  return {
    kind: "observation",
    value,
    lower95: numberOrNull(series.lower95?.[at]),
    upper95: numberOrNull(series.upper95?.[at]),
    period: series.periods[period] as Period,
    flags: (Object.keys(flagBits) as Flag[]).filter((flag) => bits & flagBits[flag]),
  };
}

/** The newest period before (or at) `upTo` for which the area has a figure; -1 when there is none. */
export function newestHeld(pack: Pack, series: Series, area: Area, upTo = series.periods.length - 1): number {
  for (let period = upTo; period >= 0; period--) {
    if (!Number.isNaN(series.values[period * pack.areas.length + area.index])) return period;
  }
  return -1;
}

function whyMissing(pack: Pack, series: Series, area: Area, period: number, state: number): NoValue {
  const about = {
    area: area.name,
    metric: series.metric.shortName,
    series: series.id,
    period: series.periods[period]?.label ?? "",
    publisher: series.metric.publisher,
  };
  if (area.tier === "country") return noValue("not-held", { ...about, heldFor: [...series.heldFor] });
  if (!series.metric.publishedFor.includes(area.tier)) return wrongTier(pack, series, period, area, about);
  const last = newestHeld(pack, series, area);
  const newest =
    last < 0
      ? {}
      : {
          lastPeriod: series.periods[last]?.label ?? "",
          lastValue: series.values[last * pack.areas.length + area.index] ?? 0,
          unit: series.unit,
        };
  if (state === stateCodes.suppressed) return noValue("suppressed", { ...about, ...newest });
  if (state === stateCodes.roundsToZero) return noValue("suppressed", { ...about, ...newest, cause: "rounds-to-zero" });
  if (state === stateCodes.notApplicable) return noValue("not-applicable", { ...about, ...newest });
  if (state === stateCodes.suppressedOrNotPublished)
    return noValue("not-published", { ...about, ...newest, unsaid: "suppressed or not available" });
  const heldFor = [...series.heldFor].filter((tier) => holdsTier(pack, series, tier, period));
  if (!heldFor.includes(area.tier)) return noValue("not-held", { ...about, ...newest, heldFor });
  return last >= 0 ? noValue("not-published-for-period", { ...about, ...newest }) : noValue("not-published", about);
}

const tiersHolding = new WeakMap<Series, ReadonlySet<Area["tier"]>[]>();

/**
 * Whether the pack has the period for any council of a tier: if not, the figure is missing from the pack rather than
 * unpublished. Worked out once a series and period, since whole sets are asked about.
 */
function holdsTier(pack: Pack, series: Series, tier: Area["tier"], period: number): boolean {
  let known = tiersHolding.get(series);
  if (known === undefined) tiersHolding.set(series, (known = []));
  const start = period * pack.areas.length;
  known[period] ??= new Set(
    pack.areas.flatMap((area) => (Number.isNaN(series.values[start + area.index]) ? [] : [area.tier])),
  );
  return known[period].has(tier);
}

const districtsOfCounties = new WeakMap<Pack, ReadonlyMap<string, readonly Area[]>>();

/** The districts of an area, in the order of the pack. */
function districtsIn(pack: Pack, area: Area): readonly Area[] {
  let known = districtsOfCounties.get(pack);
  if (known === undefined) {
    const districts = new Map<string, Area[]>();
    for (const one of pack.areas)
      if (one.county !== null) districts.set(one.county, [...(districts.get(one.county) ?? []), one]);
    districtsOfCounties.set(pack, (known = districts));
  }
  return known.get(area.code) ?? [];
}

/** The councils to use instead are only named where they have a figure for the same period. */
function wrongTier(pack: Pack, series: Series, period: number, area: Area, about: NoValue["detail"]): NoValue {
  const has = (other: Area): boolean => !Number.isNaN(series.values[period * pack.areas.length + other.index]);
  const county = area.county === null ? undefined : pack.areaByCode.get(area.county);
  const districts = districtsIn(pack, area).flatMap((other) => (has(other) ? [other.name] : []));
  return noValue("not-applicable-to-tier", {
    ...about,
    tier: area.tier,
    publishedFor: series.metric.publishedFor,
    heldFor: [...series.heldFor].filter((tier) => holdsTier(pack, series, tier, period)),
    ...(county !== undefined && has(county) ? { county: county.name } : {}),
    ...(districts.length === 0 ? {} : { districts }),
  });
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
