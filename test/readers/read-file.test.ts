import * as XLSX from "@e965/xlsx";
import { gzipSync } from "fflate";
import { csvLine } from "../../src/readers/observation-csv.ts";
import { limits } from "../../src/readers/limits.ts";
import { found } from "./fixtures/fixture.ts";
import { councilCsv, councilRows, excelFiles, isSentence, openDocumentFiles, readBytes, zipOf } from "./made-files.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function oldExcel(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(councilRows.map((row) => [...row])), "Rates");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

const containers = {
  csv: bytesOf(councilCsv()),
  "csv.gz": gzipSync(bytesOf(councilCsv())),
  zip: zipOf({ "a.csv": councilCsv() }),
  xlsx: zipOf(excelFiles()),
  ods: zipOf(openDocumentFiles()),
  xls: oldExcel(),
};

test.each(Object.entries(containers))(
  "reads the same thirty figures whatever the container and the name: %s",
  (_, bytes) => {
    for (const name of ["a.csv", "a.pdf", "", "a.xlsx"]) {
      const { refused, figures } = readBytes(bytes, name);
      expect(refused).toBeNull();
      expect(figures.map(({ value }) => value)).toEqual(Array.from({ length: 30 }, (_unused, at) => at + 1.5));
    }
  },
);

const signIn = "<html><head><title>Sign in to your\naccount</title></head><body>E06000001,5</body></html>";
const said = "It is a web page (“Sign in to your account”), not a file of figures.";

test.each([
  ["a sign-in page", signIn, said],
  ["the same after a byte-order mark and spaces", `\uFEFF \n${signIn}`, said],
  ["the same after a comment", `<!-- saved -->${signIn}`, said],
  ["the same as XHTML", `<?xml version="1.0"?><!DOCTYPE html>${signIn}`, said],
  [
    "an error of a service",
    '{"error":{"message":"Rate limit exceeded"}}',
    "It is the error message of a service (“Rate limit exceeded”), not a file of figures.",
  ],
  [
    "several errors",
    '{"errors":[{"message":"a"},{"message":"b"}],"status":400}',
    "It is the error message of a service (“a; b”), not a file of figures.",
  ],
  ["other JSON", '[{"x":1}]', "It is JSON of a form that is not known here."],
  ["JSON cut short", '{"x":[1,2', "The JSON is damaged or cut short: download it again."],
  ["XML", "<rss><channel/></rss>", "It is XML; the figures are needed as CSV, XLSX or ODS."],
  ["nothing", "", "It is empty."],
  ["spaces", " \r\n\t\n", "It is empty but for spaces."],
  ["a PDF", "%PDF-1.7\n%....", "It is a PDF; the figures are needed as CSV, XLSX or ODS."],
  [
    "zero bytes",
    `${councilCsv()}\0\0`,
    "It holds zero bytes, as no table does: it is damaged, or a file of another kind.",
  ],
])("refuses %s in one sentence", (_what, content, sentence) => {
  const { refused, figures } = readBytes(content, "figures.csv");
  expect(refused).toBe(sentence);
  expect(isSentence(refused)).toBe(true);
  expect(figures).toEqual([]);
});

test("refuses pictures, programs and other bytes", () => {
  const rest = Array.from({ length: 600 }, (_, at) => (at * 7) % 256);
  for (const first of [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x4d, 0x5a, 0x90, 0],
    [0x7f, 0x45, 0x4c, 0x46],
    [],
  ]) {
    const { refused, figures } = readBytes(Uint8Array.from([...first, ...rest]));
    expect(isSentence(refused)).toBe(true);
    expect(figures).toEqual([]);
  }
});

test("says the size of a file that is too large", () => {
  expect(readBytes(new Uint8Array(limits.fileBytes + 1)).refused).toBe("It has 101 MB; at most 100 MB are read.");
});

test("names the file of an archive where several hold the same columns", () => {
  const { figures } = readBytes(zipOf({ "values.csv": councilCsv(), "variation.csv": councilCsv() }), "z.zip");
  const cells = figures.map((one) => csvLine(one).split(",").slice(0, 3).join(","));
  expect(cells[0]).toBe("values.csv; rate,E07000001,");
  expect(new Set(cells).size).toBe(60);
});

test("does not take counts of three digits for DfE's numbers of councils", () => {
  const table = (names: string): string =>
    `${names},first,final\n${[370, 354, 348, 371, 331].map((count, at) => `${2019 + at},${count},${at}`).join("\n")}\n`;
  expect(found(bytesOf(table("year"))).observations).toEqual([]);
  const numbered = "la_num,first\n370,5\n354,6\n371,7\n";
  expect(found(bytesOf(numbered)).observations.map(({ area }) => area.code)).toEqual([
    "E08000038",
    "E08000005",
    "E08000017",
  ]);
});

test("refuses one file of an archive and reads the others", () => {
  const { parts, figures } = readBytes(zipOf({ "a.csv": councilCsv(), "b.csv": signIn, "c.csv": "" }), "z");
  expect(parts.map(({ name, refused }) => [name, refused])).toEqual([
    ["z: a.csv", null],
    ["z: b.csv", said],
    ["z: c.csv", "It is empty."],
  ]);
  expect(figures).toHaveLength(30);
});

test("finds no figures where there are only headings", () => {
  expect(readBytes("code,name,rate\n").figures).toEqual([]);
});

test("ends in a sentence, or in figures as published, wherever a container is cut", () => {
  for (const [kind, whole] of Object.entries(containers)) {
    for (let tenth = 1; tenth < 10; tenth++) {
      const { refused, figures, notices } = readBytes(whole.slice(0, Math.floor((whole.length * tenth) / 10)));
      if (refused !== null) expect(isSentence(refused)).toBe(true);
      else if (kind !== "csv") throw new Error(`${kind} cut at ${tenth} tenths was read`);
      else if (!figures.every(({ row, value }) => value === null || value === row - 0.5))
        expect(notices).toHaveLength(1);
    }
  }
});

test("never ends in an exception, nor in nothing said, whatever byte of a container is altered", () => {
  const seed = 20_261_130;
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (const [kind, whole] of Object.entries(containers)) {
    for (let round = 0; round < 60; round++) {
      const altered = whole.slice();
      for (let times = 1 + random(3); times > 0; times--) altered[random(altered.length)] = random(256);
      const { refused, parts } = readBytes(altered);
      if (refused !== null && !isSentence(refused))
        throw new Error(`${kind}, seed ${seed}, round ${round}: ${refused}`);
      expect(parts.length).toBeGreaterThan(0);
    }
  }
});
