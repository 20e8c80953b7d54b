import type { PackNews } from "../../pack/pack.ts";

/** What is new in a pack since the one before, counted, in a line; which figures of whom: `npm run compare-packs`. */
export function newsReport({ since, areas = [], series }: PackNews): string {
  const count = (isOne: (one: PackNews["series"][number]) => unknown): number => series.filter(isOne).length;
  return [
    `New since the pack of ${since.built}: ${count(({ periods }) => periods)} series with a new period`,
    `${count(({ gone, revised, gained, lost }) => gone === undefined && (revised ?? gained ?? lost))} with other figures of periods held before`,
    `${count(({ before }) => before === undefined)} new series, ${count(({ gone }) => gone)} gone`,
    ...(areas.length === 0 ? [] : [`${areas.length} new areas (${areas.join(", ")})`]),
  ].join(", ");
}
