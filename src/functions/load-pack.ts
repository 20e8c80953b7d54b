import { DamagedPack, readPack } from "../pack/read-pack.ts";
import { makeDesk } from "../queries/desk.ts";
import { loadSentences } from "../wording/workbook/loading.ts";
import { awaitPack, failPack, packState, providePack } from "./pack-holder.ts";

/** How long calls wait for the figures before they give up with an #N/A that explains why. */
export const deadlineMs = 20_000;

/** What reading the pack needs from its environment; tests supply their own. */
export interface PackSource {
  /** The text of a file in the pack's folder, by name; rejects when it cannot be fetched. */
  readonly fetchText: (name: string, fresh: boolean) => Promise<string>;
  /** SHA-256 in lower-case hexadecimal; null where the browser cannot compute one (no secure context). */
  readonly digest: ((text: string) => Promise<string>) | null;
  readonly setDeadline: (giveUp: () => void) => void;
}

const packFile = "lof-pack.json";
const digestFile = "lof-pack.sha256";

/**
 * Reads the pack into memory, once, and releases all waiting calls.
 *
 * Its fingerprint is compared with the one published with it. A difference usually means an old copy in a cache, so the
 * files are requested again, bypassing caches, before the pack is reported as damaged. A pack that arrives after the
 * deadline is still used for cells calculated from then on.
 */
export async function loadPack(source: PackSource): Promise<void> {
  awaitPack();
  source.setDeadline(() => {
    if (packState().kind === "waiting") failPack(loadSentences.late);
  });
  try {
    const { text, sha256 } = (await fetchChecked(source, false)) ?? (await fetchChecked(source, true)) ?? changed();
    providePack(makeDesk(readPack(text, sha256)));
  } catch (thrown) {
    failPack(thrown instanceof DamagedPack ? thrown.message : loadSentences.unreachable);
  }
}

async function fetchChecked(
  { fetchText, digest }: PackSource,
  fresh: boolean,
): Promise<{ text: string; sha256: string } | null> {
  const [text, published] = await Promise.all([fetchText(packFile, fresh), fetchText(digestFile, fresh)]);
  const sha256 = /^[0-9a-f]{64}/.exec(published)?.[0] ?? "";
  const own = digest === null ? sha256 : await digest(text);
  return own === sha256 ? { text, sha256 } : null;
}

function changed(): never {
  throw new DamagedPack(loadSentences.changed);
}
