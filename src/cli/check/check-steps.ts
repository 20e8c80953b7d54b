import { cpus } from "node:os";
import { join } from "node:path";
import { root } from "../root.ts";
import { runNode } from "../run-command.ts";

interface CheckStep {
  readonly name: string;
  readonly args: readonly string[];
}

const program = (path: string): string => join(root, "node_modules", path);
const typescript = (project: string, mark: string): string[] => [
  program("typescript/bin/tsc"),
  ...["--project", project, "--incremental", "--tsBuildInfoFile", join(root, ".cache", mark)],
];

/** Checks that must pass before any test is run; the slow ones first, since they run in parallel. */
const steps: readonly CheckStep[] = [
  {
    name: "lint",
    args: [
      program("eslint/bin/eslint.js"),
      ".",
      "--max-warnings",
      "0",
      "--cache",
      "--cache-location",
      join(root, ".cache/eslint"),
    ],
  },
  { name: "types", args: typescript(".", "types.json") },
  { name: "types of the pure folders", args: typescript("test/architecture/tsconfig.pure.json", "types-pure.json") },
  {
    name: "types of what makes the pack",
    args: typescript("test/architecture/tsconfig.build-time.json", "types-build-time.json"),
  },
  {
    name: "import directions",
    args: [program("dependency-cruiser/bin/dependency-cruise.mjs"), "--config", "test/architecture/layers.cjs", "src"],
  },
  { name: "unused code and packages", args: [program("knip/bin/knip.js"), "--no-progress"] },
  {
    name: "format",
    args: [
      program("prettier/bin/prettier.cjs"),
      "--check",
      "--log-level",
      "warn",
      "--cache",
      "--cache-location",
      join(root, ".cache/prettier"),
      ".",
    ],
  },
  { name: "manifests", args: ["src/cli/check/check-manifest.ts"] },
];

/** Passed, failed, skipped. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs every check, as many at a time as there are processors, and prints the output of those that fail. */
export async function runChecks(): Promise<Count> {
  const waiting = [...steps];
  let passed = 0;
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { ok, output, seconds } = await runNode(step.args);
      if (ok) passed++;
      console.log(
        `${ok ? "ok    " : "FAILED"} ${step.name} (${seconds.toFixed(1)} s)${ok ? "" : `\n${output.trim()}\n`}`,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(cpus().length, 4) }, work));
  return { passed, failed: steps.length - passed, skipped: 0 };
}
