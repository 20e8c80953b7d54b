/**
 * What opening costs: the pack read, checked and indexed; the neighbours of every council; the size of what is loaded.
 * `npm run bench pack`
 *
 * The first reading, before anything is compiled, is the one a user waits for; the median is that of a page that has
 * read it before. Neighbours are computed from an input made anew each time, since a model remembers what it found.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../src/cli/root.ts";
import { openModel } from "../../src/neighbours/open-model.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { median, report, timed } from "./measure.ts";

const repeats = 15;
const text = readFileSync(join(root, "assets/pack/lof-pack.json"), "utf8");
const sha256 = createHash("sha256").update(text).digest("hex");

const reading = Array.from({ length: repeats }, () => timed(() => makeDesk(readPack(text, sha256))));

const { areas, indicators } = readPack(text, sha256);
let found = 0;
const neighbours = Array.from({ length: repeats }, () =>
  timed(() => {
    const model = openModel({ areas, indicators });
    for (const area of areas) found += model.neighboursOf(area).length;
  }),
);
if (found < repeats * 317 * 15) throw new Error(`Only ${found} neighbours were found.`);

const zipped = (file: string): number => gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;

report([
  ["pack read, checked and indexed, first", reading[0] ?? NaN, "ms"],
  ["pack read, checked and indexed", median(reading), "ms", 80],
  ["neighbours of all councils of all tiers, first", neighbours[0] ?? NaN, "ms"],
  ["neighbours of all councils of all tiers", median(neighbours), "ms", 15],
  ["pack, gzipped", zipped("assets/pack/lof-pack.json"), "KB", 900],
  ["bundle of the functions, gzipped", zipped("dist/functions.js"), "KB", 70],
]);
