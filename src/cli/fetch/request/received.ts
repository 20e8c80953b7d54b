import { Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Answer } from "./ask.ts";
import { FetchTrouble } from "../fetcher.ts";
import { Hindrance, quoted } from "../hindrance.ts";

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The packing of an answer in transit; null for none, as we ask for none. @throws FetchTrouble for one that is not known */
export function packing({ header, address }: Answer): string | null {
  const encoding = (header("content-encoding") ?? "").trim().toLowerCase();
  if (encoding === "" || encoding === "identity") return null;
  if (Object.hasOwn(unpackers, encoding)) return encoding;
  throw new FetchTrouble(
    `${address.hostname} gives it packed in a way that is not known here (${quoted(encoding, 40)}).`,
  );
}

/** How many bytes the answer says it has, as they travel; null where it does not say. */
function saidLength({ header }: Answer): number | null {
  const length = header("content-length");
  return length !== null && /^\d+$/.test(length) ? Number(length) : null;
}

/** Whether the end of an answer can be told from a connection that broke. */
export function endIsMarked(answer: Answer): boolean {
  if (saidLength(answer) !== null || /\bchunked\b/i.test(answer.header("transfer-encoding") ?? "")) return true;
  return packing(answer) !== null;
}

/**
 * The bytes of an answer, unpacked; at most so many, packed or unpacked.
 *
 * @param before bytes that are here already, which count
 * @throws FetchTrouble with a sentence
 */
export async function* received(answer: Answer, most: number, before = 0): AsyncGenerator<Uint8Array> {
  const packed = packing(answer);
  const length = saidLength(answer);
  if (length !== null && length + before > most) throw tooLarge(answer, most);
  const raw = counted(answer.chunks, most - before, () => tooLarge(answer, most));
  if (packed === null) {
    yield* raw;
    return;
  }
  const source = Readable.from(raw);
  const unpacker = (unpackers[packed] as () => Transform)();
  source.once("error", (error) => unpacker.destroy(error));
  try {
    yield* counted(source.pipe(unpacker) as AsyncIterable<Uint8Array>, most, () => tooLarge(answer, most));
  } catch (error) {
    throw unpackTrouble(error, answer, packed);
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
  trouble: () => FetchTrouble,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > most) throw trouble();
    yield chunk;
  }
}

function tooLarge({ address }: Answer, most: number): FetchTrouble {
  return new FetchTrouble(
    `What ${address.hostname} gives is larger than ${inMegabytes(most)}, the most that is taken: nothing of it is kept.`,
  );
}

function unpackTrouble(error: unknown, { address }: Answer, packed: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  if (code === "Z_BUF_ERROR") return new Hindrance(`The connection to ${address.hostname} broke before all had come.`);
  if (!/^(Z_|ERR_)/.test(code)) return error;
  return new FetchTrouble(
    `${address.hostname} says that what it gives is packed (${packed}), and it cannot be unpacked.`,
  );
}

/** With one digit below ten. */
export function inMegabytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (bytes < 1_000) return `${bytes} bytes`;
  if (megabytes < 1) return `${Math.round(bytes / 1_000)} kB`;
  return `${megabytes < 10 ? megabytes.toFixed(1) : megabytes.toFixed(0)} MB`;
}
