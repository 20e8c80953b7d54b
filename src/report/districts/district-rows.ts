import type { Area } from "../../areas/area.ts";
import { isJobOf } from "../../framework/whose-job.ts";
import type { Metric, Outcome } from "../../framework/metric.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { figureOf } from "../../queries/figure.ts";
import { listMetrics } from "../../queries/framework-lists.ts";
import { isNoValue, type Reason } from "../../statistics/no-value.ts";
import { districtsOfCounty } from "../../queries/councils.ts";
import { isRefusal } from "../../wording/refusal.ts";
import { districtsWords as words } from "../../wording/report/page/districts-words.ts";
import type { ReportContent } from "../content.ts";
import { ownFirst } from "../page/own-first.ts";

/** A measure of which at least one of the districts has a figure now. */
export interface DistrictRow {
  readonly outcome: Outcome;
  readonly metric: Metric;
  readonly series: Series;
}

/** The measures of a county's districts, and how many are left out by the reason. */
export interface DistrictRows {
  readonly rows: readonly DistrictRow[];
  readonly leftOut: ReadonlyMap<Reason, number>;
}

/**
 * The measures that are the districts' job, alone or shared. Their own outcomes come first, as in a district's report;
 * those about the place last.
 *
 * @param isAsked whether a measure is among those asked for
 */
export function districtRows(
  pack: Pack,
  districts: readonly Area[],
  isAsked: (metric: Metric) => boolean = () => true,
): DistrictRows {
  const rows: DistrictRow[] = [];
  const leftOut = new Map<Reason, number>();
  const pages = pack.outcomes.map((outcome) => ({ outcome }));
  for (const { outcome } of inOrder(ownFirst({ tier: "district" }, pack.metrics, pages))) {
    for (const { metric, series } of listMetrics(pack, outcome)) {
      if (!isJobOf("district", metric.responsibility) || !isAsked(metric)) continue;
      const why = series === null ? "placeholder" : whyNone(pack, series, districts);
      if (series !== null && why === null) rows.push({ outcome, metric, series });
      else if (why !== null) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    }
  }
  return { rows, leftOut };
}

function inOrder<Page extends { readonly outcome: Outcome }>(pages: readonly Page[]): Page[] {
  const isContext = ({ outcome }: Page): boolean => outcome.contextual;
  return [...pages.filter((page) => !isContext(page)), ...pages.filter(isContext)];
}

/** Why none of the districts has a figure: the first one's reason; null where one has. */
function whyNone(pack: Pack, series: Series, districts: readonly Area[]): Reason | null {
  let why: Reason | null = null;
  for (const district of districts) {
    const figure = figureOf(pack, series, district);
    if (!isNoValue(figure)) return null;
    why ??= figure.reason;
  }
  return why ?? "not-held";
}

/** A county's districts, in the order of their columns, and their measures. */
export interface DistrictsPart extends DistrictRows {
  readonly districts: readonly Area[];
}

/** What the sheet of districts of a report holds; a sentence where there is none to make. */
export function districtsPart(
  pack: Pack,
  { area, isAsked }: Pick<ReportContent, "area" | "isAsked">,
): DistrictsPart | string {
  const districts = districtsOfCounty(pack, area);
  if (isRefusal(districts)) return words.noSheet(area.name, area.tier);
  const found = districtRows(pack, districts, isAsked);
  return found.rows.length === 0 ? words.nothing(area.name) : { districts, ...found };
}
