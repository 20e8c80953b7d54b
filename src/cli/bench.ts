/**
 * Runs every file of test/bench/, one after another so that they do not disturb each other: `npm run bench`. With a word
 * only those that have it in their name, with what follows handed on to them: `npm run bench -- hostile 1000 7`. A new
 * part is a new file there.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildWhenStale } from "./build/build-when-stale.ts";
import { root } from "./root.ts";
import { runNode } from "./run-command.ts";

const [wanted = "", ...more] = process.argv.slice(2);
const files = readdirSync(join(root, "test/bench")).filter(
  (name) => name.endsWith(".bench.ts") && name.includes(wanted),
);
if (files.length === 0) {
  console.error("Say nothing, or one word of the benchmarks wanted: npm run bench pack");
  process.exit(2);
}
await buildWhenStale("functions", "pane", "workbench");
let failed = 0;
for (const file of files.sort()) {
  console.log(`\n${file.replace(".bench.ts", "").replaceAll("-", " ")}`);
  const { ok } = await runNode([join("test/bench", file), ...more], true);
  if (!ok) failed++;
}
if (failed > 0) {
  console.error(`\n${failed} of ${files.length} benchmark files missed a bound.`);
  process.exitCode = 1;
}
