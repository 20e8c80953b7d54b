import { gunzipSync, unzipSync } from "fflate";
import { limits } from "../limits.ts";
import { fileKind } from "./file-kind.ts";
import { refuse } from "./refused.ts";

/** One file after archives were opened. */
export interface Part {
  /** For messages: "SEN2_MI.zip: SEN2_MI.csv". */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The members of a zip with their sizes, as the archive lists them. */
interface Member {
  readonly name: string;
  readonly size: number;
}

/**
 * Opens archives: a zip that is no spreadsheet gives its files, gzip the file in it; anything else is given back as it
 * is.
 *
 * @param name for messages only
 * @throws Refused for an archive that is damaged, too large when unpacked, under a password, or nested too deep
 */
export function unpack(name: string, bytes: Uint8Array, depth = 0): Part[] {
  if (bytes.length > limits.fileBytes) {
    refuse(`It has ${megabytes(bytes.length)}; at most ${megabytes(limits.fileBytes)} are read.`);
  }
  const kind = fileKind(bytes);
  const packed = kind === "gzip" || (kind === "zip" && !isSpreadsheet(bytes));
  if (!packed) return [{ name, bytes }];
  if (depth >= limits.nesting) refuse(`It has archives within archives, more than ${limits.nesting} deep.`);
  if (kind === "gzip") return unpack(name, gunzip(bytes), depth + 1);
  return Object.entries(unzip(bytes, (member) => !member.endsWith("/") && !member.startsWith("__MACOSX/"))).flatMap(
    ([member, content]) => unpack(`${name}: ${member}`, content, depth + 1),
  );
}

/**
 * The files of a zip.
 *
 * @param wanted which of them to unpack
 * @throws Refused when it is damaged or too large
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  return guarded(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        size += originalSize;
        count++;
        if (count > limits.members) refuse(`It holds more than ${limits.members} files.`);
        if (size > limits.unpackedBytes) tooLarge(size);
        return true;
      },
    }),
  );
}

/** The names and sizes in a zip, without unpacking any. */
export function membersOf(bytes: Uint8Array): Member[] {
  const members: Member[] = [];
  guarded(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        members.push({ name, size: originalSize });
        return false;
      },
    }),
  );
  return members;
}

/** Whether a zip is an Excel or OpenDocument workbook. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  const names = new Set(membersOf(bytes).map(({ name }) => name));
  return names.has("[Content_Types].xml") || (names.has("content.xml") && names.has("META-INF/manifest.xml"));
}

function gunzip(bytes: Uint8Array): Uint8Array {
  // The last four bytes of gzip are the length of what it holds.
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
  if (length > limits.unpackedBytes) tooLarge(length);
  return guarded(() => gunzipSync(bytes, { out: new Uint8Array(length) }));
}

function tooLarge(size: number): never {
  refuse(`Unpacked it has ${megabytes(size)} or more; at most ${megabytes(limits.unpackedBytes)} are read.`);
}

function guarded<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof Error && error.constructor.name === "Refused") throw error;
    return refuse("The archive is damaged or cut short: download it again.");
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
