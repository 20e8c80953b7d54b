import { gzipSync } from "fflate";
import { gunzip, inMegabytes } from "../../../src/readers/file/inflate.ts";
import { limits } from "../../../src/readers/limits.ts";
import { councilCsv } from "../made-files.ts";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

test("joins the members of gzip that was written in several", () => {
  const whole = gunzip(joined(gzipSync(text("a,b\n")), gzipSync(text("1,2\n")), gzipSync(text("3,4\n"))));
  expect(new TextDecoder().decode(whole)).toBe("a,b\n1,2\n3,4\n");
});

test("refuses gzip that says another length at its end than it holds", () => {
  const lying = gzipSync(text(councilCsv()));
  new DataView(lying.buffer).setUint32(lying.length - 4, 10, true);
  expect(() => gunzip(lying)).toThrow("damaged or cut short");
});

test("refuses gzip whose contents were altered", () => {
  const altered = gzipSync(text(councilCsv()), { level: 0 });
  altered[100] = 0x39;
  expect(() => gunzip(altered)).toThrow("damaged or cut short");
});

test("refuses gzip whose first of two members was altered", () => {
  const first = gzipSync(text(councilCsv()), { level: 0 });
  first[100] = 0x39;
  expect(() => gunzip(joined(first, gzipSync(text("x"))))).toThrow("damaged or cut short");
});

test("refuses gzip cut at every tenth of it", () => {
  const whole = gzipSync(text(councilCsv()));
  for (let tenth = 0; tenth < 10; tenth++) {
    expect(() => gunzip(whole.subarray(0, Math.floor((whole.length * tenth) / 10)))).toThrow("damaged or cut short");
  }
});

test("stops a bomb of several members at the limit, whatever length it claims", () => {
  const member = gzipSync(new Uint8Array(60_000_000));
  const bomb = joined(member, member, member, member, member, member);
  new DataView(bomb.buffer).setUint32(bomb.length - 4, 12, true);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(() => gunzip(bomb)).toThrow(`at most ${inMegabytes(limits.unpackedBytes)} are read.`);
});
