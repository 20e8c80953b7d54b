import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDay } from "../../pack/day.ts";
import type { OfficialFile } from "../../sources/official/official-file.ts";

/** The list that `npm run fetch-figures` writes beside the files. */
export const manifestName = "manifest.json";

/** What the fetch found of a file at its publisher's. */
export type FetchedDates = Pick<OfficialFile, "published" | "nextRelease">;

/**
 * The publisher's dates of the files of a folder, by their SHA-256. Only what is a
 * date is taken. A folder without a list, or with a damaged one, has none: the figures do not depend on it.
 */
export function fetchedDates(folder: string): ReadonlyMap<string, FetchedDates> {
  const dates = new Map<string, FetchedDates>();
  for (const file of filesOf(folder)) {
    const { sha256, published, nextRelease } = (file ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof sha256 !== "string") continue;
    dates.set(sha256, {
      ...(isText(published) && isDay(published) && { published }),
      ...(isText(nextRelease) && isDayOrMonth(nextRelease) && { nextRelease }),
    });
  }
  return dates;
}

function filesOf(folder: string): readonly unknown[] {
  try {
    const read = JSON.parse(readFileSync(join(folder, manifestName), "utf8")) as { files?: unknown } | null;
    return Array.isArray(read?.files) ? (read.files as unknown[]) : [];
  } catch {
    return [];
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

function isDayOrMonth(value: string): boolean {
  return isDay(value) || (/^\d{4}-\d\d$/.test(value) && isDay(`${value}-01`));
}
