import { canonicalLabel } from "../../pack/match-period.ts";
import { observe } from "../../pack/observe.ts";
import { monthsBetween } from "../../pack/period.ts";
import type { Desk } from "../../queries/desk.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { bareFigure } from "../../wording/figure/number.ts";
import type { KpiMatch } from "../match.ts";
import { readOwnPeriod } from "../own-period.ts";

/** Figures of one measure and period differ by less than this share of the published one. */
const farApart = 0.25;

/**
 * Where the council's own figure and the published one of the same period are more than a quarter apart, that is said:
 * then they hardly count the same.
 *
 * @param areaCode GSS code of the council
 * @returns null where they are near, or are not of one period, or one of them is missing
 */
export function figureGap({ pack }: Desk, { kpi, series }: KpiMatch, areaCode: string): string | null {
  const own = kpi.value?.value;
  if (series === null || own === undefined || kpi.period === null) return null;
  const area = pack.areaByCode.get(areaCode);
  if (area === undefined) return null;
  const read = readOwnPeriod(kpi.period, series.periods);
  if (read === null) return null;
  const at = series.periods.findIndex(
    ({ label, start, end }) =>
      canonicalLabel(label) === canonicalLabel(read.label) ||
      (end === read.end && (read.months === 0 || read.months === monthsBetween(start, end) + 1)),
  );
  if (at < 0) return null;
  const published = observe(pack, series, area, at);
  if (isNoValue(published) || Math.abs(own - published.value) <= farApart * Math.abs(published.value)) return null;
  return (
    `Yours is ${kpi.value?.text ?? String(own)}, LOF’s for the same period is ${bareFigure(published.value, series.unit)}: ` +
    "more than a quarter apart. Check that both count the same."
  );
}
