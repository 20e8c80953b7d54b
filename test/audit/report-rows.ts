import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chance, distanceOf, isSame, quantile, unitOfScore } from "./report-arithmetic.ts";

/*
 * What a report's rows should hold, a second time: from the pack's JSON alone, by the definitions of src/METHODS.md, with
 * nothing of the program's own arithmetic.
 */

interface RawSeries {
  readonly id: string;
  readonly metric: string;
  readonly unit: string;
  readonly kind: string;
  readonly current: number;
  readonly coverage: number;
  readonly breaks: readonly { readonly from: number }[];
  readonly periods: readonly (readonly [label: string, start: string, end: string, source: number])[];
  readonly values: readonly (number | null)[];
  readonly lower95?: readonly (number | null)[];
  readonly upper95?: readonly (number | null)[];
  readonly states: Readonly<Record<string, readonly number[]>>;
  readonly flags: Readonly<Record<string, readonly number[]>>;
}

interface RawArea {
  readonly code: string;
  readonly name: string;
  readonly tier: string;
  readonly type: string;
  readonly region: string | null;
}

interface RawPack {
  readonly areas: readonly RawArea[];
  readonly outcomes: readonly { readonly number: number; readonly contextual: boolean }[];
  readonly metrics: readonly {
    readonly id: string;
    readonly outcome: number;
    readonly polarity: string;
    readonly noVerdict: boolean;
    readonly sameAs: string | null;
  }[];
  readonly coverages: readonly (readonly number[])[];
  readonly series: readonly RawSeries[];
  readonly indicators: readonly { readonly values: readonly (number | null)[] }[];
}

const raw = JSON.parse(readFileSync(join(__dirname, "../../assets/pack/lof-pack.json"), "utf8")) as RawPack;
const leftOutOfModel = ["City of London", "Isles of Scilly"];
const england = raw.areas.findIndex(({ tier }) => tier === "country");

/** What a row of a page and of the figures in detail should show; a text where there is no number. */
export interface ExpectedRow {
  readonly period: string;
  readonly own: number | null;
  readonly england: number | null;
  readonly region: number | null;
  readonly quartile: string | null;
  readonly median: number | null;
  readonly gap: number | null;
  readonly position: string | null;
  readonly verdict: string | null;
  readonly before: number | null;
  readonly periodBefore: string | null;
  readonly trend: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly derived: boolean;
  /** In the set's units of spread, without its sign's name. */
  readonly distance: string | null;
  readonly missing: readonly string[];
  /** Two-sided, against the median; null where nothing is tested. */
  readonly p: number | null;
  readonly isCounted: boolean;
  /** A value's favourable score; null where there is none, and for what is not judged. */
  readonly scoreOf: (value: number | null) => number | null;
  /** The side of the median that is not good. */
  readonly poorSide: "above" | "below" | null;
}

export const seriesIds = raw.series.map(({ id }) => id);
const seriesOf = new Map(raw.series.map((series) => [series.id, series]));

function areaNamed(name: string): number {
  return raw.areas.findIndex((area) => area.name === name);
}

/** The indices of the others: of the same type, of the same region and tier, or the fifteen nearest of the open model. */
export function othersOf(council: string, set: "type" | "region" | "neighbours"): readonly number[] {
  const self = areaNamed(council);
  const own = raw.areas[self] as RawArea;
  const others = raw.areas.map((_, at) => at).filter((at) => at !== self && raw.areas[at]?.tier === own.tier);
  if (set === "type") return others.filter((at) => raw.areas[at]?.type === own.type);
  if (set === "region") return others.filter((at) => raw.areas[at]?.region === own.region);
  const pool = others.filter((at) => !leftOutOfModel.includes(raw.areas[at]?.name ?? ""));
  const scale = [...pool, ...(leftOutOfModel.includes(council) ? [] : [self])];
  const squares = new Map<number, [sum: number, count: number]>(pool.map((at) => [at, [0, 0]]));
  for (const { values } of raw.indicators) {
    const held = scale.flatMap((at) => values[at] ?? []);
    if (held.length < 2) continue;
    const mean = held.reduce((sum, one) => sum + one, 0) / held.length;
    const spread = Math.sqrt(held.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (held.length - 1));
    const mine = values[self];
    if (mine === null || mine === undefined || spread === 0) continue;
    for (const at of pool) {
      const theirs = values[at];
      const sums = squares.get(at) as [number, number];
      if (theirs === null || theirs === undefined) continue;
      sums[0] += ((mine - theirs) / spread) ** 2;
      sums[1] += 1;
    }
  }
  const apart = (at: number): number => {
    const [sum, count] = squares.get(at) as [number, number];
    return Math.sqrt(sum / count);
  };
  return pool.sort((one, other) => apart(one) - apart(other)).slice(0, 15);
}

/** The row of one series for a council among others. */
export function expectedRow(council: string, others: readonly number[], id: string): ExpectedRow {
  const series = seriesOf.get(id) as RawSeries;
  const metric = raw.metrics.find((one) => one.id === series.metric);
  if (metric === undefined) throw new Error(id);
  const isContextual = raw.outcomes.find(({ number }) => number === metric.outcome)?.contextual === true;
  const direction = { "higher-is-better": 1, "lower-is-better": -1, neutral: 0 }[metric.polarity] ?? 0;
  // Where the framework cautions against a verdict, a trend is only called rising or falling.
  const judging = isContextual || metric.noVerdict ? 0 : direction;
  const self = areaNamed(council);
  const covered = raw.coverages[series.coverage] as readonly number[];
  const at = (area: number, period = series.current): number => {
    const place = covered.indexOf(area);
    return place < 0 ? -1 : period * covered.length + place;
  };
  const valueOf = (area: number, period?: number): number | null => series.values[at(area, period)] ?? null;
  const isFlagged = (flag: string, period?: number): boolean => series.flags[flag]?.includes(at(self, period)) === true;
  const own = valueOf(self);
  const held = others.filter((area) => valueOf(area) !== null);
  const values = held.map((area) => valueOf(area) as number);
  const median = values.length < 3 ? null : quantile(values, 0.5);
  const isJudged = own !== null && !metric.noVerdict && !isFlagged("partial");
  const lower = series.lower95?.[at(self)] ?? null;
  const upper = series.upper95?.[at(self)] ?? null;
  const isTested = isJudged && median !== null && lower !== null && upper !== null;
  const regional = othersOf(council, "region").flatMap((area) => valueOf(area) ?? []);
  const limits = held.map((area) => [series.lower95?.[at(area)] ?? null, series.upper95?.[at(area)] ?? null] as const);
  const history =
    own === null || isFlagged("partial")
      ? []
      : comparable(series).filter((period) => valueOf(self, period) !== null && !isFlagged("partial", period));
  const previous = history.at(-2);
  return {
    period: series.periods[series.current]?.[0] ?? "",
    own,
    england: series.kind === "count" ? null : valueOf(england),
    region: regional.length < 3 ? null : quantile(regional, 0.5),
    quartile: isJudged && direction !== 0 && values.length >= 9 ? quartileOf(own, values, direction) : null,
    median,
    gap: own === null || median === null || !isJudged ? null : own - median,
    position: isJudged && values.length > 0 ? placeOf(own, values, { direction, own: [lower, upper], limits }) : null,
    verdict:
      own === null
        ? null
        : !isJudged
          ? "not judged"
          : values.length < 3
            ? null
            : isTested
              ? verdictOf([lower, upper], median, judging)
              : "position only",
    before: previous === undefined ? null : valueOf(self, previous),
    periodBefore: previous === undefined ? null : (series.periods[previous]?.[0] ?? ""),
    trend:
      history.length < 5
        ? null
        : trendOf(
            history.slice(-5).map((period) => [yearOf(series, period), valueOf(self, period) as number]),
            judging,
          ),
    lower: own === null ? null : lower,
    upper: own === null ? null : upper,
    derived: isFlagged("derivedInterval"),
    distance: isJudged && values.length >= 5 ? distanceOf(own, values) : null,
    missing: others.filter((area) => valueOf(area) === null).map((area) => raw.areas[area]?.name ?? ""),
    p: isTested ? chance(own, median, own < median ? upper - own : own - lower) : null,
    isCounted: !isContextual && metric.sameAs === null,
    scoreOf: (value) => {
      if (value === null || !isJudged || direction === 0 || values.length < 5 || median === null) return null;
      if (value === median) return 0;
      const unit = unitOfScore(values);
      return unit === 0 ? null : (direction * (value - median)) / unit;
    },
    poorSide: metric.noVerdict || direction === 0 ? null : direction > 0 ? "below" : "above",
  };
}

/** The series of those tested that hold among all of a council's comparisons, and of how many. */
export function holding(rows: ReadonlyMap<string, ExpectedRow>): {
  readonly holds: ReadonlySet<string>;
  readonly of: number;
} {
  const tested = [...rows].filter(([, { p, isCounted }]) => p !== null && isCounted);
  const byChance = tested.sort(([, one], [, other]) => (one.p as number) - (other.p as number));
  const last = byChance.findLastIndex(([, { p }], at) => (p as number) <= (0.05 * (at + 1)) / byChance.length);
  return { holds: new Set(byChance.slice(0, last + 1).map(([id]) => id)), of: tested.length };
}

function quartileOf(own: number, values: readonly number[], direction: number): string | null {
  const all = [own, ...values];
  if (new Set(all).size === 1) return null;
  const steps = direction === 1 ? [0.75, 0.5, 0.25] : [0.25, 0.5, 0.75];
  const passed = steps.findIndex((share) => {
    const limit = quantile(all, share);
    return isSame(own, limit) || (own - limit) * direction > 0;
  });
  return passed < 0 ? "D" : ("ABC"[passed] ?? "");
}

type Limits = readonly [lower: number | null, upper: number | null];
interface Places {
  readonly direction: number;
  readonly own: Limits;
  readonly limits: readonly Limits[];
}

function placeOf(own: number, values: readonly number[], { direction, own: mine, limits }: Places): string {
  const sign = direction === -1 ? -1 : 1;
  const first = 1 + values.filter((one) => (one - own) * sign > 0).length;
  const last = first + values.filter((one) => one === own).length;
  const of = values.length + 1;
  const highest = direction === 0 ? " highest" : "";
  const place = first === last ? numbered(first) : `joint ${numbered(first)} to ${numbered(last)}`;
  const [lower, upper] = mine;
  if (lower === null || upper === null || of < 3) return `${place}${highest} of ${of}`;
  const above = limits.filter(([one]) => one !== null && one > upper && !isSame(one, upper)).length;
  const below = limits.filter(([, one]) => one !== null && one < lower && !isSame(one, lower)).length;
  const [ahead, behind] = sign === 1 ? [above, below] : [below, above];
  const [best, worst] = [1 + ahead, of - behind];
  return `${place}${highest} of ${of}${best === worst ? " (no other)" : ` (${best} to ${worst})`}`;
}

function numbered(place: number): string {
  const isTeen = Math.floor(place / 10) % 10 === 1;
  return `${place}${isTeen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th")}`;
}

function verdictOf([lower, upper]: readonly [number, number], median: number, judging: number): string {
  const side = isSame(lower, median) || isSame(upper, median) ? 0 : lower > median ? 1 : upper < median ? -1 : 0;
  if (side === 0) return "similar";
  if (judging === 0) return side === 1 ? "higher" : "lower";
  return side === judging ? "better" : "worse";
}

/** The periods since the newest break that share no day with one after them, oldest first. */
function comparable(series: RawSeries): readonly number[] {
  const oldest = Math.max(0, ...series.breaks.filter(({ from }) => from <= series.current).map(({ from }) => from));
  const taken = [series.current];
  for (let at = series.current - 1; at >= oldest; at--)
    if ((series.periods[at]?.[2] ?? "") < (series.periods[taken[0] as number]?.[1] ?? "")) taken.unshift(at);
  return taken;
}

/** The morning after a period's end, in years. */
function yearOf(series: RawSeries, period: number): number {
  const [year = 0, month = 1, day = 1] = (series.periods[period]?.[2] ?? "").split("-").map(Number);
  return year + (month - 1 + day / new Date(Date.UTC(year, month, 0)).getUTCDate()) / 12;
}

/** Least squares through five points; 3.18244630528 is Student's t for 95% and three degrees of freedom. */
function trendOf(points: readonly (readonly [number, number])[], judging: number): string {
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [one]) => sum + (one - x) ** 2, 0);
  const slope = points.reduce((sum, [one, other]) => sum + (one - x) * (other - y), 0) / spread;
  const rest = points.reduce((sum, [one, other]) => sum + (other - y - slope * (one - x)) ** 2, 0);
  if (Math.abs(slope) <= 3.18244630528 * Math.sqrt(rest / 3 / spread)) return "no clear trend";
  if (judging === 0) return slope > 0 ? "rising" : "falling";
  return Math.sign(slope) === judging ? "improving" : "worsening";
}
