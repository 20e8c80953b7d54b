/** What a file is, by its first bytes; never by its name. */
export type FileKind = "zip" | "gzip" | "compound" | "pdf" | "text" | "empty";

const signatures: readonly [FileKind, readonly number[]][] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["gzip", [0x1f, 0x8b]],
  // Microsoft's compound file: .xls, and .xlsx under a password.
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
];

/**
 * @example fileKind(new Uint8Array([0x1f, 0x8b, 8])) // "gzip"
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const found = signatures.find(([, first]) => first.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? "text";
}
