/**
 * Five hundred changes of every fixture of the readers of official files: nothing may be lost or moved in silence.
 * `npm run bench readers`
 */
import { before, faults } from "../readers/fixtures/check-mutant.ts";
import { everyFixture } from "../readers/fixtures/every-fixture.ts";
import { mutate } from "../readers/fixtures/mutate.ts";
import { seeded } from "./measure.ts";

const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 1e9));
const each = Number(process.env["EACH"] ?? 500);
console.log(`seed ${seed}`);
let [mutants, wrong] = [0, 0];
for (const fixture of everyFixture) {
  const random = seeded(seed);
  const known = before(fixture);
  for (let count = 0; count < each; count++) {
    const mutant = mutate(fixture, random);
    mutants++;
    const found = faults(known, mutant);
    if (found.length === 0) continue;
    wrong++;
    console.log(`${fixture.name}\n  ${mutant.what}\n    ${found.slice(0, 2).join("\n    ")}`);
  }
}
console.log(`${mutants} changed files, ${wrong} wrong, ${Math.round(process.cpuUsage().user / 1e6)} s`);
if (wrong > 0) process.exitCode = 1;
