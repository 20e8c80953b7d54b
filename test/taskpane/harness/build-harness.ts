import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles a page of the pane without Excel into a folder, with the figures it shows. */
export async function buildHarness(root: string, entry: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  await build({
    entryPoints: { harness: join(root, entry) },
    outdir: into,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  await copyFile(join(root, "test/taskpane/harness/harness.html"), join(into, "index.html"));
  await copyFile(join(root, "assets/pack/lof-pack.json"), join(into, "lof-pack.json"));
}
