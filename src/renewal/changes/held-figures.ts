import type { Area } from "../../areas/area.ts";
import type { Pack, Series } from "../../pack/pack.ts";

/** How many figures a series has, and of how many periods and areas. */
export function seriesFigures(
  { areas }: Pick<Pack, "areas">,
  { values, periods }: Series,
): {
  readonly figures: number;
  readonly periods: number;
} {
  const width = areas.length;
  const held = values.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
  const withFigures = periods.filter((_, at) => values.subarray(at * width, (at + 1) * width).some(isHeld));
  return { figures: held, periods: withFigures.length };
}

/** How many figures a council has, and of how many series. */
export function packFigures(pack: Pick<Pack, "areas" | "series">, area: Area): { figures: number; series: number } {
  const counts = pack.series.map((series) => figuresOfArea(pack, series, area));
  return { figures: counts.reduce((sum, one) => sum + one, 0), series: counts.filter((one) => one > 0).length };
}

/** How many periods of a series an area has a figure of. */
export function figuresOfArea({ areas }: Pick<Pack, "areas">, { periods, values }: Series, area: Area): number {
  return periods.filter((_, at) => isHeld(values[at * areas.length + area.index])).length;
}

/** How many areas have a figure of a period. */
export function figuresOfPeriod({ areas }: Pick<Pack, "areas">, { values }: Series, period: number): number {
  return areas.filter(({ index }) => isHeld(values[period * areas.length + index])).length;
}

function isHeld(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value);
}
