import type { CatalogueEntry } from "../framework/catalogue-entry.ts";
import { seriesId } from "../framework/metric-id.ts";
import type { Issue, Observed } from "../pack/assembly/observed.ts";
import type { Flag } from "../pack/pack.ts";
import type { SeriesInput } from "../pack/assembly/merge-series.ts";
import type { BaseSeries } from "./base.ts";
import { datedAs } from "./derive-figures.ts";
import type { Histories } from "./histories.ts";
import { observedFigures } from "./observed-figures.ts";
import type { Candidates } from "./prove-inputs.ts";
import { readPeriod } from "./period/read-period.ts";
import { compiledMeasure, type CompiledSeries } from "./adapters/lof-single-tier.ts";
import { compiledSourceId } from "./plan/compiled-sources.ts";
import { seriesPlan, type CountHistory, type SeriesPlan } from "./plan/series-plan.ts";
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
): { series: BaseSeries[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const left = new Set(compiled.series);
  const figures = groupByMeasure(compiled.figures);
  const all = catalogue.flatMap((entry) =>
    entry.series.flatMap((series): BaseSeries[] => {
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
  return { series: all, issues };
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

function layOut({ entry, series, found, source, plan, given, compiled, histories, issues }: Parts): BaseSeries | null {
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
  const candidates = plan.histories.map(({ source: key, measure, roundedParts }): Candidates => {
    const file = sourceFiles[key];
    const figures = observedFigures(histories.figures(key, measure), plan, file.path, issues);
    if (figures.length === 0)
      issues.push({ ...missing(file.path, null, `no figures of "${measure}" for ${id}`), code: "no-figures" });
    return { source: file.id, file: file.path, figures, ...(roundedParts !== undefined && { roundedParts }) };
  });
  const input: SeriesInput = {
    id,
    metric: entry.id,
    breakdown: series.breakdown,
    breakdownAliases: series.aliases,
    unit: series.unit,
    cadenceMonths: series.cadenceMonths,
    kind: series.kind,
    basis: series.basis,
    latest: latest.period,
    official: [],
    replaced: [],
    compiled: { source, figures: observedFigures(given, plan, compiled.file, issues, compiledFlags) },
    histories: [],
    breaks: breaks.flatMap(({ from, reason }) => (from === undefined ? [] : [{ from, reason }])),
  };
  const counted = (history: CountHistory | undefined): Observed[] => {
    if (history === undefined) return [];
    const { source: key, measure, baseOf } = history;
    const { id: countSource, path } = sourceFiles[key];
    const found = histories.figures(key, measure);
    const counts = observedFigures(baseOf === undefined ? found : datedAs(found, baseOf), plan, path, issues);
    return counts.map((one) => ({ ...one, countSources: [countSource] }));
  };
  const { numerator, denominator } = plan.counts ?? {};
  return { input, plan, candidates, counts: { numerator: counted(numerator), denominator: counted(denominator) } };
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
