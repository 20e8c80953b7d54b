/**
 * 2,000 damaged packs: each refused in words, or taken and answering every call. `npm run bench damaged`, with other
 * damages each time; `SEED=7 npm run bench damaged` repeats one run.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/cli/root.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { tryDamagedPacks } from "../functions/try-damaged-packs.ts";

const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const packs = [
  ["small pack", writePack(tinyPackFile), 1_700],
  ["shipped pack", readFileSync(join(root, "assets/pack/lof-pack.json"), "utf8"), 300],
] as const;

console.log(`  seed ${seed}`);
for (const [name, text, count] of packs) {
  const { refused, taken, unchanged, calls, faults } = await tryDamagedPacks(text, count, seed);
  console.log(
    `  ${name}: ${count} damaged, ${refused} refused, ${taken} taken, ${unchanged} unchanged; ${calls} calls, ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`    ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
