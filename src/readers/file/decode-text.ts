/** How many bytes are looked at to tell UTF-16 without a mark: two for each sign of a heading. */
const sample = 400;

/**
 * The text in bytes of unknown encoding: UTF-8, UTF-16 with or without its mark, or else Windows-1252, in which older
 * files of publishers were written. The mark itself is left out. A sign that is cut through by the end of the file
 * becomes the replacement sign, so that the rest is still read in its own encoding.
 *
 * @example decodeText(new Uint8Array([0xa3, 0x31])) // "£1", by Windows-1252
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeAs(utf16(bytes) ?? "utf-8", bytes);
  return text ?? windows1252(bytes);
}

/** What Windows-1252 has where Latin-1 has control signs, from 0x80 on; the same where it has nothing either. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Some versions of Node read Windows-1252 as Latin-1, and an en dash becomes a control sign that nobody sees. */
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return text + decoder.decode();
  } catch {
    return `${text}\uFFFD`;
  }
}

/** The kind of UTF-16 that bytes look like: by the mark, or by every other byte being zero as in English text. */
function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(sample, bytes.length - (bytes.length % 2));
  if (length < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > length * 0.4 && even === 0) return "utf-16le";
  if (even > length * 0.4 && odd === 0) return "utf-16be";
  return null;
}
