import { type PackName, packName } from "./mark.ts";

/** The packs that a host serves: the newest in the usual place, earlier ones as packs/<sha256>.json. */
export interface PackIndex {
  readonly newest: PackName & { readonly edition: string };
  /** The earlier ones, those collected last first. */
  readonly packs: readonly KeptPack[];
}

/** An earlier pack in a host's index. */
export interface KeptPack extends PackName {
  readonly edition: string;
  readonly format: number;
  readonly bytes: number;
}

/** The names in a host's index; null where the text is none. Entries that are no pack's name are left out. */
export function readPackIndex(text: string): { readonly newest: PackName; readonly packs: readonly PackName[] } | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const { newest, packs } = (given ?? {}) as { newest?: unknown; packs?: unknown };
  const own = packName(newest);
  if (own === null || !Array.isArray(packs)) return null;
  return { newest: own, packs: packs.map(packName).filter((one) => one !== null) };
}
