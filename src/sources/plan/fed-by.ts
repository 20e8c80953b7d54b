import type { Feed } from "./feed-picks.ts";
import { rolesOf, type ReadSeries } from "./feed-roles.ts";
import { roads } from "./place-feeds.ts";

/** What a published series would feed, by itself or with another: the ids of our series, with how that is known. */
export function fedBy(series: ReadSeries): { readonly id: string; readonly feed: Feed }[] {
  const found = new Map<string, Feed>();
  for (const { id, feed, role } of rolesOf(series)) {
    if (role !== "numerator" && role !== "denominator" && !found.has(id)) found.set(id, feed);
  }
  return Array.from(found, ([id, feed]) => ({ id, feed }));
}
/** What is read and is none of our series, whatever a user may think; a sentence why. */
const unfed: readonly { readonly format: string; readonly sheet?: RegExp; readonly why: string }[] = [
  {
    format: "LG Inform export, for a pack of one's own only",
    why: "An export does not say by its id which of LG Inform's metrics it is, and is for a pack of your own only.",
  },
  { format: roads, sheet: /^RDC0130/i, why: "The condition of unclassified roads is none of our series." },
];

/** Why a published series feeds none of ours, where there is more to say than that. */
export function whyUnfed({ format, sheet }: Pick<ReadSeries, "format" | "sheet">): string | null {
  const found = unfed.find((one) => one.format === format && (one.sheet?.test(sheet ?? "") ?? true));
  return found?.why ?? null;
}
