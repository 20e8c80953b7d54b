import { Gunzip, Inflate } from "fflate";
import { limits } from "../limits.ts";
import { crc32 } from "./crc32.ts";
import { refuse, Refused } from "./refused.ts";

/** Bytes given to the unpacker at a time: so much stands for 64 MB at most. */
const step = 65_536;

/** The sentence for an archive whose contents are not what it says. */
export function damaged(): never {
  return refuse("The archive is damaged or cut short: download it again.");
}

export function tooLargeUnpacked(size: number): never {
  return refuse(`Unpacked it has ${inMegabytes(size)} or more; at most ${inMegabytes(limits.unpackedBytes)} are read.`);
}

/** @example inMegabytes(2_400_001) // "3 MB" */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

/**
 * Unpacks one member of a ZIP and checks that it is what the archive says: a size that lies would otherwise cut a table
 * short in silence, or fill the memory.
 *
 * @throws Refused when length or checksum differ
 */
export function inflateMember(packed: Uint8Array, size: number, checksum: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) damaged();
    out.set(chunk, length);
    length += chunk.length;
  });
  pushAll(inflate, packed);
  if (length !== size || crc32(out) !== checksum) damaged();
  return out;
}

/**
 * Unpacks gzip, of one or several members, with a limit on what comes out and not on what it claims.
 *
 * @throws Refused when it is too large, damaged or cut short
 */
export function gunzip(bytes: Uint8Array): Uint8Array {
  const trailers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Uint8Array[] = [];
  let [size, memberSize, memberSum] = [0, 0, 0];
  const endMember = (end: number): void => {
    if (end < 18) damaged();
    if (trailers.getUint32(end - 4, true) !== memberSize || trailers.getUint32(end - 8, true) !== memberSum) damaged();
    [memberSize, memberSum] = [0, 0];
  };
  const inflate = new Gunzip((chunk) => {
    size += chunk.length;
    memberSize += chunk.length;
    memberSum = crc32(chunk, memberSum);
    if (size > limits.unpackedBytes) tooLargeUnpacked(size);
    if (chunk.length > 0) chunks.push(chunk.slice());
  });
  inflate.onmember = endMember;
  pushAll(inflate, bytes);
  endMember(bytes.length);
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

function pushAll(inflate: Inflate | Gunzip, packed: Uint8Array): void {
  try {
    for (let at = 0; at === 0 || at < packed.length; at += step) {
      inflate.push(packed.slice(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    damaged();
  }
}
