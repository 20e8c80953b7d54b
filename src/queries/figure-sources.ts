import type { Source } from "../pack/pack.ts";
import { sourceOfFigure } from "../pack/source-of-figure.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import type { ComparisonRow } from "./comparison-row.ts";

/** Where the figures of some rows were taken from: the source of every figure, so that they can be counted. */
export interface FigureSources {
  readonly own: readonly Source[];
  /** Of the members' figures that count, where a median or a position is shown. */
  readonly set: readonly Source[];
}

/** The sources of the council's own figures in some rows, and of the figures they are compared with. */
export function figureSources(rows: readonly (ComparisonRow | NoValue)[]): FigureSources {
  const held = rows.flatMap((row) => (isNoValue(row) ? [] : [row]));
  return { own: held.flatMap(ownSource), set: held.flatMap(setSources) };
}

function ownSource({ own, comparison }: ComparisonRow): Source[] {
  if (isNoValue(own)) return [];
  const { pack, series, area } = comparison;
  const source = sourceOfFigure(pack, series, area, series.periods.indexOf(own.period));
  return source === null ? [] : [source];
}

function setSources({ median, position, comparison }: ComparisonRow): Source[] {
  if (isNoValue(median) && isNoValue(position)) return [];
  const { pack, series, figures } = comparison;
  return figures.flatMap(({ area, period }) => sourceOfFigure(pack, series, area, period) ?? []);
}
