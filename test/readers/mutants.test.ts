import { seeded } from "../bench/measure.ts";
import { before, faults } from "./fixtures/check-mutant.ts";
import { everyFixture } from "./fixtures/every-fixture.ts";
import { mutate } from "./fixtures/mutate.ts";

/*
 * Files changed as publishers change them: a figure is still under its own series, area and period, or a person is told.
 * More of them: `npm run bench readers`.
 */

const seed = Math.floor(Math.random() * 1e9);
const share = 20;

test.each(everyFixture.map((fixture) => [fixture.name, fixture] as const))("%s, changed", (_name, fixture) => {
  const random = seeded(seed);
  const known = before(fixture);
  const wrong: string[] = [];
  for (let count = 0; count < share; count++) {
    const mutant = mutate(fixture, random);
    for (const fault of faults(known, mutant)) wrong.push(`${mutant.what}: ${fault}`);
  }
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
});
