import type { MetricStatus, Polarity } from "../../framework/metric.ts";
import type { Issue } from "../../pack/assembly/observed.ts";
import { englandCode, type AreaDirectory } from "../areas/area-directory.ts";
import { FigureCollector } from "../table/collect-figures.ts";
import { readFigure, readNumber } from "../table/figure.ts";
import { readTable, type TableRow } from "../table/table.ts";
import type { Reading } from "../table/source-figure.ts";

/** A metric as the list beside the compiled figures describes it; it is compared with our catalogue (`check-framework.ts`). */
export interface CompiledMetric {
  readonly slug: string;
  readonly outcome: number;
  readonly type: "outcome" | "output";
  readonly publisher: string;
  /** The compiler's word for where the figures came from, such as "fingertips". */
  readonly source: string;
  readonly polarity: Polarity;
  readonly status: MetricStatus;
  readonly derived: boolean;
  readonly noVerdict: boolean;
  readonly title: string;
  readonly caveat: string;
}

export interface CompiledSeries {
  readonly slug: string;
  readonly seriesNo: number;
  readonly name: string;
  readonly unit: string;
  readonly latestPeriod: string;
  readonly row: number;
}

const polarities: Readonly<Record<string, Polarity>> = {
  "+": "higher-is-better",
  "-": "lower-is-better",
  "0": "neutral",
};

/** The measure name under which a compiled series' figures are collected. */
export function compiledMeasure(slug: string, seriesNo: number): string {
  return `${slug}/${seriesNo}`;
}

/** Reads the list of metrics. */
export function readCompiledMetrics(text: string, file: string): { metrics: CompiledMetric[]; issues: Issue[] } {
  const flags = ["derived", "no_verdict", "placeholder", "in_development"] as const;
  const table = readTable(text, file, {
    wanted: ["metric", "outcome_no", "type", "publisher", "source", "polarity", ...flags, "title", "caveat"],
  });
  const issues = [...table.issues];
  const metrics = table.rows.map(({ row, cells }): CompiledMetric => {
    const wrong = (column: string, found: string): void =>
      void issues.push({ file, row, column, code: "unknown-word", message: `"${found}" is no word we know here` });
    if (cells.type !== "outcome" && cells.type !== "output") wrong("type", cells.type);
    if (polarities[cells.polarity] === undefined) wrong("polarity", cells.polarity);
    for (const flag of flags) if (cells[flag] !== "yes" && cells[flag] !== "no") wrong(flag, cells[flag]);
    return {
      slug: cells.metric,
      outcome: Number(cells.outcome_no),
      type: cells.type === "output" ? "output" : "outcome",
      publisher: cells.publisher,
      source: cells.source,
      polarity: polarities[cells.polarity] ?? "neutral",
      status: cells.placeholder === "yes" ? "placeholder" : cells.in_development === "yes" ? "in-development" : "live",
      derived: cells.derived === "yes",
      noVerdict: cells.no_verdict === "yes",
      title: cells.title,
      caveat: cells.caveat,
    };
  });
  return { metrics, issues };
}

/** Reads the list of series, and the England figures that stand in it. */
export function readCompiledSeries(
  text: string,
  file: string,
  directory: AreaDirectory,
): { series: CompiledSeries[]; england: Reading } {
  const table = readTable(text, file, {
    wanted: ["metric", "series_no", "series_name", "unit", "latest_period", "england_value"],
    known: ["has_interval", "areas"],
  });
  const england = new FigureCollector(file, table.issues);
  const series = table.rows.map((row): CompiledSeries => {
    const { cells } = row;
    if (cells.england_value !== "") addEngland(england, row, directory);
    return {
      slug: cells.metric,
      seriesNo: Number(cells.series_no),
      name: cells.series_name,
      unit: cells.unit,
      latestPeriod: cells.latest_period,
      row: row.row,
    };
  });
  return { series, england: england.reading() };
}

/** "65.1" or "65.1/64.6/65.6": value, lower and upper limit. */
function addEngland(
  collector: FigureCollector,
  { row, cells }: TableRow<"metric" | "series_no" | "latest_period" | "england_value">,
  directory: AreaDirectory,
): void {
  const [value, lower, upper] = cells.england_value.split("/").map(readNumber);
  if (value === null || value === undefined || lower === null || upper === null) {
    collector.fault(
      "unreadable-number",
      row,
      "england_value",
      `"${cells.england_value}" is not value or value/lower/upper`,
    );
    return;
  }
  collector.add(directory.placeOf(englandCode), englandCode, {
    measure: compiledMeasure(cells.metric, Number(cells.series_no)),
    period: cells.latest_period,
    value,
    state: null,
    lower95: lower ?? null,
    upper95: upper ?? null,
    flags: [],
    row,
  });
}

/** Reads the figures of single-tier councils. This file holds numbers only: an area without a figure has no row. */
export function readCompiledValues(text: string, file: string, directory: AreaDirectory): Reading {
  const table = readTable(text, file, {
    wanted: ["metric", "series_no", "area_code", "period", "value", "lower95", "upper95", "partial"],
  });
  const collector = new FigureCollector(file, table.issues);
  for (const row of table.rows) {
    const { cells } = row;
    const value = collector.checked(readFigure(cells.value, {}), row, "value");
    const limits = readLimits(collector, row);
    if (value === null || limits === null) continue;
    collector.add(directory.placeOf(cells.area_code), cells.area_code, {
      measure: compiledMeasure(cells.metric, Number(cells.series_no)),
      period: cells.period,
      ...value,
      ...limits,
      flags: cells.partial === "yes" ? ["partial"] : [],
      row: row.row,
    });
  }
  return collector.reading();
}

/** Both 95% limits of a row, or neither; null after noting that a cell is no number. */
function readLimits(
  collector: FigureCollector,
  row: TableRow<"lower95" | "upper95">,
): { lower95: number | null; upper95: number | null } | null {
  const { lower95, upper95 } = row.cells;
  if (lower95 === "" && upper95 === "") return { lower95: null, upper95: null };
  const lower = collector.checked(readFigure(lower95, {}), row, "lower95");
  const upper = collector.checked(readFigure(upper95, {}), row, "upper95");
  return lower === null || upper === null ? null : { lower95: lower.value, upper95: upper.value };
}
