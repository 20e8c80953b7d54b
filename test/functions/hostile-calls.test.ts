import { packState } from "../../src/functions/pack-holder.ts";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { functionTable } from "../../src/functions/table.ts";
import { runHostile } from "./hostile/run-hostile.ts";

const calls = 3_000;
/** Ten times what a call may take on a machine that does nothing else: `npm run bench -- hostile` holds it to that. */
const slowMs = 500;

test("hostile texts, numbers, blanks and ranges have showable answers from every function, in time and in words", () => {
  provideShippedPack();
  const state = packState();
  if (state.kind !== "ready") throw new Error("The pack is not there.");
  const { faults, ...run } = runHostile(state.desk.pack, 20_261_129, calls, slowMs);
  expect({ seed: run.seed, faults }).toEqual({ seed: run.seed, faults: [] });
  expect(run.calls).toBeGreaterThan(100 * Object.keys(functionTable).length);
  expect(run.cells).toBeGreaterThan(calls);
});
