import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildFunctions, buildPane, buildWorkbench, dist } from "./build-add-in.ts";
import { root } from "../root.ts";

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const parts = { functions: buildFunctions, pane: () => buildPane(null), workbench: buildWorkbench } as const;
type Part = keyof typeof parts;
/** One file of each part that must exist for its mark to count: `npm run build` empties dist/. */
const proofs: Readonly<Record<Part, string>> = {
  functions: "functions.js",
  pane: "taskpane.html",
  workbench: "workbench/index.html",
};

/**
 * Builds parts in parallel; parts already built from the same files are left as they are.
 *
 * @throws Error with what the failing step said
 */
export async function buildWhenStale(...wanted: readonly Part[]): Promise<void> {
  const now = fingerprint();
  const results = await Promise.allSettled(
    wanted.map(async (part) => {
      const mark = join(root, ".cache", `built-${part}`);
      if (existsSync(join(dist, proofs[part])) && existsSync(mark) && readFileSync(mark, "utf8") === now) return;
      await parts[part]();
      mkdirSync(join(root, ".cache"), { recursive: true });
      writeFileSync(mark, now);
    }),
  );
  for (const result of results) if (result.status === "rejected") throw result.reason as Error;
}

/** Path, size and modification time of every file that goes into the build. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const visit = (path: string): void => {
    const about = statSync(join(root, path));
    if (about.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    else hash.update(`${path} ${about.size} ${about.mtimeMs}\n`);
  };
  for (const path of sources) visit(path);
  return hash.digest("hex");
}
