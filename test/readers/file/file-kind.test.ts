import { fileKind } from "../../../src/readers/file/file-kind.ts";

const bytes = (...first: readonly number[]): Uint8Array => Uint8Array.from([...first, 0, 0, 0, 0]);

test.each([
  ["picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
  ["picture", bytes(0xff, 0xd8, 0xff, 0xe0)],
  ["pdf", bytes(0x25, 0x50, 0x44, 0x46, 0x2d)],
  ["program", bytes(0x4d, 0x5a, 0x90, 0x00)],
  ["archive", bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ["zip", bytes(0x50, 0x4b, 0x03, 0x04)],
  ["gzip", bytes(0x1f, 0x8b, 0x08)],
  ["compound", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ["empty", new Uint8Array(0)],
  ["text", new TextEncoder().encode("Parent,Area\n")],
] as const)("knows %s by its first bytes", (kind, of) => {
  expect(fileKind(of)).toBe(kind);
});

test("takes a table whose first heading begins with the letters of a signature for a text", () => {
  expect(fileKind(new TextEncoder().encode("MZ,PK\n1,2\n"))).toBe("text");
});
