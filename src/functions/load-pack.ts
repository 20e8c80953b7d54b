import { readMark } from "../pack/mark.ts";
import { readPackIndex } from "../pack/pack-index.ts";
import { DamagedPack, readPack } from "../pack/read-pack.ts";
import { type Desk, makeDesk } from "../queries/desk.ts";
import { loadSentences } from "../wording/workbook/loading.ts";
import { NotThere } from "./loading/fetch-pack-file.ts";
import { beginReading, learnNewest, nameOf, packState } from "./pack-holder.ts";

/** How long calls wait for the figures before they give up with an #N/A that explains why. */
export const deadlineMs = 20_000;

/** What reading the pack needs from its environment; tests supply their own. */
export interface PackSource {
  /**
   * The text of a file, by its name in the pack's folder, or "packs/..." for what is kept of earlier packs. Rejects with
   * a DamagedPack where the host gave something else, and with any other error where it could not be reached.
   */
  readonly fetchText: (name: string, fresh: boolean) => Promise<string>;
  /** SHA-256 in lower-case hexadecimal; null where the browser has none, on a page that is not from https. */
  readonly digest: ((text: string) => Promise<string>) | null;
  readonly setDeadline: (giveUp: () => void) => void;
  /** The workbook's setting that says which figures its cells are of; null where it says nothing. May never answer. */
  readonly askMark: () => Promise<string | null>;
}

const packFile = "lof-pack.json";
const digestFile = "lof-pack.sha256";
const indexFile = "packs/index.json";

/**
 * Reads the workbook's pack into memory, and releases all waiting calls: the pack that the workbook remembers, the newest
 * where it remembers none, never another. Where that cannot be had, or the workbook not be understood, calls say so.
 *
 * The fingerprint is compared with the one published. A difference, or anything else in their place, may be an old copy
 * in a cache, so the files are requested again, bypassing caches, before that is reported. A pack that arrives after the
 * deadline is still used for cells calculated from then on. A pack in memory stays there until another is read, unless
 * the workbook turns out to want one that is not to be had; of two readings the one begun last counts.
 *
 * @param want SHA-256 of the pack to read, or "newest", whatever the workbook remembers
 * @throws Error with a sentence where what was wanted was not given; without `want` the state says so
 */
export async function loadPack(source: PackSource, want?: string): Promise<void> {
  if (want !== undefined) return switchTo(source, want);
  const reading = beginReading();
  source.setDeadline(reading.late);
  // Asked for at once, since most workbooks go by the newest; where this one does not, it is of no account.
  const newest = newestOf(source);
  newest.checked().catch(() => undefined);
  let mark: ReturnType<typeof readMark> = null;
  try {
    const said = await source.askMark().catch((cause: unknown) => {
      throw new DamagedPack(loadSentences.bookSilent, { cause });
    });
    mark = readMark(said);
    if (mark === "unreadable") reading.refuse({ sentence: loadSentences.unreadableMark, choose: true });
    else reading.provide(await (mark === null ? newestDesk(newest) : namedDesk(source, mark.sha256, newest)));
  } catch (thrown) {
    if (thrown instanceof NotThere && mark !== null && mark !== "unreadable")
      reading.refuse({ sentence: loadSentences.gone(mark.built), gone: mark, choose: true });
    else reading.fail({ sentence: sentenceOf(thrown) });
  }
}

/** Reads a pack that somebody chose. Where that fails, everything stays as it was. */
async function switchTo(source: PackSource, want: string): Promise<void> {
  const before = packState();
  const reading = beginReading();
  source.setDeadline(reading.late);
  const desk = await fetchDesk(source, want).catch((thrown: unknown) => {
    reading.fail(before.kind === "failed" ? before : { sentence: (thrown as Error).message });
    throw thrown;
  });
  if (!reading.provide(desk)) throw new Error(loadSentences.overtaken);
}

/**
 * Reads a pack without providing it.
 *
 * @param which SHA-256, or "newest"
 * @throws Error with a sentence
 */
export async function fetchDesk(source: PackSource, which: string): Promise<Desk> {
  const state = packState();
  if (state.kind === "ready" && state.desk.pack.sha256 === which) return state.desk;
  const newest = newestOf(source);
  try {
    return await (which === "newest" ? newestDesk(newest) : namedDesk(source, which, newest));
  } catch (thrown) {
    throw new Error(sentenceOf(thrown), { cause: thrown });
  }
}

function sentenceOf(thrown: unknown): string {
  return thrown instanceof DamagedPack ? thrown.message : loadSentences.unreachable;
}

interface Checked {
  readonly text: string;
  readonly digest: string;
}

/** The pack that the host has in the usual place. */
interface Newest {
  /** Its fingerprint; null where the host does not say. */
  readonly published: Promise<string | null>;
  /** Requested at the first call. */
  readonly checked: () => Promise<Checked>;
}

function newestOf(source: PackSource): Newest {
  const published = source.fetchText(digestFile, false);
  let checked: Promise<Checked> | null = null;
  const fetched = async (fresh: boolean): Promise<Checked> => {
    const named = fresh ? source.fetchText(digestFile, true) : published;
    const [text, fingerprint] = await Promise.all([source.fetchText(packFile, fresh), named]);
    return { text, digest: checkedFingerprint(text, await digestOf(source, text), fingerprint) };
  };
  return {
    published: published.then(fingerprintIn, () => null),
    checked: () => (checked ??= twice(fetched)),
  };
}

async function newestDesk(newest: Newest): Promise<Desk> {
  const desk = deskOf(await newest.checked());
  learnNewest(nameOf(desk));
  return desk;
}

/**
 * The pack of a fingerprint, wherever the host has it.
 *
 * @throws NotThere where the host does not have it; what else can go wrong says nothing of that
 */
async function namedDesk(source: PackSource, sha256: string, newest: Newest): Promise<Desk> {
  const top = await newest.published;
  // Replaced since its fingerprint was read, it is among the kept ones.
  if (top === sha256 && (await newest.checked()).digest === sha256) return newestDesk(newest);
  const asked = source.fetchText(indexFile, false).then(readPackIndex, () => null);
  try {
    return await twice((fresh) => keptDesk(source, sha256, fresh));
  } catch (thrown) {
    if (!(thrown instanceof DamagedPack)) throw thrown;
    // It might be the newest, whose fingerprint the host did not give.
    if (top === null) throw new DamagedPack(thrown.message, { cause: thrown });
    const isListed = (await asked)?.packs.some((one) => one.sha256 === sha256) ?? true;
    throw isListed ? thrown : new NotThere(thrown.message, { cause: thrown });
  } finally {
    const said = (await asked)?.newest;
    learnNewest(said !== undefined && said.sha256 === top ? said : null);
  }
}

async function keptDesk(source: PackSource, sha256: string, fresh: boolean): Promise<Desk> {
  const text = await source.fetchText(`packs/${sha256}.json`, fresh);
  const own = await digestOf(source, text);
  try {
    return deskOf({ text, digest: checkedFingerprint(text, own, sha256) });
  } catch (thrown) {
    throw new NotThere((thrown as Error).message, { cause: thrown });
  }
}

/** Does something again, bypassing caches, where the host gave something else. */
function twice<Result>(work: (fresh: boolean) => Promise<Result>): Promise<Result> {
  return work(false).catch((thrown: unknown) => {
    if (!(thrown instanceof DamagedPack)) throw thrown;
    return work(true);
  });
}

function deskOf({ text, digest }: Checked): Desk {
  return makeDesk(readPack(text, digest));
}

async function digestOf({ digest }: PackSource, text: string): Promise<string> {
  const own = (await digest?.(text).catch(() => null)) ?? null;
  if (own === null) throw new DamagedPack(loadSentences.noDigest);
  return own;
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
  const named = fingerprintIn(published);
  if (named === null) throw new DamagedPack(loadSentences.noFingerprint);
  if (named !== own) throw new DamagedPack(loadSentences.changed);
  return own;
}

function fingerprintIn(published: string): string | null {
  return /^\s*([0-9a-f]{64})(?![^\s])/i.exec(published)?.[1]?.toLowerCase() ?? null;
}
