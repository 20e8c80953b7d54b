import { crc32 } from "../../../src/readers/file/crc32.ts";

test("gives the published check value of this checksum", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("goes on from the checksum of what came before", () => {
  const bytes = new TextEncoder().encode("Households with children in temporary accommodation");
  expect(crc32(bytes.subarray(20), crc32(bytes.subarray(0, 20)))).toBe(crc32(bytes));
});

test("is 0 for nothing", () => {
  expect(crc32(new Uint8Array(0))).toBe(0);
});
