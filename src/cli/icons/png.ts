import { deflateSync, inflateSync } from "node:zlib";

/** An image in memory: four bytes per pixel (red, green, blue, opacity), row by row from the top left. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** What the first bytes of a PNG file say about it. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Whether pixels have an alpha channel, that is, whether a transparent background is possible. */
  readonly hasAlpha: boolean;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const headerLength = 33;
const trueColourWithAlpha = 6;
const greyWithAlpha = 4;

/** The size and kind of a PNG file from its first 33 bytes; null when it is not a PNG. */
export function readPngHeader(file: Uint8Array): PngHeader | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < headerLength || !bytes.subarray(0, 8).equals(signature)) return null;
  if (bytes.toString("latin1", 12, 16) !== "IHDR") return null;
  const colourType = bytes.readUInt8(25);
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    hasAlpha: colourType === trueColourWithAlpha || colourType === greyWithAlpha,
  };
}

/** An image as a PNG file: eight bits per channel, no filter, no ancillary chunks. */
export function writePng(image: Image): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(image.width, 0);
  header.writeUInt32BE(image.height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(trueColourWithAlpha, 9);
  const stride = image.width * 4;
  const rows = Buffer.alloc((stride + 1) * image.height);
  for (let y = 0; y < image.height; y++)
    rows.set(image.pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND"),
  ]);
}

/**
 * Reads back a file that {@link writePng} wrote (one IDAT chunk, no filter).
 *
 * Two versions of zlib may pack the same pixels differently, so files are compared by their pixels.
 */
export function readOwnPng(file: Buffer): Image {
  const header = readPngHeader(file);
  if (header === null) throw new Error("not a PNG file");
  const packed = file.subarray(headerLength + 8, headerLength + 8 + file.readUInt32BE(headerLength));
  const rows = inflateSync(packed);
  const stride = header.width * 4;
  const pixels = new Uint8Array(stride * header.height);
  for (let y = 0; y < header.height; y++)
    pixels.set(rows.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)), y * stride);
  return { width: header.width, height: header.height, pixels };
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The checksum of the PNG specification, annex D; Node's own zlib.crc32 is not in every Node 20. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
