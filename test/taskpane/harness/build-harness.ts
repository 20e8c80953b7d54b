import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Bundles the harness page into a folder, with the figures it shows beside it. */
export async function buildHarness(root: string, into: string): Promise<void> {
  const here = join(root, "test/taskpane/harness");
  await mkdir(into, { recursive: true });
  await build({
    entryPoints: [join(here, "harness.tsx")],
    outdir: into,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  await copyFile(join(here, "harness.html"), join(into, "index.html"));
  await copyFile(join(root, "assets/pack/lof-pack.json"), join(into, "lof-pack.json"));
}
