import { functionTable } from "../../src/functions/table.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { seeded } from "../bench/measure.ts";
import { tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { usePack } from "./calling.ts";
import { faultOfCall, probeCalls } from "./probe-calls.ts";
import { tryDamagedPacks } from "./try-damaged-packs.ts";

/* The quick share; `npm run bench damaged` tries 2,000, the shipped pack among them. */

test("the probe calls every function, and a pack without damage answers all of it", () => {
  usePack();
  const calls = probeCalls(tinyPack, seeded(1));
  expect([...new Set(calls.map(([id]) => id))].sort()).toEqual(Object.keys(functionTable).sort());
  expect(calls.map(faultOfCall).filter((fault) => fault !== null)).toEqual([]);
});

test("a damaged pack is refused in words, or taken and answers every call", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { refused, taken, faults } = await tryDamagedPacks(writePack(tinyPackFile), 100, seed);
  expect(faults).toEqual([]);
  // The share that is taken holds figures and words that nobody can tell from good ones.
  expect([refused > 30, taken > 3]).toEqual([true, true]);
}, 120_000);
