import type { Feed, Part } from "./feed-picks.ts";
import { feeds } from "./feeds.ts";

/** A publisher's series as a reader gives it. */
export interface ReadSeries {
  readonly format: string;
  readonly sheet: string | null;
  readonly series: string;
}

/** What a published series is to one of ours. */
export type Role = "figure" | "over" | "less" | "numerator" | "denominator";

/** A published series in its part in one of ours. */
export interface FeedRole {
  /** Id of our series. */
  readonly id: string;
  readonly feed: Feed;
  readonly role: Role;
}

export type FeedTable = Readonly<Record<string, readonly Feed[] | string>>;

/** Every part that a published series has in ours. */
export function rolesOf({ format, sheet, series }: ReadSeries, table: FeedTable = feeds): FeedRole[] {
  return Object.entries(table).flatMap(([id, given]) =>
    typeof given === "string"
      ? []
      : given
          .filter(({ formats }) => formats.includes(format))
          .flatMap((feed) =>
            partsOf(feed)
              .filter(([, part]) => (part.sheet?.test(sheet ?? "") ?? true) && part.isSeries(series))
              .map(([role]): FeedRole => ({ id, feed, role })),
          ),
  );
}

/** Whether any of our series takes something from a sheet of a format. */
export function wantsSheet(format: string, sheet: string | null): boolean {
  return Object.values(feeds).some(
    (given) =>
      typeof given !== "string" &&
      given.some(
        (feed) =>
          feed.formats.includes(format) && partsOf(feed).some(([, part]) => part.sheet?.test(sheet ?? "") ?? true),
      ),
  );
}

function partsOf(feed: Feed): (readonly [Role, Part])[] {
  const { over, less, counts } = feed;
  const parts: (readonly [Role, Part | undefined])[] = [
    ["figure", feed],
    ["over", over],
    ["less", less],
    ["numerator", counts?.numerator],
    ["denominator", counts?.denominator],
  ];
  return parts.flatMap(([role, part]) => (part === undefined ? [] : [[role, part] as const]));
}
