import { polarityFactor } from "../../comparison/polarity.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import type { ReportPage, ReportRow } from "../content.ts";

/** In what order the rows of a page stand. */
export const rowOrders = ["framework", "gap", "position"] as const;

export type RowOrder = (typeof rowOrders)[number];

/**
 * The pages with their rows in an order, as the figures are when the report is built.
 *
 * By gap: what is furthest behind the median first, measured in the set's own spread, since gaps in different units have
 * no order; what is furthest ahead last. By position: the last place first. Rows in which neither side is good, those
 * that are not judged and those without a figure follow, in the framework's order.
 */
export function orderedPages(pages: readonly ReportPage[], order: RowOrder): readonly ReportPage[] {
  if (order === "framework") return pages;
  const placeOf = order === "gap" ? behind : lastFirst;
  return pages.map((page) => ({ ...page, rows: sorted(page.rows, placeOf) }));
}

function sorted(rows: readonly ReportRow[], placeOf: (row: ReportRow) => number | null): readonly ReportRow[] {
  const placed = rows.map((row) => ({ row, place: placeOf(row) ?? Infinity }));
  return placed.sort((one, other) => (one.place === other.place ? 0 : one.place - other.place)).map(({ row }) => row);
}

/** Steps of the set's spread on the good side of the median: the furthest behind is the lowest. */
function behind({ metric, compared }: ReportRow): number | null {
  const factor = polarityFactor(metric.polarity);
  if (factor === 0 || metric.noVerdict || isNoValue(compared) || isNoValue(compared.distance)) return null;
  return factor * compared.distance.deviations;
}

/** The share of the set that stands behind the council. */
function lastFirst({ metric, compared }: ReportRow): number | null {
  if (polarityFactor(metric.polarity) === 0 || metric.noVerdict) return null;
  if (isNoValue(compared) || isNoValue(compared.position)) return null;
  const { last, of } = compared.position;
  return (of - last) / of;
}
