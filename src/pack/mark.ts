import { isDay } from "./day.ts";

/** A pack by its fingerprint, and the day on which its figures were collected. */
export interface PackName {
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
  /** ISO date. */
  readonly built: string;
}

/**
 * Which figures the cells of a workbook were last worked out with. It is kept in the workbook: Excel shows the values of a
 * saved file as they were, and with another pack those worked out again would be new and the rest old.
 */
export interface Mark extends PackName {
  /** The version of the program that worked them out. */
  readonly version: string;
  /** The pack before, to which the workbook can go back. */
  readonly before?: PackName;
  /** Another pack was being taken: some cells may have its figures already. */
  readonly taking?: PackName;
}

/** The setting of the workbook that has its mark. */
export const markKey = "figures";

/**
 * What a workbook says of its figures.
 *
 * @param text the setting; null where the workbook has none
 * @returns null where it says nothing, "unreadable" where it is no mark: then it is not known which figures these are
 */
export function readMark(text: string | null): Mark | null | "unreadable" {
  if (text === null || text.trim() === "") return null;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return "unreadable";
  }
  const { version, before, taking } = (given ?? {}) as { version?: unknown; before?: unknown; taking?: unknown };
  const own = packName(given);
  if (own === null || typeof version !== "string") return "unreadable";
  const [old, coming] = [packName(before), packName(taking)];
  return { ...own, version, ...(old !== null && { before: old }), ...(coming !== null && { taking: coming }) };
}

/** The setting for a mark. */
export function markText(mark: Mark): string {
  return JSON.stringify(mark);
}

/** A pack's name in what was kept or published; null where it is none. */
export function packName(given: unknown): PackName | null {
  const { sha256, built } = (given ?? {}) as { sha256?: unknown; built?: unknown };
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  return typeof built === "string" && isDay(built) ? { sha256, built } : null;
}
