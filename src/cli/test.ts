/** All checks and all tests, counted: `npm test`. The last line is the total. */
import { buildWhenStale } from "./build/build-when-stale.ts";
import { type Count, runChecks } from "./check/check-steps.ts";
import { runJest } from "./check/jest-run.ts";

/** The build counts as a test: without it the end-to-end tests have nothing to open. */
async function build(): Promise<Count> {
  try {
    await buildWhenStale("functions", "pane", "workbench");
    console.log("ok     build");
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`FAILED build\n${(error as Error).message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const inBrowser = ["--config", "test/e2e/jest.config.js", "--forceExit"];
const timed = "e2e/timing";
const counts = [
  await runChecks(),
  await build(),
  await runJest("unit", []),
  await runJest("end-to-end", [...inBrowser, "--testPathIgnorePatterns", "/node_modules/", timed]),
  // The time limits are measured while nothing else runs.
  await runJest("timing", [...inBrowser, "--runInBand", timed]),
];
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum("skipped");

console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
if (sum("failed") > 0) process.exitCode = 1;
