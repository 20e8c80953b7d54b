import { compareInSet } from "../../src/comparison/compare-in-set.ts";
import { polarityFactor } from "../../src/comparison/polarity.ts";
import { neighbourSet } from "../../src/comparison/sets/list-sets.ts";
import type { Desk } from "../../src/queries/desk.ts";
import { benjaminiHochberg } from "../../src/statistics/benjamini-hochberg.ts";
import { jointFactor } from "../../src/statistics/joint-factor.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { normalPoint } from "../../src/statistics/normal-point.ts";
import { normalTail } from "../../src/statistics/normal-tail.ts";
import { pAgainst } from "../../src/statistics/p-against.ts";
import {
  rankInterval,
  toldApart,
  widened,
  type Estimate,
  type RankInterval,
} from "../../src/statistics/rank-interval.ts";
import { recentTrend, type RecentTrend } from "../../src/statistics/recent-trend.ts";
import { referenceRows } from "../reference/reference-rows.ts";
import { documented } from "./documented-formulas.ts";
import type { CheckedRow } from "./formula-sheet.ts";

const both = (file: string, at: number): [string, string] => [documented(file, at), documented(file, at + 1)];

/** Places that intervals leave open, p-values, which of them stand, recent trends, and the normal distribution. */
export function certaintyRows(desk: Desk, council: string): readonly CheckedRow[] {
  return [...places(desk, council), ...standing(), ...trends(), ...normal(), ...joint()];
}

/** Every series of a council whose whole set has limits, and the same with limits widened to hold together. */
function places({ pack }: Desk, council: string): CheckedRow[] {
  const area = pack.areas.find((one) => one.name === council)!;
  const set = neighbourSet(pack, area);
  if (isNoValue(set)) throw new Error(`${council} has no neighbours`);
  return pack.series.flatMap((series) => {
    const { own, figures, period } = compareInSet(pack, series, area, set);
    if (isNoValue(own) || own.lower95 === null) return [];
    const at = period * pack.areas.length;
    const limits = figures.map(({ area: { index }, value }): Estimate => {
      return { value, lower: series.lower95![at + index]!, upper: series.upper95![at + index]! };
    });
    if (limits.length < 3 || limits.some(({ lower }) => Number.isNaN(lower))) return [];
    const mine = { value: own.value, lower: own.lower95, upper: own.upper95! };
    const factor = polarityFactor(series.metric.polarity);
    return [1, jointFactor(limits.length + 1)].map((times) =>
      placeRow(`${council} ${series.id} x ${times}`, mine, limits, [factor, times]),
    );
  });
}

function placeRow(
  label: string,
  own: Estimate,
  others: readonly Estimate[],
  [factor, times]: readonly [factor: 1 | -1 | 0, times: number],
): CheckedRow {
  const file = "statistics/rank-interval";
  const wide = others.map((other) => widened(other, times));
  const { lower, upper } = widened(own, times);
  const { best, worst } = rankInterval({ lower, upper }, wide, factor) as RankInterval;
  const [bestOf, worstOf] = both(file, factor === -1 ? 0 : 2);
  const [down, up] = both(file, 5);
  const median = others.map(({ value }) => value).sort((a, b) => a - b)[Math.floor(others.length / 2)]!;
  const p = documented("statistics/p-against", own.value > median ? 0 : 1);
  return {
    label,
    inputs: {
      value: own.value,
      lower_plain: own.lower,
      upper_plain: own.upper,
      times,
      lower,
      upper,
      median,
      lower_other: wide[0]!.lower,
      upper_other: wide[0]!.upper,
      values: others.map(({ value }) => value),
      lowers: wide.map((one) => one.lower),
      uppers: wide.map((one) => one.upper),
    },
    formulas: {
      best: bestOf,
      worst: worstOf,
      "lower widened": down.replaceAll("lower", "lower_plain"),
      "upper widened": up.replaceAll("upper", "upper_plain"),
      "first other": documented(file, 4),
      p,
    },
    expected: {
      best,
      worst,
      "lower widened": lower,
      "upper widened": upper,
      "first other": toldApart({ lower, upper }, wide[0]!),
      p: pAgainst(own.value, { lower, upper }, median),
    },
  };
}

/** The published p-values: the formula for each, and the largest that passes. */
function standing(): CheckedRow[] {
  const all = referenceRows("benjamini-hochberg.csv").map(({ p }) => Number(p));
  const formula = documented("statistics/benjamini-hochberg");
  const stand = benjaminiHochberg(all);
  const passes = all.map((_, at) => formula.replace(/\bp\b/g, `INDEX(all,${at + 1})`));
  const largest = `MAX(${passes.map((pass, at) => `IF(${pass},INDEX(all,${at + 1}),0)`).join(",")})`;
  return [
    {
      label: "which of fifteen p-values stand",
      inputs: { all },
      formulas: { stand: `SUMPRODUCT(--(all<=${largest}))` },
      expected: { stand: stand.filter(Boolean).length },
    },
  ];
}

function trends(): CheckedRow[] {
  const file = "statistics/recent-trend";
  const [weights, slope, chi] = [1, 2, 3].map((at) => documented(file, at)) as [string, string, string];
  const rows = referenceRows("recent-trend.csv");
  const threshold: CheckedRow = {
    label: "threshold of a recent trend",
    inputs: { nothing: 0 },
    formulas: { threshold: `ROUND(${documented(file, 0)},4)` },
    expected: { threshold: 9.5495 },
  };
  const cases = [...new Set(rows.map((row) => row["case"]!))].map((name): CheckedRow => {
    const points = rows
      .filter((row) => row["case"] === name)
      .map((row) => ({ value: Number(row["value"]), lower: Number(row["lower95"]), upper: Number(row["upper95"]) }));
    const found = recentTrend(points) as RecentTrend;
    const weight = points.map((_, at) => ({
      formula: weights.replace("upper", String(points[at]!.upper)).replace("lower", String(points[at]!.lower)),
    }));
    return {
      label: name,
      inputs: { years: [1, 2, 3, 4, 5], values: points.map(({ value }) => value), weights: weight },
      formulas: { slope, chi },
      expected: { slope: found.slope, chi: found.chiSquared },
    };
  });
  return [threshold, ...cases];
}

function normal(): CheckedRow[] {
  return [0, 0.5, 1, 1.5, 1.959964, 2.5, 3, 4].flatMap((z): CheckedRow[] => [
    {
      label: `normal tail ${z}`,
      inputs: { z },
      formulas: { tail: documented("statistics/normal-tail") },
      expected: { tail: normalTail(z) },
    },
    {
      label: `normal point of ${normalTail(z)}`,
      inputs: { share: normalTail(z) },
      formulas: { point: documented("statistics/normal-point") },
      expected: { point: normalPoint(normalTail(z)) },
    },
  ]);
}

function joint(): CheckedRow[] {
  return [3, 6, 13, 16, 51, 152, 317].map((areas) => ({
    label: `joint factor of ${areas}`,
    inputs: { areas, level: 0.95 },
    formulas: { factor: documented("statistics/joint-factor") },
    expected: { factor: jointFactor(areas) },
  }));
}
