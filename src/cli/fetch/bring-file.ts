import { existsSync, lstatSync, renameSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../../readers/file/decode-text.ts";
import { textForm } from "../../readers/file/text-form.ts";
import { ask, type Answer, type Line } from "./request/ask.ts";
import { diskTrouble, fingerprint } from "./kept/disk.ts";
import { FetchTrouble, type Fetched, type FileWish } from "./fetcher.ts";
import { Hindrance } from "./hindrance.ts";
import type { Manifest, ManifestEntry } from "./kept/manifest.ts";
import { PartFile, validatorOf, type Edition, type Held } from "./kept/part-file.ts";
import { pageSentence, statusSentence } from "./request/answer-words.ts";
import { endIsMarked, packing, received } from "./request/received.ts";
import type { Repeated } from "./request/repeated.ts";

/** Bytes that a file has at most: what our readers take. */
const mostBytes = 100_000_000;

interface Around {
  readonly folder: string;
  readonly line: Line;
  readonly repeated: Repeated;
  readonly manifest: Manifest;
  readonly warn: (sentence: string) => void;
  readonly coming: (what: string, bytes: number) => void;
}

/** What lies in the folder under the wanted name. */
interface Standing {
  /** Its row of the list, where it is as it was fetched from this address; null otherwise. */
  readonly entry: ManifestEntry | null;
  readonly there: boolean;
  /** Its fingerprint; null where there is none, or it cannot be read. */
  readonly sha256: string | null;
}

/** What came, where it is not what is here already. */
interface Came {
  readonly answer: Answer;
  readonly edition: Edition;
}

/**
 * Brings one file: asks whether it changed where it is here, continues what broke off, and puts it in its place once it is
 * whole, is no web page and passed its check.
 *
 * @throws FetchTrouble with a sentence
 */
export async function bringFile(wish: FileWish, around: Around): Promise<Fetched> {
  const { folder, repeated, line } = around;
  const standing = await look(wish, around);
  const part = new PartFile(folder, wish.name);
  const ends = new Set<string>();
  const doubt = { inUnchanged: false };
  const tries = repeated.work(wish.address, async () => {
    const one = await attempt(wish, standing, part, around, doubt);
    if (one !== null) await proveEnd(one, part, ends);
    return one;
  });
  const came = await tries.catch((error: unknown) => {
    // What cannot be continued is of no use to the next run.
    if (part.held(wish.address) === null) part.drop();
    throw error;
  });
  const asked = new Date(line.pace.now()).toISOString();
  if (came === null) return unchanged(wish, standing.entry as ManifestEntry, asked, around);
  await examine(wish, part, came);
  const print = await fingerprint(part.path).catch((error: unknown) => {
    throw diskTrouble(error, wish.name);
  });
  const same = standing.sha256 === print.sha256 && existsSync(join(folder, wish.name));
  if (!same) place(part, folder, wish.name);
  part.drop();
  around.manifest.put({
    ...{ name: wish.name, ...wish.about, address: wish.address },
    ...{ from: came.answer.address.href, status: came.answer.status },
    fetched: (same ? standing.entry?.fetched : null) ?? asked,
    asked,
    ...print,
    ...came.edition,
  });
  const outcome = same ? "same" : standing.there ? "changed" : "new";
  return { name: wish.name, path: join(folder, wish.name), outcome, ...print };
}

async function look(wish: FileWish, { folder, manifest, warn }: Around): Promise<Standing> {
  const path = join(folder, wish.name);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { entry: null, there: false, sha256: null };
  if (stat.isDirectory()) throw new FetchTrouble(`“${wish.name}” is a folder there: the file has no place.`);
  const sha256 = (await fingerprint(path).catch(() => null))?.sha256 ?? null;
  const entry = manifest.get(wish.name);
  if (entry === null || entry.name !== wish.name || entry.address !== wish.address)
    return { entry: null, there: true, sha256 };
  if (sha256 === entry.sha256) return { entry, there: true, sha256 };
  warn(`“${wish.name}” is not as it was fetched: it is fetched whole.`);
  return { entry: null, there: true, sha256 };
}

function unchanged(wish: FileWish, entry: ManifestEntry, asked: string, { folder, manifest }: Around): Fetched {
  manifest.put({ ...entry, ...wish.about, asked, status: 304 });
  const { name, bytes, sha256 } = entry;
  return { name, path: join(folder, name), outcome: "same", bytes, sha256 };
}

/** One request. @returns null where the file that is here is still the newest */
async function attempt(
  wish: FileWish,
  { entry }: Standing,
  part: PartFile,
  around: Around,
  doubt: { inUnchanged: boolean },
): Promise<Came | null> {
  const held = part.held(wish.address);
  const headers: Record<string, string> = {};
  if (held !== null) {
    headers["range"] = `bytes=${held.bytes}-`;
    headers["if-range"] = held.validator;
  } else if (entry !== null && !doubt.inUnchanged) {
    if (entry.etag !== null) headers["if-none-match"] = entry.etag;
    if (entry.lastModified !== null) headers["if-modified-since"] = entry.lastModified;
  }
  try {
    return await ask(around.line, wish.address, headers, async (answer) => {
      if (answer.status !== 304) return take(wish, answer, held, part, around);
      const host = answer.address.hostname;
      if (!("if-none-match" in headers || "if-modified-since" in headers))
        throw new FetchTrouble(`${host} answered “not changed” (304), though the whole was asked for.`);
      // Said of what an address led to before, and the file may have been taken away meanwhile.
      const ofThis = samePlace(answer.address, entry?.from ?? "") && existsSync(join(around.folder, wish.name));
      if (ofThis) return null;
      doubt.inUnchanged = true;
      throw new Hindrance(`${host} answered “not changed” (304), and not of what is here.`);
    });
  } catch (error) {
    const forward = (part.held(wish.address)?.bytes ?? 0) > (held?.bytes ?? 0);
    throw error instanceof Hindrance && forward ? new Hindrance(error.message, error.wait, true) : error;
  }
}

/** Whether two addresses are one but for what follows “?”, where servers put passes that run out. */
function samePlace(address: URL, other: string): boolean {
  if (!URL.canParse(other)) return false;
  const { host, pathname } = new URL(other);
  return address.host === host && address.pathname === pathname;
}

async function take(
  wish: FileWish,
  answer: Answer,
  held: Held | null,
  part: PartFile,
  { coming }: Around,
): Promise<Came> {
  const host = answer.address.hostname;
  const edition = editionOf(answer);
  const most = wish.most ?? mostBytes;
  let [before, whole]: [number, number | null] = [0, null];
  if (answer.status === 206) {
    const rest = continues(answer, edition, held);
    if (held === null || rest === null) {
      part.drop();
      throw new Hindrance(`${host} gave another part of the file than was asked.`);
    }
    [before, whole] = [held.bytes, rest];
  } else if (answer.status === 416) {
    part.drop();
    throw new Hindrance(`${host} has no such part of the file any more.`);
  } else if (answer.status !== 200) throw new FetchTrouble(statusSentence(answer));
  else {
    const packed = packing(answer) !== null;
    const validator = packed ? null : validatorOf(edition, answer.header("date"));
    part.begin({ address: wish.address, validator, ...edition });
  }
  let here = before;
  try {
    await part.append(received(answer, most, before), (bytes) => coming(wish.about.what, (here = bytes)));
  } catch (error) {
    if (error instanceof FetchTrouble && !(error instanceof Hindrance)) part.drop();
    throw error;
  }
  if (whole !== null && here !== whole) {
    part.drop();
    throw new Hindrance(`${host} gave ${here} bytes of a file of ${whole}.`);
  }
  return { answer, edition };
}

function editionOf({ header }: Answer): Edition {
  const [etag, lastModified] = [header("etag"), header("last-modified")];
  return { etag: plain(etag), lastModified: plain(lastModified) };
}

/** What may be sent back in a header. */
function plain(text: string | null): string | null {
  return text !== null && /^[\x20-\x7e]{1,300}$/.test(text) ? text : null;
}

/** How long the whole file is, where an answer is the rest of what is here and of the same edition; null where it is not. */
function continues(answer: Answer, edition: Edition, held: Held | null): number | null {
  const [, from, to, whole] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.header("content-range") ?? "") ?? [];
  if (held === null || whole === undefined || packing(answer) !== null) return null;
  if (Number(from) !== held.bytes || Number(to) !== Number(whole) - 1) return null;
  const same = edition.etag === held.etag && edition.lastModified === held.lastModified;
  return same ? Number(whole) : null;
}

/**
 * What ends with the connection may have been cut off, and nobody can tell: it is taken when it came twice, alike.
 *
 * @throws Hindrance the first time
 */
async function proveEnd({ answer }: Came, part: PartFile, ends: Set<string>): Promise<void> {
  if (endIsMarked(answer)) return;
  const { sha256 } = await fingerprint(part.path);
  if (ends.has(sha256)) return;
  ends.add(sha256);
  part.drop();
  throw new Hindrance(`${answer.address.hostname} does not say where the file ends, and two copies were not alike.`);
}

const headBytes = 100_000;

/** @throws FetchTrouble with a sentence where what came is not what was asked; nothing of it is kept */
async function examine(wish: FileWish, part: PartFile, { answer }: Came): Promise<void> {
  const host = answer.address.hostname;
  const refuse = (sentence: string): never => {
    part.drop();
    throw new FetchTrouble(sentence);
  };
  try {
    const head = await headOf(part.path);
    if (head.length === 0) refuse(`${host} gave an empty file.`);
    const text = decodeText(head);
    if (wish.webPage !== true && textForm(text) === "page") refuse(pageSentence(host, text));
    const fault = (await wish.check?.(part.path)) ?? null;
    if (fault !== null) refuse(fault);
  } catch (error) {
    part.drop();
    throw diskTrouble(error, wish.name);
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function place(part: PartFile, folder: string, name: string): void {
  try {
    renameSync(part.path, join(folder, name));
  } catch (error) {
    throw diskTrouble(error, name);
  }
}
