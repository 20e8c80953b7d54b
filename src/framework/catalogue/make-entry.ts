import type { Tier } from "../../areas/area.ts";
import type { CatalogueEntry, CatalogueSeries } from "../catalogue-entry.ts";
import type { Responsibility } from "../metric.ts";
import { kindOfSeries } from "../figure-kinds.ts";
import { metricId, seriesId } from "../metric-id.ts";

/*
 * The words in which the framework catalogue is written, so that an entry reads as an entry.
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
export function only(unit: string, cadenceMonths: number, breaks?: readonly Break[]): readonly CatalogueSeries[] {
  return [series(0, null, null, [], unit, cadenceMonths, breaks)];
}

/** One series of several. `suffix` and `breakdown` null: the total that the publisher or compiler gives beside the parts. */
export function series(
  seriesNo: number,
  suffix: string | null,
  breakdown: string | null,
  aliases: readonly string[],
  unit: string,
  cadenceMonths: number,
  breaks?: readonly Break[],
): CatalogueSeries {
  const row = { seriesNo, suffix, breakdown, aliases, unit, cadenceMonths };
  return breaks === undefined ? row : { ...row, breaks };
}

type Left = "status" | "derived" | "noVerdict";
type Row = Omit<CatalogueEntry, "id" | "sameAs" | "series" | Left> &
  Partial<Pick<CatalogueEntry, Left>> & {
    readonly id: string;
    readonly sameAs?: string;
    readonly series: readonly CatalogueSeries[];
  };

/**
 * One entry of the catalogue. What is not said is the usual: a live metric, its figures published and not calculated,
 * judged, and no repetition of another metric.
 *
 * @throws RangeError for an id of another form than O06M09, and for a series whose kind is not stated
 */
export function entry({ id: text, sameAs, status, derived, noVerdict, series, ...rest }: Row): CatalogueEntry {
  const id = metricId(text);
  return {
    ...rest,
    id,
    status: status ?? "live",
    derived: derived ?? false,
    noVerdict: noVerdict ?? false,
    sameAs: sameAs === undefined ? null : metricId(sameAs),
    series: series.map((one) => {
      const kind = kindOfSeries[seriesId(id, one.suffix)];
      if (kind === undefined)
        throw new RangeError(`the kind of the figures of ${seriesId(id, one.suffix)} is not stated`);
      return { ...one, ...kind };
    }),
  };
}
