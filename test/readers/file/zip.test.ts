import { limits } from "../../../src/readers/limits.ts";
import { zipContent, zipMembers } from "../../../src/readers/file/zip.ts";
import { councilCsv, zipOf } from "../made-files.ts";

const listed = 0x02014b50;

/** Where the archive's list has its entries. */
function entries(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === listed) found.push(at);
  return found;
}

function altered(bytes: Uint8Array, offset: number, value: number, entry = 0): Uint8Array {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32((entries(bytes)[entry] as number) + offset, value, true);
  return bytes;
}

function readAll(bytes: Uint8Array): Uint8Array[] {
  return zipMembers(bytes).map((member) => zipContent(bytes, member));
}

test("gives each file of an archive, packed or stored", () => {
  for (const level of [0, 6] as const) {
    const zip = zipOf({ "a.csv": councilCsv(3), "folder/b.csv": "x,y\n" }, level);
    expect(zipMembers(zip).map(({ name }) => name)).toEqual(["a.csv", "folder/b.csv"]);
    expect(readAll(zip).map((bytes) => new TextDecoder().decode(bytes))).toEqual([councilCsv(3), "x,y\n"]);
  }
});

test("refuses an archive whose list says a file is shorter than it is, so that no table is cut in silence", () => {
  expect(() => readAll(altered(zipOf({ "a.csv": councilCsv() }), 24, 100))).toThrow("damaged or cut short");
});

test("refuses an archive whose list says a file is longer than it is", () => {
  expect(() => readAll(altered(zipOf({ "a.csv": councilCsv() }), 24, 100_000))).toThrow("damaged or cut short");
});

test("refuses an archive whose contents do not have the checksum in its list", () => {
  expect(() => readAll(altered(zipOf({ "a.csv": councilCsv() }), 16, 1))).toThrow("damaged or cut short");
});

test("refuses an archive that claims more than is read, before unpacking it", () => {
  expect(() => readAll(altered(zipOf({ "a.csv": councilCsv() }), 24, 4_000_000_000))).toThrow("are read.");
});

test("refuses an archive in which two files are the same bytes, as small archives that stand for endless ones have", () => {
  const zip = altered(zipOf({ "a.csv": councilCsv(), "b.csv": councilCsv() }), 42, 0, 1);
  expect(() => zipMembers(zip)).toThrow("damaged or cut short");
});

test("refuses an archive under a password", () => {
  const zip = zipOf({ "a.csv": councilCsv() });
  const flags = (entries(zip)[0] as number) + 8;
  zip[flags] = (zip[flags] as number) | 1;
  expect(() => zipMembers(zip)).toThrow("password");
});

test("refuses an archive of ten thousand files", () => {
  const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.csv`, "a,b\n"]));
  expect(() => zipMembers(zipOf(files))).toThrow(`more than ${limits.members} files`);
});

test("refuses an archive cut at every tenth of it", () => {
  const whole = zipOf({ "a.csv": councilCsv(), "b.csv": councilCsv(7) });
  for (let tenth = 0; tenth < 10; tenth++) {
    const cut = whole.slice(0, Math.floor((whole.length * tenth) / 10));
    expect(() => readAll(cut)).toThrow("damaged or cut short");
  }
});

test.each([20, 24, 42])(
  "says what an archive is that gives its sizes and places elsewhere, as ZIP64 does (%i)",
  (offset) => {
    const zip = altered(zipOf({ "a.csv": councilCsv(3) }), offset, 0xffffffff);
    expect(() => zipMembers(zip)).toThrow("ZIP64");
  },
);
