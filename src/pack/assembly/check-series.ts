import { wrongCount } from "../faults/count-faults.ts";
import type { MergedSeries } from "./merge-series.ts";
import type { Issue, IssueCode, Observed } from "./observed.ts";

/**
 * Checks the figures of a series: a unit, a figure at the framework's own period, every value within its interval,
 * every percentage within 0 to 100 or the bounds of a named exception, and counts that can be.
 */
export function checkSeries(
  series: MergedSeries,
  exceptions: readonly PercentageException[] = percentageExceptions,
): Issue[] {
  const { input } = series;
  const issues: Issue[] = [];
  const about = { file: `series ${input.id}`, row: null, column: null };
  if (input.unit.trim() === "") issues.push({ ...about, code: "no-unit", message: "expected a unit" });
  const bounds = percentBounds(series, exceptions);
  for (const row of series.cells) {
    for (const cell of row.values()) issues.push(...checkCell(cell, input.id, bounds));
  }
  const at = series.periods.findIndex((period) => period.label === input.latest.label);
  if (![...(series.cells[at]?.values() ?? [])].some((cell) => cell.value !== null)) {
    issues.push({ ...about, code: "no-figures", message: `expected figures for ${input.latest.label}` });
  }
  return issues;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

function percentBounds({ input }: MergedSeries, exceptions: readonly PercentageException[]): Bounds | null {
  const exception = exceptions.find((one) => one.series === input.id);
  if (exception !== undefined) return exception;
  return input.unit.startsWith("%") ? { least: 0, most: 100 } : null;
}

function checkCell(cell: Observed, series: string, bounds: Bounds | null): Issue[] {
  const { value, lower95, upper95, at } = cell;
  const counts = wrongCount(cell);
  if (counts !== null)
    return [{ ...at, code: "wrong-count", message: `${series}, ${cell.area}, ${cell.period.label} has ${counts}` }];
  if (value === null) return [];
  const where = `${series}, ${cell.area}, ${cell.period.label}: ${value}`;
  const issue = (code: IssueCode, expected: string): Issue[] => [
    { ...at, code, message: `${where}; expected ${expected}` },
  ];
  const outside = (lower95 !== null && value < lower95) || (upper95 !== null && value > upper95);
  return [
    ...(outside ? issue("outside-interval", `it within its own interval ${lower95} to ${upper95}`) : []),
    ...(bounds !== null && (value < bounds.least || value > bounds.most)
      ? issue("outside-percentage", `${bounds.least} to ${bounds.most}, or a named exception with its reason`)
      : []),
  ];
}

/**
 * Series in per cent whose figures may lie outside 0 to 100, each with its reason and the bounds beyond which a figure
 * is still an error. A figure outside 0 to 100 in any other series stops the build.
 */
export interface PercentageException {
  readonly series: string;
  readonly least: number;
  readonly most: number;
  readonly reason: string;
}

export const percentageExceptions: readonly PercentageException[] = [
  {
    series: "O05M04",
    least: 0,
    most: 150,
    reason: "Take-up over a modelled number of eligible two-year-olds, which can be too low.",
  },
  {
    series: "O05M05",
    least: 0,
    most: 130,
    reason: "Take-up over an estimate of the population aged three and four, which can be too low.",
  },
  {
    series: "O14M07",
    least: -100,
    most: 200,
    reason: "A change on the year before, which may be a fall.",
  },
];
