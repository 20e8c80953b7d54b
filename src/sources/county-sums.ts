import type { AreaCode } from "../areas/area.ts";
import type { MergedSeries } from "../pack/assembly/merge-series.ts";
import type { Observed } from "../pack/assembly/observed.ts";
import type { Base } from "./base.ts";

/**
 * Adds for each county that has no figure of its own the sum of its districts', flagged as derived. Where any district
 * has none, there is no sum.
 */
export function withCountySums(series: MergedSeries, areas: Base["areas"]): MergedSeries {
  const counties = areas.filter(({ tier }) => tier === "county");
  const takenFrom = series.takenFrom.map((row) => new Map(row));
  const cells = series.cells.map((row, period) => {
    const whole = new Map(row);
    for (const { code } of counties) {
      if ((row.get(code)?.value ?? null) !== null) continue;
      const districts = areas.filter(({ county }) => county === code).map((area) => row.get(area.code));
      const sum = sumOf(code as AreaCode, districts);
      if (sum === null) continue;
      whole.set(code, sum.figure);
      const source = series.takenFrom[period]?.get(sum.first);
      if (source !== undefined) takenFrom[period]?.set(code, source);
    }
    return whole;
  });
  return { ...series, cells, takenFrom };
}

function sumOf(
  code: AreaCode,
  districts: readonly (Observed | undefined)[],
): { figure: Observed; first: AreaCode } | null {
  const held = districts.flatMap((one) => (one === undefined || one.value === null ? [] : [one]));
  const [first] = held;
  if (first === undefined || held.length < districts.length) return null;
  const flags = [...new Set([...held.flatMap((one) => one.flags), "derived" as const])];
  return {
    figure: {
      ...first,
      area: code,
      value: held.reduce((sum, { value }) => sum + (value as number), 0),
      lower95: null,
      upper95: null,
      flags,
      numerator: null,
      denominator: null,
      respondents: null,
    },
    first: first.area,
  };
}
