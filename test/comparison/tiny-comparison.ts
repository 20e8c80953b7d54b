import { compareInSet, type CompareOptions, type Comparison } from "../../src/comparison/compare-in-set.ts";
import { type ComparisonSet, ownList } from "../../src/comparison/sets/comparison-set.ts";
import { namedSet, type SetName } from "../../src/comparison/sets/named-set.ts";
import { flagBits, type Pack } from "../../src/pack/pack.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { areaNamed, packOf, seriesOf, tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

/** A set by name, or of named areas; a refusal is a mistake in the test. */
export function setOf(
  area: string,
  set: SetName | readonly string[],
  seriesId = "O09M01",
  pack = tinyPack,
): ComparisonSet {
  const own = areaNamed(area, pack);
  if (typeof set !== "string")
    return ownList(
      own,
      set.map((name) => areaNamed(name, pack)),
    );
  const found = namedSet(pack, own, set, { metric: seriesOf(seriesId, pack).metric });
  if (isNoValue(found)) throw new Error(`${area} has no set ${set}`);
  return found;
}

/** A comparison in the tiny pack (or another), by names. */
export function compare(
  seriesId: string,
  area: string,
  set: SetName | readonly string[],
  options: CompareOptions = {},
  pack: Pack = tinyPack,
): Comparison {
  return compareInSet(pack, seriesOf(seriesId, pack), areaNamed(area, pack), setOf(area, set, seriesId, pack), options);
}

/** The tiny pack with one metric changed. */
export function withMetric(id: string, change: Partial<PackFile["metrics"][number]>): Pack {
  const metrics = tinyPackFile.metrics.map((metric) => (metric.id === id ? { ...metric, ...change } : metric));
  return packOf({ ...tinyPackFile, metrics });
}

/**
 * The tiny pack with one series changed. A current period that is not the newest is set once the pack is read: reading
 * refuses it, and what follows from it is still held.
 */
export function withSeries(id: string, { current, ...change }: Partial<PackFile["series"][number]>): Pack {
  const series = tinyPackFile.series.map((one) => {
    const changed = { ...one, ...change };
    return one.id === id ? { ...changed, current: changed.periods.length - 1 } : one;
  });
  const pack = packOf({ ...tinyPackFile, series });
  if (current !== undefined) Object.assign(seriesOf(id, pack), { current });
  return pack;
}

/** The tiny pack with one figure marked as built from published parts only. */
export function withPartial(id: string, area: string, period: number): Pack {
  const pack = packOf(tinyPackFile);
  const at = period * pack.areas.length + areaNamed(area, pack).index;
  seriesOf(id, pack).flags[at] = flagBits.partial;
  return pack;
}
