import { findCrossFault } from "../../../src/pack/cross-faults.ts";
import type { PackFile } from "../../../src/pack/schema.ts";
import { tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

/** The fault found in the small pack after a change. */
export function faultAfter(change: (file: PackFile) => unknown): string | null {
  const file = structuredClone(tinyPackFile);
  change(file);
  return findCrossFault(file);
}

/** One line of a table of changes: what was changed, how, and what the sentence says. */
export type Change = readonly [name: string, change: (file: PackFile) => unknown, expected: string];

export const areaOf = (file: PackFile, code: string) => file.areas.find((one) => one.code === code)!;
export const metricOf = (file: PackFile, id: string) => file.metrics.find((one) => one.id === id)!;
export const seriesOf = (file: PackFile, id: string) => file.series.find((one) => one.id === id)!;
