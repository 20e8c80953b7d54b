import { capital } from "../list.ts";

/** Words of the facts on a metric's page: caveats, how current the figure is, its source and set. */
export const figureFactWords = {
  flagged: (flags: string): string => `The figure is ${flags}.`,
  derived: "Calculated from published parts.",
  status: (status: string): string => `The framework calls its definition ${status}.`,
  fallbackScale: "Over half of the set have the same value, so scores rest on the mean deviation.",
  currency: (staleness: string, cadence: string, newest: string): string =>
    `${capital(staleness)}. ${capital(cadence)}; ${newest} is the latest.`,
  source: (publisher: string, title: string): string => `${publisher}: ${title}`,
  openModel: (model: string): string => `${model} (not MHCLG’s list)`,
  ownSet: (name: string): string => `Your own set, ${name}`,
} as const;
