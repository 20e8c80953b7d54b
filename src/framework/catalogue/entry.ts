import type { Tier } from "../../areas/area.ts";
import type { CatalogueEntry, CatalogueSeries } from "../catalogue-entry.ts";
import type { Responsibility } from "../metric.ts";
import { metricId } from "../metric-id.ts";

/*
 * The words in which the framework table is written, so that a row reads as a row.
 */

/** England has a figure too unless the name says otherwise. */
export const upperTier: readonly Tier[] = ["single", "county", "country"];
export const lowerTier: readonly Tier[] = ["single", "district", "country"];
export const everyTier: readonly Tier[] = ["single", "county", "district", "country"];
export const everyTierWithoutEngland: readonly Tier[] = ["single", "county", "district"];
export const lowerTierWithoutEngland: readonly Tier[] = ["single", "district"];
/** Placeholders: no figures for anyone. */
export const noTier: readonly Tier[] = [];

/** A job of county and single-tier councils. `reason` is one sentence from statute or practice. */
export function upper(reason: string, ...partners: string[]): Responsibility {
  return { councils: "upper", partners, reason };
}

/** A job of district and single-tier councils. */
export function lower(reason: string, ...partners: string[]): Responsibility {
  return { councils: "lower", partners, reason };
}

/** A job that counties and districts share. */
export function both(reason: string, ...partners: string[]): Responsibility {
  return { councils: "both", partners, reason };
}

type Break = NonNullable<CatalogueSeries["breaks"]>[number];

/** One series without a breakdown. */
export function only(cadenceMonths: number, breaks?: readonly Break[]): readonly CatalogueSeries[] {
  return [series(0, null, null, [], cadenceMonths, breaks)];
}

/** One series of several. `suffix` and `breakdown` null: the total that the publisher or compiler gives beside the parts. */
export function series(
  seriesNo: number,
  suffix: string | null,
  breakdown: string | null,
  aliases: readonly string[],
  cadenceMonths: number,
  breaks?: readonly Break[],
): CatalogueSeries {
  const row = { seriesNo, suffix, breakdown, aliases, cadenceMonths };
  return breaks === undefined ? row : { ...row, breaks };
}

type Row = Omit<CatalogueEntry, "id" | "sameAs"> & { readonly id: string; readonly sameAs?: string };

/** One row of the table. */
export function entry({ id, sameAs, ...rest }: Row): CatalogueEntry {
  return { ...rest, id: metricId(id), sameAs: sameAs === undefined ? null : metricId(sameAs) };
}
