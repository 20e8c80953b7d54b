import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { diskTrouble, workPath } from "./disk.ts";

/** What an answer says that its bytes are of, so that the rest can be asked for later. */
export interface Edition {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

interface Note extends Edition {
  readonly address: string;
  /** By which a server can be asked whether the rest still belongs to what is here; null where nothing is sure enough. */
  readonly validator: string | null;
}

/** What came of a file before the connection broke. */
export interface Held extends Note {
  readonly bytes: number;
}

/** A file that is not whole yet, with a note of what it is of. */
export class PartFile {
  readonly path: string;
  readonly #note: string;
  readonly #name: string;

  constructor(folder: string, name: string) {
    this.#name = name;
    this.path = workPath(folder, `${name}.part`);
    this.#note = workPath(folder, `${name}.note`);
  }

  /** What is here already of this address and can be continued; null where nothing is. */
  held(address: string): (Held & { readonly validator: string }) | null {
    try {
      const note = JSON.parse(readFileSync(this.#note, "utf8")) as Partial<Note>;
      const stat = statSync(this.path);
      const { validator, etag = null, lastModified = null } = note;
      if (note.address !== address || typeof validator !== "string" || !stat.isFile() || stat.size === 0) return null;
      if (!/^[\x20-\x7e]{1,300}$/.test(validator)) return null;
      return { address, validator, etag, lastModified, bytes: stat.size };
    } catch {
      return null;
    }
  }

  /** Begins anew. @throws FetchTrouble with a sentence */
  begin(note: Note): void {
    this.drop();
    try {
      writeFileSync(this.#note, JSON.stringify(note));
    } catch (error) {
      throw diskTrouble(error, this.#name);
    }
  }

  /**
   * Writes what comes, after what is here; what was written stays when it breaks off.
   *
   * @param told of every chunk, by how many bytes of the file are here
   * @throws FetchTrouble with a sentence where the disk does not take it
   */
  async append(chunks: AsyncIterable<Uint8Array>, told: (bytes: number) => void): Promise<void> {
    const file = await this.#opened();
    try {
      let bytes = (await file.stat()).size;
      for await (const chunk of chunks) {
        try {
          await file.writeFile(chunk);
        } catch (error) {
          this.drop();
          throw diskTrouble(error, this.#name);
        }
        told((bytes += chunk.length));
      }
    } finally {
      await file.close();
    }
  }

  async #opened(): Promise<FileHandle> {
    try {
      return await open(this.path, "a");
    } catch (error) {
      throw diskTrouble(error, this.#name);
    }
  }

  /** Forgets what is here. */
  drop(): void {
    try {
      rmSync(this.path, { force: true });
      rmSync(this.#note, { force: true });
    } catch {
      // What cannot be taken away is written over, or said when that fails.
    }
  }
}

/**
 * What of an answer's headers is sure enough to continue by: a strong ETag, else a date of change that lies a minute
 * before the answer (RFC 9110, 8.8.2.2).
 */
export function validatorOf({ etag, lastModified }: Edition, date: string | null): string | null {
  if (etag !== null) return etag.startsWith('"') ? etag : null;
  if (lastModified === null || date === null) return null;
  return Date.parse(date) - Date.parse(lastModified) >= 60_000 ? lastModified : null;
}
