import type { PackFile } from "../../src/pack/schema.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

const linesOf = (file: PackFile): string[] => writePack(file).split("\n");

test("the text is JSON of the very same content", () => {
  expect(JSON.parse(writePack(tinyPackFile))).toEqual(tinyPackFile);
});

test("writing what was read gives the same text, byte for byte", () => {
  const text = writePack(tinyPackFile);
  expect(writePack(JSON.parse(text) as PackFile)).toBe(text);
});

test("empty lists are JSON too", () => {
  const bare: PackFile = { ...tinyPackFile, formerAreas: [], series: [], sources: [] };
  expect(JSON.parse(writePack(bare))).toEqual(bare);
});

test.each(["areas", "metrics", "series", "places"] as const)("each of the %s is a line of its own", (key) => {
  const lines = linesOf(tinyPackFile);
  const start = lines.indexOf(`"${key}":[`) + 1;
  const own = lines.slice(start, start + tinyPackFile[key].length);
  expect(start).toBeGreaterThan(0);
  expect(own.map((line) => JSON.parse(line.replace(/,$/, "")) as unknown)).toEqual(tinyPackFile[key]);
  expect(lines[start + tinyPackFile[key].length]).toMatch(/^\],?$/);
});

test("the last line ends like all others", () => expect(linesOf(tinyPackFile).slice(-2)).toEqual(["}", ""]));

test("a changed figure changes the one line of its series", () => {
  const changed = structuredClone(tinyPackFile);
  changed.series.find((one) => one.id === "O06M09")!.values[0] = 10.5;
  const before = linesOf(tinyPackFile);
  const differing = linesOf(changed).filter((line, at) => line !== before[at]);
  expect(differing).toHaveLength(1);
  expect(differing[0]).toMatch(/^\{"id":"O06M09",/);
});
