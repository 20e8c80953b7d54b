import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { workPath, writeWhole } from "./disk.ts";
import { nameKey } from "./file-name.ts";

const name = "manifest.json";
const format = 1;

/** What may stand in a header of a request: one line of plain signs. */
const headerText = z.catch(z.nullable(z.string().check(z.regex(/^[\x20-\x7e]{1,300}$/))), null);
const optionalText = z.catch(z.optional(z.string()), undefined);

const entryForm = z.object({
  name: z.string(),
  what: z.string(),
  source: z.string(),
  address: z.string(),
  /** After redirects. */
  from: z.string(),
  status: z.number(),
  /** When its bytes came. */
  fetched: z.string(),
  /** When it was last asked for, by an answer “not changed” too. */
  asked: z.string(),
  bytes: z.number(),
  sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
  etag: headerText,
  lastModified: headerText,
  /** The publisher's own date, and the announced date of the next release, where they are known. */
  published: optionalText,
  nextRelease: optionalText,
});

/** One file of the folder that was fetched. */
export type ManifestEntry = z.infer<typeof entryForm>;

/**
 * The list beside the files: where each came from, when, and what it was then. Written after every file, whole.
 */
export class Manifest {
  readonly #folder: string;
  readonly #entries = new Map<string, ManifestEntry>();
  /** What was wrong with the list that was there, as a sentence; null where nothing was. */
  readonly fault: string | null;

  constructor(folder: string) {
    this.#folder = folder;
    const read = readEntries(folder);
    for (const entry of read.entries) this.#entries.set(nameKey(entry.name), entry);
    this.fault = read.fault;
  }

  get(file: string): ManifestEntry | null {
    return this.#entries.get(nameKey(file)) ?? null;
  }

  /** @throws FetchTrouble with a sentence */
  put(entry: ManifestEntry): void {
    this.#entries.set(nameKey(entry.name), entry);
    writeWhole(this.#folder, name, `${JSON.stringify({ format, files: this.all }, null, 2)}\n`);
  }

  /** By their names. */
  get all(): ManifestEntry[] {
    return [...this.#entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

function readEntries(folder: string): { readonly entries: readonly ManifestEntry[]; readonly fault: string | null } {
  let text;
  try {
    text = readFileSync(join(folder, name), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { entries: [], fault: null };
    return { entries: [], fault: `${name} could not be read: every file is fetched whole.` };
  }
  const files = listIn(text);
  if (files === null) {
    setAside(folder);
    return {
      entries: [],
      fault: `${name} is damaged: every file is fetched whole, and the list is written anew. The damaged one is in .fetching.`,
    };
  }
  const entries = files.flatMap((file) => {
    const entry = entryForm.safeParse(file);
    return entry.success ? [entry.data] : [];
  });
  const bad = files.length - entries.length;
  return {
    entries,
    fault: bad === 0 ? null : `${bad} of ${files.length} rows of ${name} are damaged: those files are fetched whole.`,
  };
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const read = JSON.parse(text.replace(/^\uFEFF/, "")) as { files?: unknown; format?: unknown } | null;
    return read?.format === format && Array.isArray(read.files) ? (read.files as unknown[]) : null;
  } catch {
    return null;
  }
}

function setAside(folder: string): void {
  try {
    renameSync(join(folder, name), workPath(folder, `damaged-${name}`));
  } catch {
    // It is written over.
  }
}
