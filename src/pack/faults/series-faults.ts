import type { PackFile, SeriesFile } from "../schema.ts";
import { countFault } from "./count-faults.ts";
import { allBelow, repeated } from "./repeated.ts";

/** Units that figures are shown in (wording/figure/number.ts); an unknown one would be shown without its words. */
const units =
  /^(?:%( [\p{L}\d +,-]+)?|£ per [\p{L} ]+|(?:[\p{L}\d ]+ )?per [\p{L}\d ,+-]+|(?:[\p{L}\d ]+ )?(?:scores?|points|years|people|households)|(?:[\p{L} ]+ )?score out of \d+|(?:index|score)(?:, 0 to 1)?)$/u;

/** What is wrong with the series: each once, with figures, periods and marks that fit each other. */
export function seriesFaults(file: PackFile): string | null {
  const twice = repeated(file.series.map(({ id }) => id));
  if (twice !== undefined) return `series ${twice} is there twice`;
  const metrics = new Set(file.metrics.map(({ id }) => id));
  for (const series of file.series) {
    const fault =
      pointerFault(series, file, metrics) ??
      formatFault(series, file) ??
      periodFault(series) ??
      markFault(series) ??
      limitFault(series) ??
      countFault(series, file.coverages[series.coverage]?.length ?? 0);
    if (fault !== null) return `series ${series.id} ${fault}`;
  }
  const labels = repeated(
    file.series.map(({ metric, breakdown }) => `${metric} ${breakdown?.toLowerCase() ?? ""}`.trim()),
  );
  return labels === undefined ? null : `two series are called ${labels}`;
}

function pointerFault(series: SeriesFile, file: PackFile, metrics: ReadonlySet<string>): string | null {
  const { id, metric, breakdown } = series;
  const coverage = file.coverages[series.coverage];
  if (coverage === undefined) return "names a coverage that is not there";
  if (!metrics.has(metric)) return "belongs to no metric of the pack";
  if (id.slice(0, 6) !== metric) return "belongs to another metric than its id says";
  if ((id === metric) !== (breakdown === null)) return "has a breakdown that its id does not have";
  if (!units.test(series.unit)) return "has a unit that is not known";
  if (series.current >= series.periods.length) return "names a current period it does not hold";
  if (series.current < series.periods.length - 1) return "names a current period that is not its newest";
  const size = coverage.length * series.periods.length;
  for (const column of [series.values, series.lower95, series.upper95])
    if (column !== undefined && column.length !== size) return "has a column of the wrong length";
  for (const marked of marksOf(series)) if (!allBelow(marked, size)) return "marks a cell that is not there";
  const seconds = series.secondSources ?? [];
  if (seconds.length !== 0 && seconds.length !== series.periods.length) return "has second sources for other periods";
  const sources = [
    ...series.periods.map((period) => period[3]),
    ...seconds.filter((index) => index !== null),
    ...(series.otherSources ?? []).map(([source]) => source),
    ...(series.countSources ?? []).flatMap(([, indices]) => indices),
  ];
  return allBelow(sources, file.sources.length) ? null : "names a source that is not there";
}

/** What a series has depends on the format; a figure has one source. */
function formatFault({ kind, basis, otherSource, otherSources = [] }: SeriesFile, { format }: PackFile): string | null {
  if (format > 1 && (kind === undefined || basis === undefined)) return "does not say what kind of figures it has";
  if (format > 1 && otherSource !== undefined) return "names sources as format 1 did";
  if (repeated(otherSources.flatMap(([, cells]) => cells)) !== undefined) return "gives two sources for one cell";
  return null;
}

/** ISO dates compare as texts. */
function periodFault({ periods, breaks }: SeriesFile): string | null {
  const label = repeated(periods.map((period) => period[0]));
  if (label !== undefined) return `has the period ${label} twice`;
  for (const [at, [name, start, end]] of periods.entries()) {
    const before = periods[at - 1];
    if (start > end) return `has the period ${name} end before it begins`;
    if (before !== undefined && (before[1] >= start || before[2] >= end)) return `has the period ${name} out of order`;
  }
  const froms = breaks.map(({ from }) => from);
  if (repeated(froms) !== undefined) return "has two breaks at one period";
  return allBelow(froms, periods.length) ? null : "has a break at a period it does not hold";
}

/** A cell has a figure, perhaps with flags, or one reason why it has none. */
function markFault({ values, states, flags }: SeriesFile): string | null {
  const given = new Uint8Array(values.length);
  for (const cells of Object.values(states))
    for (const cell of cells ?? []) {
      if (given[cell] === 1) return "gives two reasons for one cell";
      if (values[cell] !== null) return "gives a reason for a cell that has a figure";
      given[cell] = 1;
    }
  for (const cells of Object.values(flags))
    for (const cell of cells ?? []) if (values[cell] === null) return "marks a cell that has no figure";
  return null;
}

/** Half an interval counts as none (comparison/verdict.ts): only what is there can be wrong. */
function limitFault({ values, lower95 = [], upper95 = [] }: SeriesFile): string | null {
  const cells = Math.max(lower95.length, upper95.length);
  for (let cell = 0; cell < cells; cell++) {
    const value = values[cell] ?? null;
    const [lower, upper] = [lower95[cell] ?? null, upper95[cell] ?? null];
    if (lower === null && upper === null) continue;
    if (value === null) return `has an interval without a figure in cell ${cell}`;
    if (lower !== null && upper !== null && lower > upper) return `has its limits swapped in cell ${cell}`;
    if (value < (lower ?? value) || value > (upper ?? value)) return `has a figure outside its limits in cell ${cell}`;
  }
  return null;
}

function marksOf({ states, flags, otherSource, otherSources = [] }: SeriesFile): readonly number[][] {
  const others = otherSources.map(([, cells]) => cells);
  return [...Object.values(states), ...Object.values(flags), otherSource, ...others].filter(
    (cells) => cells !== undefined,
  );
}
