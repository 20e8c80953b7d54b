import { decodeText } from "../../../src/readers/file/decode-text.ts";

const text = "area,rate\nSt Helens – £,12.5\n";

function utf16(of: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(of, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}

test("reads UTF-8 with and without its mark", () => {
  expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
});

test("reads UTF-16 of both byte orders, with and without its mark", () => {
  for (const big of [false, true]) {
    expect(decodeText(utf16(text, big))).toBe(text);
    expect(decodeText(utf16(`\uFEFF${text}`, big))).toBe(text);
  }
});

test("reads Windows-1252 with its pound sign and en dash", () => {
  const bytes = Uint8Array.from(
    Array.from(text, (sign) => (sign === "–" ? 0x96 : sign === "£" ? 0xa3 : sign.charCodeAt(0))),
  );
  expect(decodeText(bytes)).toBe(text);
});

test("keeps UTF-8 where the file was cut in the middle of a sign", () => {
  const whole = new TextEncoder().encode("Ynys Môn,1\nYnys Mô");
  expect(decodeText(whole.subarray(0, whole.length - 1))).toBe("Ynys Môn,1\nYnys M\uFFFD");
});

test("keeps UTF-16 where the file was cut in the middle of a sign", () => {
  expect(decodeText(utf16(text).subarray(0, 31))).toBe(`${text.slice(0, 15)}\uFFFD`);
});
