import { ascending } from "../statistics/ascending.ts";
import { favourablePercentile, favourableScore, type PolarityFactor } from "../statistics/favourable.ts";
import { gapPercent } from "../statistics/gap-percent.ts";
import { gap } from "../statistics/gap.ts";
import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import { percentile } from "../statistics/percentile.ts";
import { quartileBand, type QuartileBand } from "../statistics/quartile-band.ts";
import { quintileBand } from "../statistics/quintile-band.ts";
import { rankBlock } from "../statistics/rank-block.ts";
import { inUnitsOf, robustSpread, type RobustSpread } from "../statistics/robust-spread.ts";
import { zScore } from "../statistics/z-score.ts";
import { notEnough, type SizedStatistic } from "./minimum-others.ts";

/** A value and the values it is scored against. */
export interface ScoreInput {
  readonly own: number;
  /** The others' values, without the value itself. */
  readonly others: readonly number[];
  readonly factor: PolarityFactor;
  /** "" when unknown; then a gap in per cent is not refused. */
  readonly unit: string;
  /** Count the area's own value into the benchmark too; place and percentile are the same in both cases. */
  readonly includeOwn?: boolean;
}

/** A score, and whether its scale must be explained. */
export interface Score {
  readonly kind: "score";
  readonly method: ScoreMethod;
  /** A letter for the quartile band, else a number; the first place of the block for a rank. */
  readonly value: number | QuartileBand;
  /** The median absolute deviation is 0, so the mean absolute deviation gave the scale. */
  readonly fallbackScale: boolean;
}

type Value = number | QuartileBand | NoValue;
type Scaled = readonly [value: Value, fallbackScale: boolean];

const sizes: Readonly<Record<ScoreMethod, SizedStatistic>> = {
  robustz: "robust z",
  z: "z",
  percentile: "percentile",
  "favourable percentile": "percentile",
  rank: "rank",
  quartile: "quartile",
  quintile: "quintile",
  gap: "gap",
  "gap%": "gap",
  favourable: "robust z",
};

/**
 * Scores a value against others by one method: used for figures of the pack and for the user's own.
 *
 * Gap, z and robust z measure against the others (with `includeOwn`, against all); percentile counts the others; rank
 * and bands are the position among all.
 *
 * @returns the score; "too-few-values" below the method's minimum, or the reason of the statistic itself
 * @example scoreValues("gap", { own: 17, others: [10, 12, 13, 15, 40], factor: 1, unit: "years" }) // value 4
 */
export function scoreValues(method: ScoreMethod, input: ScoreInput): Score | NoValue {
  const tooFew = notEnough(sizes[method], input.others.length);
  if (tooFew !== null) return tooFew;
  const [value, fallbackScale] = compute[method](input);
  return isNoValue(value) ? value : { kind: "score", method, value, fallbackScale };
}

const compute: Readonly<Record<ScoreMethod, (input: ScoreInput) => Scaled>> = {
  robustz,
  favourable: (input) => {
    const [score, fallbackScale] = robustz(input);
    return [turned(score, input.factor, favourableScore), fallbackScale];
  },
  z: (input) => plain(zScore(input.own, benchmarkOf(input))),
  gap: (input) => plain(gap(input.own, benchmarkOf(input))),
  "gap%": (input) =>
    plain(
      unitIsShare(input.unit)
        ? noValue("unit-is-share", { unit: input.unit })
        : gapPercent(input.own, benchmarkOf(input)),
    ),
  percentile: ({ own, others }) => plain(percentile(own, others)),
  "favourable percentile": ({ own, others, factor }) =>
    plain(turned(percentile(own, others), factor, favourablePercentile)),
  rank: ({ own, others, factor }) => plain(rankBlock(own, others, factor).first),
  quartile: ({ own, others, factor }) => plain(quartileBand(own, ascending([...others, own]), factor)),
  quintile: ({ own, others, factor }) => plain(quintileBand(rankBlock(own, others, factor), factor)),
};

function robustz(input: ScoreInput): readonly [number | NoValue, boolean] {
  // scoreValues has checked that there are enough others for a spread.
  const spread = robustSpread(benchmarkOf(input)) as RobustSpread;
  return [inUnitsOf(spread.scale, input.own, spread), spread.fallback];
}

function plain(value: Value): Scaled {
  return [value, false];
}

function turned(
  score: number | NoValue,
  factor: PolarityFactor,
  turn: (score: number, factor: PolarityFactor) => number | NoValue,
): number | NoValue {
  return isNoValue(score) ? score : turn(score, factor);
}

function benchmarkOf({ own, others, includeOwn = false }: ScoreInput): readonly number[] {
  return includeOwn ? ascending([...others, own]) : others;
}

/** The methods of a score; the first is the default. */
export const scoreMethods = [
  "robustz",
  "z",
  "percentile",
  "favourable percentile",
  "rank",
  "quartile",
  "quintile",
  "gap",
  "gap%",
  "favourable",
] as const;

export type ScoreMethod = (typeof scoreMethods)[number];

/**
 * Whether a unit is itself a share, a change or points, so that a gap "in per cent" of it could be read two ways.
 *
 * Every unit that begins with "%" ("%", "% of adults", "% change on a year earlier"), and every kind of points.
 *
 * @example unitIsShare("% of adults") // true
 * @example unitIsShare("per 100,000") // false
 */
export function unitIsShare(unit: string): boolean {
  return /^%|\bpoints?$/i.test(unit.trim());
}
