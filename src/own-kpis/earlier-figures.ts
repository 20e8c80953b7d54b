import { periodInHeading } from "./cells/period-in-heading.ts";
import type { EarlierValue, Kpi } from "./kpi.ts";
import { type KpiPeriod, readKpiPeriod, readOwnPeriod } from "./own-period.ts";

type Figures = Pick<Kpi, "earlier" | "value" | "period">;

/** Figures of a time that has begun before and goes on, or has not come: they are no earlier ones. */
const runsOn = /\b(?:ytd|year[- ]to[- ]date|to date|cumulative|rolling|forecast|projected|projection|plan(?:ned)?)\b/i;

/**
 * The figure before the latest: the last of a time as long as the latest's, else the last of a time that is not known to
 * be another ("Last Year"), else the last at all. A year to date is none beside a month, nor is a forecast.
 */
export function previousFigure(figures: Figures): EarlierValue | null {
  const { earlier } = figures;
  const before = earlier.filter((one) => isBefore(one, figures));
  const like = inTime(before.filter((one) => isAsLong(one, figures)));
  return like.at(-1) ?? before.findLast((one) => periodOf(one) === null) ?? inTime(before).at(-1) ?? null;
}

/** The earlier figures that form a line with the latest: of known times as long as its own, oldest first. */
export function earlierInLine(figures: Figures): readonly EarlierValue[] {
  const { earlier, value } = figures;
  const known = inTime(
    earlier.filter(
      (one) => periodOf(one) !== null && isBefore(one, figures) && (value === null || one.number.unit === value.unit),
    ),
  );
  const months = latestOf(figures)?.months ?? periodOf(known.at(-1))?.months;
  return known.filter((one) => periodOf(one)?.months === months);
}

function latestOf({ period }: Figures): KpiPeriod | null {
  return period === null ? null : readOwnPeriod(period);
}

/** The period that the heading of an earlier figure says; null for none. */
export function periodOf(one: EarlierValue | undefined): KpiPeriod | null {
  return one === undefined ? null : readKpiPeriod(periodInHeading(one.label) ?? one.label);
}

function isBefore(one: EarlierValue, figures: Figures): boolean {
  if (runsOn.test(one.label) && !runsOn.test(figures.period?.text ?? "")) return false;
  const [own, latest] = [periodOf(one), latestOf(figures)];
  return own === null || latest === null || own.end < latest.end;
}

function isAsLong(one: EarlierValue, figures: Figures): boolean {
  const [own, latest] = [periodOf(one), latestOf(figures)];
  return own !== null && (latest === null || own.months === latest.months);
}

/** By their ends; those of one end in the list's order. */
function inTime(figures: readonly EarlierValue[]): EarlierValue[] {
  const end = (one: EarlierValue): string => periodOf(one)?.end ?? "";
  return [...figures].sort((one, other) => end(one).localeCompare(end(other)));
}
