/**
 * Generated calls of every function with hostile texts, numbers, blanks and ranges:
 * `npm run bench -- hostile`, or `npx tsx test/bench/hostile.bench.ts 100000 7` for another count and seed.
 */
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import { runHostile } from "../functions/hostile/run-hostile.ts";
import { report } from "./measure.ts";

const [calls = 100_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const slowMs = 50;

provideShippedPack();
const state = packState();
if (state.kind !== "ready") throw new Error("The pack is not there.");
const run = runHostile(state.desk.pack, seed, calls, slowMs);
for (const fault of run.faults.slice(0, 20)) console.log(`  ${fault}`);
console.log(`  seed ${run.seed}; longest call of single cells: ${run.longestCall}`);
report([
  ["generated calls", run.calls, ""],
  ["cells in their answers", run.cells, ""],
  ["of them errors with a sentence", run.errors, ""],
  ["longest sentence of an error", run.longestSentence, "signs"],
  ["calls repeated because they seemed slow", run.repeated, ""],
  ["longest call of single cells", run.longestMs, "ms", slowMs],
  ["faults", run.faults.length, "", 0],
]);
