import type { CatalogueEntry } from "./catalogue-entry.ts";
import { outcomeOf } from "./metric-id.ts";
import type { Metric } from "./metric.ts";

/**
 * The metrics as the pack holds them: the facts of the catalogue, in its order, without what only the build needs.
 *
 * The fields are written out in the order in which the pack's file has them: another order is another file, with
 * another digest, although it says the same.
 */
export function catalogueMetrics(catalogue: readonly CatalogueEntry[]): Metric[] {
  return catalogue.map((entry) => ({
    id: entry.id,
    outcome: outcomeOf(entry.id),
    title: entry.title,
    type: entry.type,
    publisher: entry.publisher,
    polarity: entry.polarity,
    status: entry.status,
    ...flagsAndCaveat(entry),
    shortName: entry.shortName,
    aliases: entry.aliases,
    responsibility: entry.responsibility,
    publishedFor: entry.publishedFor,
    sameAs: entry.sameAs,
    ...(entry.notCovered === undefined ? {} : { notCovered: entry.notCovered }),
  }));
}

/** A metric that the compiled figures do not have has its caveat first in the pack's file, since the first pack. */
function flagsAndCaveat({
  slug,
  derived,
  noVerdict,
  caveat,
}: CatalogueEntry): Pick<Metric, "derived" | "noVerdict" | "caveat"> {
  return slug === null ? { caveat, derived, noVerdict } : { derived, noVerdict, caveat };
}
