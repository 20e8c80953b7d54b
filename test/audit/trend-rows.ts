import { changeOf } from "../../src/comparison/trend/change.ts";
import { directionOfTravel } from "../../src/comparison/trend/direction-of-travel.ts";
import { gapTrend } from "../../src/comparison/trend/gap-trend.ts";
import { namedSet } from "../../src/comparison/sets/named-set.ts";
import type { Area } from "../../src/areas/area.ts";
import type { Pack, Period, Series } from "../../src/pack/pack.ts";
import type { Desk } from "../../src/queries/desk.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { call, cell } from "../functions/calling.ts";
import { documented } from "./documented-formulas.ts";
import type { CheckedRow } from "./formula-sheet.ts";

const halfWidth = documented("statistics/slope", 1);
const line = documented("statistics/slope", 0);

/** A council's figures as HISTORY gives them, with their periods. */
interface Dated {
  readonly period: Period;
  readonly value: number;
}

/** The slopes and changes of every series of a council, and what DIRECTION says about them. */
export function trendRows({ pack }: Desk, council: string): readonly CheckedRow[] {
  const area = pack.areas.find((one) => one.name === council)!;
  return pack.series.flatMap((series) => {
    const window = comparable(series, history(council, series)).slice(-5);
    const current = window.at(-1)?.period === series.periods[series.current];
    return current && window.length === 5 ? [trendRow(pack, series, area, window)] : [];
  });
}

function history(council: string, series: Series): readonly (Dated | null)[] {
  return call("HISTORY", council, series.id).map(([, value], at) =>
    typeof value === "number" && !isPartial(council, series, at) ? { period: series.periods[at]!, value } : null,
  );
}

/** The difference between a partial and a complete figure is not a change. */
function isPartial(council: string, series: Series, at: number): boolean {
  return String(cell("METRIC", council, series.id, series.periods[at]!.label, "flag")).includes("partial");
}

/** The rule for comparable periods, restated: since the newest break, no period that shares a day with a later one. */
function comparable(series: Series, all: readonly (Dated | null)[]): readonly Dated[] {
  const since = Math.max(0, ...series.breaks.map((one) => one.from).filter((from) => from <= series.current));
  const kept: Period[] = [];
  for (let at = series.current; at >= since; at--)
    if (kept.every((later) => series.periods[at]!.end < later.start)) kept.unshift(series.periods[at]!);
  return all.filter((one): one is Dated => one !== null && kept.includes(one.period));
}

/** For contextual outcomes, and metrics without verdict, no direction is called good. */
function isJudged({ metric }: Series): boolean {
  return !metric.noVerdict && metric.outcome < 15;
}

function trendRow(pack: Pack, series: Series, area: Area, window: readonly Dated[]): CheckedRow {
  const found = directionOfTravel(pack, series, area);
  const change = changeOf(pack, series, area);
  if (isNoValue(found) || isNoValue(change)) throw new Error(`${area.name} has no trend of ${series.id}`);
  const [up, down] = {
    "higher-is-better": ["improving", "worsening"],
    "lower-is-better": ["worsening", "improving"],
    neutral: ["rising", "falling"],
  }[isJudged(series) ? series.metric.polarity : "neutral"] as [string, string];
  return {
    label: `${area.name}, ${series.id}`,
    inputs: {
      values: window.map((one) => one.value),
      end: window.map((one) => ({ formula: dateOf(one.period.end) })),
      years: window.map((_, at) => ({ formula: yearOf(`end${at + 1}`) })),
    },
    formulas: {
      slope: line,
      lower: `${line}-${halfWidth}`,
      upper: `${line}+${halfWidth}`,
      word: `IF(lower>0,"${up}",IF(upper<0,"${down}","no clear trend"))`,
      change: documented("comparison/trend/change").replace("last", "values5").replace("previous", "values4"),
    },
    expected: {
      slope: found.slope.perYear,
      lower: found.slope.lower,
      upper: found.slope.upper,
      word: String(cell("DIRECTION", area.name, series.id)),
      change: change.change,
    },
  };
}

const dateOf = (iso: string): string => `DATE(${iso.split("-").map(Number).join(",")})`;

/** Time in years at the end of a day: 31 March 2025 is 2025.25. */
const yearOf = (date: string): string => `YEAR(${date})+(MONTH(${date})-1+DAY(${date})/DAY(EOMONTH(${date},0)))/12`;

/** The gap to the neighbours' median in each period of a council's gap trends. */
export function gapRows({ pack }: Desk, council: string, most: number): readonly CheckedRow[] {
  const area = pack.areas.find((one) => one.name === council)!;
  const set = namedSet(pack, area, "neighbours");
  if (isNoValue(set)) throw new Error(`${council} has no neighbours`);
  const members = call("NEIGHBOURS", council);
  const trends = pack.series.flatMap((series) => {
    const trend = gapTrend(pack, series, { area, set });
    return isNoValue(trend) ? [] : [{ series, trend }];
  });
  return trends.slice(0, most).flatMap(({ series, trend }) =>
    trend.points.map((point): CheckedRow => {
      const figures = call("METRIC", [[council], ...members], series.id, point.period.label).flat();
      const [own, ...others] = figures.filter((value) => typeof value === "number");
      return {
        label: `${council}, ${series.id}, ${point.period.label}`,
        inputs: { own: own!, set: others },
        formulas: { gap: documented("comparison/trend/gap-trend") },
        expected: { gap: point.value },
      };
    }),
  );
}
