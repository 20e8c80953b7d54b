import type { CatalogueEntry } from "../framework/catalogue-entry.ts";
import { seriesId } from "../framework/metric-id.ts";
import type { Issue, Observed } from "../pack/assembly/observed.ts";
import type { FiguresOfSource, SeriesInput } from "../pack/assembly/merge-series.ts";
import type { Flag } from "../pack/pack.ts";
import type { Histories } from "./histories.ts";
import { readPeriod } from "./period/read-period.ts";
import { compiledMeasure, type CompiledSeries } from "./adapters/lof-single-tier.ts";
import { compiledSourceId } from "./plan/compiled-sources.ts";
import { seriesPlan, type SeriesPlan } from "./plan/series-plan.ts";
import type { SourceFigure } from "./table/source-figure.ts";
import { sourceFiles } from "./plan/source-files.ts";

/** The compiled framework figures, read. */
export interface Compiled {
  readonly file: string;
  readonly series: readonly CompiledSeries[];
  /** Councils' figures and England's. */
  readonly figures: readonly SourceFigure[];
}

/** Lays out for every series of the framework catalogue which figures go into it. */
export function seriesInputs(
  catalogue: readonly CatalogueEntry[],
  compiled: Compiled,
  histories: Histories,
): { inputs: SeriesInput[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const left = new Set(compiled.series);
  const figures = groupByMeasure(compiled.figures);
  const inputs = catalogue.flatMap((entry) =>
    entry.series.flatMap((series): SeriesInput[] => {
      const found = compiled.series.find((one) => one.slug === entry.slug && one.seriesNo === series.seriesNo);
      const plan = seriesPlan[`${entry.id}/${series.seriesNo}`];
      if (found === undefined || plan === undefined) {
        issues.push(
          missing(compiled.file, null, `${entry.id}, series ${series.seriesNo} is not in the file or not in the plan`),
        );
        return [];
      }
      left.delete(found);
      if (entry.source === null) {
        issues.push(missing("framework catalogue", null, `${entry.id} has figures and names no source of them`));
        return [];
      }
      const source = compiledSourceId(entry.source);
      const given = figures.get(compiledMeasure(found.slug, found.seriesNo)) ?? [];
      const input = layOut({ entry, series, found, source, plan, given, compiled, histories, issues });
      return input === null ? [] : [input];
    }),
  );
  for (const series of left)
    issues.push(
      missing(compiled.file, series.row, `${series.slug}, series ${series.seriesNo} is not in the framework catalogue`),
    );
  return { inputs, issues };
}

interface Parts {
  readonly entry: CatalogueEntry;
  readonly series: CatalogueEntry["series"][number];
  readonly found: CompiledSeries;
  /** The id of the pack's source for the compiled figures. */
  readonly source: string;
  readonly plan: SeriesPlan;
  readonly given: readonly SourceFigure[];
  readonly compiled: Compiled;
  readonly histories: Histories;
  readonly issues: Issue[];
}

function layOut({ entry, series, found, source, plan, given, compiled, histories, issues }: Parts): SeriesInput | null {
  const latest = readPeriod(found.latestPeriod, plan.period);
  const breaks = (series.breaks ?? []).map(({ from, reason }) => ({
    from: readPeriod(from, plan.period)?.period.start,
    reason,
  }));
  const id = seriesId(entry.id, series.suffix);
  if (latest === null) {
    issues.push({
      ...missing(compiled.file, found.row, `"${found.latestPeriod}" is no period of the kind ${plan.period}`),
      code: "unreadable-period",
    });
    return null;
  }
  for (const { from, reason } of breaks) {
    if (from === undefined)
      issues.push({
        ...missing("framework catalogue", null, `${id}: no period begins the break "${reason}"`),
        code: "unknown-break",
      });
  }
  const compiledFlags: Flag[] = entry.derived && plan.compiled !== "published" ? ["derived"] : [];
  const read = (figures: readonly SourceFigure[], file: string, flags: readonly Flag[]): Observed[] =>
    figures.flatMap((figure) => observed(figure, plan, file, flags, issues));
  return {
    id,
    metric: entry.id,
    breakdown: series.breakdown,
    breakdownAliases: series.aliases,
    unit: series.unit,
    cadenceMonths: series.cadenceMonths,
    kind: series.kind,
    basis: series.basis,
    latest: latest.period,
    compiled: { source, figures: read(given, compiled.file, compiledFlags) },
    histories: plan.histories.map(({ source, measure }): FiguresOfSource => {
      const file = sourceFiles[source];
      const figures = read(histories.figures(source, measure), file.path, []);
      if (figures.length === 0)
        issues.push({ ...missing(file.path, null, `no figures of "${measure}" for ${id}`), code: "no-figures" });
      return { source: file.id, figures };
    }),
    breaks: breaks.flatMap(({ from, reason }) => (from === undefined ? [] : [{ from, reason }])),
  };
}

function observed(
  figure: SourceFigure,
  plan: SeriesPlan,
  file: string,
  flags: readonly Flag[],
  issues: Issue[],
): Observed[] {
  const read = readPeriod(figure.period, plan.period);
  const at = { file, row: figure.row, column: null };
  if (read === null) {
    issues.push({
      ...at,
      code: "unreadable-period",
      message: `"${figure.period}" is no period of the kind ${plan.period}`,
    });
    return [];
  }
  const provisional = read.provisional || plan.provisional?.includes(read.period.label) === true;
  const all = new Set<Flag>([...figure.flags, ...flags, ...(provisional ? (["provisional"] as const) : [])]);
  const { area, value, state, lower95, upper95 } = figure;
  return [{ area, period: read.period, value, state, lower95, upper95, flags: value === null ? [] : [...all], at }];
}

function groupByMeasure(figures: readonly SourceFigure[]): ReadonlyMap<string, readonly SourceFigure[]> {
  const groups = new Map<string, SourceFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.measure);
    if (group === undefined) groups.set(figure.measure, [figure]);
    else group.push(figure);
  }
  return groups;
}

function missing(file: string, row: number | null, message: string): Issue {
  return { file, row, column: null, code: "unknown-series", message };
}
