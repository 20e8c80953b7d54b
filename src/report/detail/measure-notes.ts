import { uncheckedMarks } from "../../comparison/trend/unchecked-marks.ts";
import { councilCaveats } from "../../pack/council-caveats.ts";
import type { ComparisonRow } from "../../queries/comparison-row.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { caveatsFor } from "../../wording/council/caveat.ts";
import { cadenceWords } from "../../wording/metric-words.ts";
import { assuranceWords as words } from "../../wording/report/assurance.ts";
import { uncheckedWords } from "../../wording/unchecked.ts";
import type { ReportPage, ReportRow } from "../content.ts";

/** What is said of a row's metric, for the council that the report is built for and for any other. */
export interface MetricTexts {
  readonly built: string;
  readonly other: string;
}

/** Texts of both kinds: where a metric has several rows, in the first of them for all that they share. */
export function metricTexts(rows: ReportPage["rows"], at: number): MetricTexts {
  return { built: textFor(rows, at, true), other: textFor(rows, at, false) };
}

function textFor(rows: ReportPage["rows"], at: number, ofCouncil: boolean): string {
  const texts = rows.map((row) => (row.metric === rows[at]?.metric ? textsOf(row, ofCouncil) : []));
  const own = texts[at] ?? [];
  const isShared = (text: string): boolean => texts.every((some) => some.length === 0 || some.includes(text));
  const isFirst = texts.findIndex((some) => some.length > 0) === at;
  return own.filter((text) => isFirst || !isShared(text)).join(" ");
}

function textsOf(row: ReportRow, ofCouncil: boolean): string[] {
  return [row.metric.caveat, ...(ofCouncil ? caveatsOf(row) : []), publisherAndFrequency(row)].filter(
    (text) => text !== "",
  );
}

/** The caveats of the council for which the report was built, whom they name. */
function caveatsOf({ metric, compared }: ReportRow): string[] {
  if (isNoValue(compared)) return [];
  const { pack, area } = compared.comparison;
  const own = councilCaveats(pack, metric, area).map(({ text, source }) => `${text} (${source})`);
  const flags = isNoValue(compared.own) ? [] : compared.own.flags;
  const unchecked = flags.includes("unchecked") ? uncheckedWords.council(area.name) : "";
  const calculated = flags.includes("derived") ? words.calculated(area.name) : "";
  const history = uncheckedWords.trendOf(area.name, trendMarks(compared));
  return [caveatsFor(area.name, own), calculated, unchecked, history];
}

/** The figures that the report's trend of a row rests on; none where there is no trend. */
function trendMarks({ comparison, direction }: ComparisonRow): { label: string; unchecked: boolean }[] {
  if (isNoValue(direction)) return [];
  const { pack, series, area } = comparison;
  return uncheckedMarks(pack, series, area, direction.figures);
}

function publisherAndFrequency({ metric, series, compared }: ReportRow): string {
  if (series === null) return `${metric.publisher}: no figures yet.`;
  const age = isNoValue(compared) ? "" : `, ${compared.marks.staleness}`;
  return `${metric.publisher}, ${cadenceWords(series.cadenceMonths)}${age}.`;
}
