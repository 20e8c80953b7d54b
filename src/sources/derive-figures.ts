import type { Flag, State } from "../pack/pack.ts";
import { decimalPlaces } from "../pack/assembly/column-decimals.ts";
import { roundTo } from "./table/decimals.ts";
import type { SourceFigure } from "./table/source-figure.ts";

/**
 * Calculates a measure from published parts, area by area and period by period.
 *
 * Where a part is a mark instead of a number, so is the result; where a part has no row at all, there is no result.
 *
 * @param parts names of the measures that are the arguments of `formula`, in order
 * @param counts numerator and denominator of the result, where the parts are counts
 */
export function deriveFigures(
  figures: readonly SourceFigure[],
  measure: string,
  parts: readonly string[],
  formula: (...values: number[]) => number,
  counts?: (...values: number[]) => readonly [numerator: number, denominator: number],
): SourceFigure[] {
  const cells = new Map<string, (SourceFigure | undefined)[]>();
  for (const figure of figures) {
    const at = parts.indexOf(figure.measure);
    if (at < 0) continue;
    const key = `${figure.area}|${figure.period}`;
    const cell = cells.get(key) ?? parts.map(() => undefined);
    cell[at] = figure;
    cells.set(key, cell);
  }
  return [...cells.values()].flatMap((cell) => {
    if (cell.some((part) => part === undefined)) return [];
    return [combine(cell as SourceFigure[], measure, formula, counts)];
  });
}

function combine(
  parts: readonly SourceFigure[],
  measure: string,
  formula: (...values: number[]) => number,
  counts?: (...values: number[]) => readonly [numerator: number, denominator: number],
): SourceFigure {
  const [{ area, period, row }] = parts as [SourceFigure];
  const values = parts.map((part) => part.value);
  const state: State | null = parts.find((part) => part.state !== null)?.state ?? null;
  const value = values.includes(null) ? null : formula(...(values as number[]));
  const [numerator, denominator] =
    value === null || counts === undefined ? [null, null] : counts(...(values as number[]));
  const flags: Flag[] = value === null ? [] : ["derived"];
  return { measure, area, period, value, state, lower95: null, upper95: null, flags, numerator, denominator, row };
}

/** First minus second, to the decimals they are published with. */
export function publishedDifference(first: number, second: number): number {
  return roundTo(first - second, Math.max(decimalPlaces(first), decimalPlaces(second)));
}

/** A yearly population's figures, relabelled with the period of the measure they will divide. */
export function datedAs(population: readonly SourceFigure[], period: string): SourceFigure[] {
  return population.map((figure) => ({ ...figure, period }));
}
