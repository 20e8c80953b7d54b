import { readOwnPng, readPngHeader, writePng } from "../../../src/cli/icons/png.ts";

const dot = { width: 1, height: 1, pixels: new Uint8Array([1, 2, 3, 4]) };

test("bytes that are not a PNG have no header", () => {
  expect(readPngHeader(new Uint8Array())).toBeNull();
  expect(readPngHeader(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>"))).toBeNull();
  expect(readPngHeader(writePng(dot).subarray(0, 32))).toBeNull();
  expect(() => readOwnPng(Buffer.alloc(40))).toThrow("not a PNG file");
});

test("what is written is read back", () => {
  const image = { width: 3, height: 2, pixels: Uint8Array.from({ length: 24 }, (_, i) => i * 10) };
  expect(readPngHeader(writePng(image))).toEqual({ width: 3, height: 2, hasAlpha: true });
  expect(readOwnPng(writePng(image))).toEqual(image);
});

test("an image without opacity says so", () => {
  const file = writePng(dot);
  file.writeUInt8(2, 25);
  expect(readPngHeader(file)?.hasAlpha).toBe(false);
});

test("checksums are those of the PNG specification: an empty IEND chunk ends AE 42 60 82", () => {
  expect(writePng(dot).subarray(-4).toString("hex")).toBe("ae426082");
});
