/** What a file is, by its first bytes; never by its name. */
export type FileKind = "zip" | "gzip" | "compound" | "text" | "empty" | OtherKind;

/** Kinds that hold no table that is read here, with what they are called. */
export const otherKinds = {
  pdf: "a PDF",
  picture: "a picture",
  program: "a program",
  archive: "an archive of a kind that is not opened here (7z, RAR, xz, bzip2, zstd)",
  database: "a database or a data file of another program (SQLite, Parquet)",
} as const;
type OtherKind = keyof typeof otherKinds;

const signatures: readonly [FileKind, string][] = [
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["gzip", "\x1f\x8b"],
  // Microsoft's compound file: .xls, and .xlsx under a password.
  ["compound", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["pdf", "%PDF"],
  ["picture", "\x89PNG"],
  ["picture", "\xff\xd8\xff"],
  ["picture", "GIF8"],
  ["picture", "II*\0"],
  ["picture", "MM\0*"],
  ["program", "MZ\x90\0"],
  ["program", "\x7fELF"],
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "Rar!\x1a"],
  ["archive", "\xfd7zXZ"],
  ["archive", "BZh"],
  ["archive", "\x28\xb5\x2f\xfd"],
  ["database", "SQLite format 3\0"],
  ["database", "PAR1"],
];

/**
 * @example fileKind(new Uint8Array([0x1f, 0x8b, 8])) // "gzip"
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const found = signatures.find(([, first]) => [...first].every((sign, at) => bytes[at] === sign.charCodeAt(0)));
  return found?.[0] ?? (isLatePdf(bytes) ? "pdf" : "text");
}

/** Some programs write blanks before a PDF, and others read it all the same. */
function isLatePdf(bytes: Uint8Array): boolean {
  return /^[\s\uFEFF]*%PDF-/.test(new TextDecoder().decode(bytes.subarray(0, 1_024)));
}
