/** One thing as two packs have it. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** What two packs have of one kind of thing. */
export interface Matched<T> {
  /** In the order of the later pack. */
  readonly both: readonly Pair<T>[];
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/** What something is known by: in the earlier pack, and in the later one where that is something else. */
export interface Round<T> {
  readonly keys: (one: T) => readonly string[];
  readonly later?: (one: T) => readonly string[];
}

/**
 * Pairs the things of two packs by what they are known by, the surest first. In a round a key counts only where one
 * thing of each pack that has no partner yet is known by it: nothing is ever paired with one of several.
 */
export function matchInRounds<T>(before: readonly T[], after: readonly T[], rounds: readonly Round<T>[]): Matched<T> {
  const partners = new Map<T, T>();
  const taken = new Set<T>();
  for (const { keys, later = keys } of rounds) {
    const earlierBy = byKey(
      before.filter((one) => !taken.has(one)),
      keys,
    );
    const laterBy = byKey(
      after.filter((one) => !partners.has(one)),
      later,
    );
    for (const [key, [one, second]] of earlierBy) {
      const [other, another] = laterBy.get(key) ?? [];
      if (one === undefined || second !== undefined || other === undefined || another !== undefined) continue;
      if (taken.has(one) || partners.has(other)) continue;
      partners.set(other, one);
      taken.add(one);
    }
  }
  return {
    both: after.flatMap((one) => {
      const partner = partners.get(one);
      return partner === undefined ? [] : [{ before: partner, after: one }];
    }),
    gone: before.filter((one) => !taken.has(one)),
    fresh: after.filter((one) => !partners.has(one)),
  };
}

function byKey<T>(things: readonly T[], keys: (one: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of things) for (const key of new Set(keys(one))) found.set(key, [...(found.get(key) ?? []), one]);
  return found;
}
