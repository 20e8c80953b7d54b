import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Count } from "./check-steps.ts";
import { root } from "../root.ts";
import { runNode } from "../run-command.ts";

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Runs jest and counts results from its JSON report, not its printed output. A run without a report counts as one
 * failure, and so does a test file that could not be loaded.
 */
export async function runJest(name: string, args: readonly string[]): Promise<Count> {
  const report = join(root, "reports", `${name}.json`);
  mkdirSync(join(root, "reports"), { recursive: true });
  rmSync(report, { force: true });
  const jest = join(root, "node_modules/jest/bin/jest.js");
  const { ok } = await runNode([jest, ...args, "--json", "--outputFile", report], true);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = JSON.parse(readFileSync(report, "utf8")) as JestReport;
  const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  return {
    passed: counted.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: counted.numPendingTests + counted.numTodoTests,
  };
}
