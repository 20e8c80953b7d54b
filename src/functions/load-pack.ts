import { DamagedPack, readPack } from "../pack/read-pack.ts";
import { makeDesk } from "../queries/desk.ts";
import { loadSentences } from "../wording/workbook/loading.ts";
import { beginReading } from "./pack-holder.ts";

/** How long calls wait for the figures before they give up with an #N/A that explains why. */
export const deadlineMs = 20_000;

/** What reading the pack needs from its environment; tests supply their own. */
export interface PackSource {
  /**
   * The text of a file in the pack's folder, by name. Rejects with a DamagedPack where the host gave something else, and
   * with any other error where it could not be reached.
   */
  readonly fetchText: (name: string, fresh: boolean) => Promise<string>;
  /** SHA-256 in lower-case hexadecimal; null where the browser has none, on a page that is not from https. */
  readonly digest: ((text: string) => Promise<string>) | null;
  readonly setDeadline: (giveUp: () => void) => void;
}

const packFile = "lof-pack.json";
const digestFile = "lof-pack.sha256";

/**
 * Reads the pack into memory, and releases all waiting calls.
 *
 * Its fingerprint is compared with the one published with it. A difference, or anything else in their place, may be an
 * old copy in a cache, so the files are requested again, bypassing caches, before that is reported. A pack that arrives
 * after the deadline is still used for cells calculated from then on. A pack in memory stays there until another is read,
 * whatever becomes of this reading; of two readings the one begun last counts.
 */
export async function loadPack(source: PackSource): Promise<void> {
  const reading = beginReading();
  source.setDeadline(reading.late);
  try {
    const { text, digest } = await fetchChecked(source, false).catch((thrown: unknown) => {
      if (!(thrown instanceof DamagedPack)) throw thrown;
      return fetchChecked(source, true);
    });
    reading.provide(makeDesk(readPack(text, digest)));
  } catch (thrown) {
    reading.fail(thrown instanceof DamagedPack ? thrown.message : loadSentences.unreachable);
  }
}

async function fetchChecked(
  { fetchText, digest }: PackSource,
  fresh: boolean,
): Promise<{ text: string; digest: string }> {
  const [text, published] = await Promise.all([fetchText(packFile, fresh), fetchText(digestFile, fresh)]);
  const own = (await digest?.(text).catch(() => null)) ?? null;
  if (own === null) throw new DamagedPack(loadSentences.noDigest);
  return { text, digest: checkedFingerprint(text, own, published) };
}

/**
 * The fingerprint of a pack that is the published one.
 *
 * @param own of the text, as computed here
 * @param published what stands in the file beside the pack: the fingerprint, and after a space the file's name
 * @throws DamagedPack with a sentence when it is cut short, is another, or nothing says which it should be
 */
export function checkedFingerprint(text: string, own: string, published: string): string {
  if (!text.trimEnd().endsWith("}")) throw new DamagedPack(loadSentences.cutShort);
  const named = /^\s*([0-9a-f]{64})(?![^\s])/i.exec(published)?.[1]?.toLowerCase();
  if (named === undefined) throw new DamagedPack(loadSentences.noFingerprint);
  if (named !== own) throw new DamagedPack(loadSentences.changed);
  return own;
}
