import { gzipSync } from "fflate";
import { unpack } from "../../../src/readers/file/unpack.ts";
import { councilCsv, excelFiles, openDocumentFiles, zipOf } from "../made-files.ts";

const names = (bytes: Uint8Array): string[] => unpack("given", bytes).map(({ name }) => name);

test("gives a file that is no archive back as it is", () => {
  const bytes = new TextEncoder().encode(councilCsv());
  expect(unpack("given", bytes)).toEqual([{ name: "given", bytes }]);
});

test("leaves workbooks packed", () => {
  expect(names(zipOf(excelFiles()))).toEqual(["given"]);
  expect(names(zipOf(openDocumentFiles()))).toEqual(["given"]);
});

test("opens an archive within an archive, and gzip within it", () => {
  const inner = zipOf({ "b.csv": "x,y\n" });
  expect(names(zipOf({ "a.csv": "x,y\n", "inner.zip": inner }))).toEqual(["given: a.csv", "given: inner.zip: b.csv"]);
  expect(names(zipOf({ "a.csv.gz": gzipSync(new TextEncoder().encode("x,y\n")) }))).toEqual(["given: a.csv.gz"]);
});

test("refuses archives nested deeper than people do", () => {
  let zip = zipOf({ "a.csv": "x,y\n" });
  for (let depth = 0; depth < 20; depth++) zip = zipOf({ "a.zip": zip });
  expect(() => unpack("given", zip)).toThrow("archives within archives");
});

test("counts what nested archives unpack to together", () => {
  const bomb = zipOf({ "a.csv": new Uint8Array(50_000_000) });
  const many = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`${at}.zip`, bomb]));
  expect(() => unpack("given", zipOf(many))).toThrow("Unpacked it has");
});

test("takes names that point elsewhere, or hold signs that a screen obeys, for messages only", () => {
  expect(names(zipOf({ "../../etc/passwd": "x,y\n", "/root.csv": "x,y\n", "C:\\a.csv": "x,y\n" }))).toEqual([
    "given: ../../etc/passwd",
    "given: /root.csv",
    "given: C:\\a.csv",
  ]);
  expect(names(zipOf({ "\u001B[2Ja.csv": "x,y\n", __proto__a: "x" }))).toEqual([
    "given: ?[2Ja.csv",
    "given: __proto__a",
  ]);
});

test("says of an archive without files that there is none", () => {
  expect(() => unpack("given", zipOf({}))).toThrow("no file in it");
  expect(() => unpack("given", zipOf({ "__MACOSX/a.csv": "x" }))).toThrow("no file in it");
});
