import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildAddIn, buildWorkbench, dist } from "./build-add-in.ts";
import { root } from "./root.ts";

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];
const mark = join(root, ".cache/built-from");

/**
 * Makes the add-in and the workbench, unless they were made from the same files before.
 *
 * @returns whether there was anything to do
 * @throws Error with what the failing step said
 */
export async function buildWhenStale(): Promise<boolean> {
  const now = fingerprint();
  const complete = existsSync(join(dist, "functions.js")) && existsSync(join(dist, "workbench/index.html"));
  if (complete && existsSync(mark) && readFileSync(mark, "utf8") === now) return false;
  const results = await Promise.allSettled([buildAddIn(null), buildWorkbench()]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(mark, now);
  return true;
}

/** Path, size and time of change of every file that goes into the build. */
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
