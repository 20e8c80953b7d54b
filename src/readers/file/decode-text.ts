/** How many bytes are looked at to tell UTF-16 without a mark: two for each sign of a heading. */
const sample = 400;

/**
 * The text in bytes of unknown encoding: UTF-8, UTF-16 with or without its mark, or else Windows-1252, in which older
 * files of publishers were written. The mark itself is left out.
 *
 * @example decodeText(new Uint8Array([0xa3, 0x31])) // "£1", by Windows-1252
 */
export function decodeText(bytes: Uint8Array): string {
  for (const encoding of ["utf-8", ...(utf16(bytes) ?? [])]) {
    if (encoding === "utf-8" && utf16(bytes) !== null) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The kind of UTF-16 that bytes look like: by the mark, or by every other byte being zero as in English text. */
function utf16(bytes: Uint8Array): readonly string[] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  const length = Math.min(sample, bytes.length - (bytes.length % 2));
  if (length < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > length * 0.4 && even === 0) return ["utf-16le"];
  if (even > length * 0.4 && odd === 0) return ["utf-16be"];
  return null;
}
