import { normaliseName } from "../../text/normalise.ts";

/** By what a row of the table is known again: the KPI's reference, its name and its section. */
export interface RowKey {
  readonly reference: string | null;
  readonly name: string;
  readonly section: string | null;
}

/** How a row of the earlier table was found for one of now. */
export interface Found {
  /** Place of the earlier row. */
  readonly at: number;
  /** "both": name and reference are as before. */
  readonly by: "both" | "reference" | "name";
}

/** A key as the text of a cell. */
export function keyText({ reference, name, section }: RowKey): string {
  return JSON.stringify([reference ?? "", name, section ?? ""]);
}

/** The key that a cell holds; null for any other text. */
export function readKey(text: string): RowKey | null {
  if (!text.startsWith("[")) return null;
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === "string")) return null;
    const [reference, name, section] = parts as [string, string, string];
    return { reference: reference || null, name, section: section || null };
  } catch {
    return null;
  }
}

/**
 * Which row of the earlier table each row of now was: by reference and name; then by the name, for references may be
 * numbers that moved on; then by the reference alone, for names are reworded. Only where one row and no other fits: a
 * comment at the wrong KPI is worse than one that is listed below.
 */
export function rowsFound(now: readonly RowKey[], before: readonly RowKey[]): (Found | null)[] {
  const found = new Array<Found | null>(now.length).fill(null);
  const isTaken = new Set<number>();
  const pass = (
    by: Found["by"],
    sign: (key: RowKey) => string | null,
    fits: (one: RowKey, other: RowKey) => boolean,
  ) => {
    const [ours, theirs] = [
      bySign(now, sign, (at) => found[at] === null),
      bySign(before, sign, (at) => !isTaken.has(at)),
    ];
    for (const [key, places] of ours) {
      const others = theirs.get(key) ?? [];
      // Rows that are told apart by nothing keep their order, as long as none came or went.
      if (others.length !== places.length || (places.length > 1 && by !== "both")) continue;
      places.forEach((place, i) => {
        const at = others[i] as number;
        if (!fits(now[place] as RowKey, before[at] as RowKey)) return;
        found[place] = { at, by };
        isTaken.add(at);
      });
    }
  };
  const name = (key: RowKey): string => normaliseName(key.name) || key.name.trim();
  const code = (key: RowKey): string | null => (key.reference === null ? null : key.reference.trim().toLowerCase());
  const always = (): boolean => true;
  pass("both", (key) => JSON.stringify([code(key), name(key), key.section]), always);
  pass("both", (key) => JSON.stringify([code(key), name(key)]), always);
  pass("name", (key) => JSON.stringify([name(key), key.section]), always);
  pass("name", name, (one, other) => code(one) === null || code(other) === null || one.section === other.section);
  pass("reference", code, (one, other) => isCode(one.reference) || shareAWord(one.name, other.name));
  return found;
}

function bySign(
  keys: readonly RowKey[],
  sign: (key: RowKey) => string | null,
  isFree: (at: number) => boolean,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const text = isFree(at) ? sign(key) : null;
    if (text !== null) places.set(text, [...(places.get(text) ?? []), at]);
  });
  return places;
}

/** Whether a reference is a code of its own, "SCS28" or "10234", and not the number of a row. */
function isCode(reference: string | null): boolean {
  return reference !== null && /[a-z]|\d{3}/i.test(reference);
}

function shareAWord(one: string, other: string): boolean {
  const words = (name: string): string[] =>
    normaliseName(name)
      .split(" ")
      .filter((word) => word.length > 3);
  const known = new Set(words(other));
  return words(one).some((word) => known.has(word));
}
