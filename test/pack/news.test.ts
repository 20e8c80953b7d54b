import { newsOf } from "../../src/pack/news.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import { tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

/* What is written and read again is in assembly/news-since.test.ts. */

const since = { built: "2026-03-01", sha256: "a".repeat(64) };
const packWith = (series: NonNullable<PackFile["news"]>["series"]) =>
  readPack(JSON.stringify({ ...tinyPackFile, format: 3, news: { since, series } }), "b".repeat(64));
const areaAt = (index: number) => tinyPack.areas[index]!;

test("a pack that knows of none before it has no news: null, and not an empty list", () => {
  expect(newsOf(tinyPack, areaAt(0))).toBeNull();
  expect(newsOf(packWith([]), areaAt(0))).toEqual([]);
});

test("each council has its bit, four to a digit, the first the lowest", () => {
  // 5 = the first and third of the first four; 8 = the last of the next four.
  const pack = packWith([{ id: "O02M01", before: "2024", revised: [["2024", "2024", "58"]] }]);
  const told = pack.areas.filter((area) => newsOf(pack, area)!.length > 0).map(({ index }) => index);
  expect(told).toEqual([0, 2, 7]);
});

test("a series of which there is news and that is not in the pack, and one that is gone and is there, are damage", () => {
  expect(() => packWith([{ id: "O99M01" }])).toThrow(
    /what is new of O99M01 is of a series that is not there, or not gone/,
  );
  expect(() => packWith([{ id: "O02M01", gone: "decent rented homes" }])).toThrow(/O02M01/);
});

test("a newest period that is an older one than before is told to all who have a figure, though no period is new", () => {
  const pack = packWith([{ id: "O02M01", before: "2025" }]);
  expect(newsOf(pack, areaAt(0))).toMatchObject([{ before: "2025", periods: [] }]);
  const kent = pack.areas.find(({ name }) => name === "Kent")!;
  expect(newsOf(pack, kent)).toEqual([]);
});
