import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostFiles } from "./host-policy.ts";
import { root } from "./root.ts";
import { runNode } from "./run-command.ts";

/** The address that stands in manifest.xml until the build puts the real one in. */
const placeholder = "https://lof-for-excel.example";

export const dist = join(root, "dist");

/**
 * Makes dist/: all that a host serves, and the manifest that an administrator uploads.
 *
 * @param host where the files will stand, https and without a slash at its end; null leaves the placeholder
 * @throws Error with what the failing step said
 */
export async function buildAddIn(host: string | null): Promise<void> {
  mkdirSync(dist, { recursive: true });
  // The generator ends well even when it fails: without the old file its failure shows.
  rmSync(join(dist, "functions.json"), { force: true });
  await step(["src/cli/make-functions-json.ts", join(dist, "functions.json")]);
  await step([join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", "add-in"]);
  await step(["src/cli/make-help-page.ts", join(dist, "help.html")]);
  cpSync(join(root, "assets/icons"), join(dist, "assets/icons"), { recursive: true });
  cpSync(join(root, "assets/pack"), join(dist, "assets/pack"), { recursive: true });
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  writeFileSync(join(dist, "manifest.xml"), manifest.replaceAll(placeholder, host ?? placeholder));
  for (const [name, text] of Object.entries(hostFiles())) writeFileSync(join(dist, name), text);
}

/** Makes dist/workbench/. Microsoft's runtime is copied from the installed package: it may not be passed on. */
export async function buildWorkbench(): Promise<void> {
  const folder = join(dist, "workbench");
  await step([join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", "workbench"]);
  for (const file of ["custom-functions-runtime.js", "o15apptofilemappingtable.js"]) {
    cpSync(join(root, "node_modules/@microsoft/office-js/dist", file), join(folder, file));
  }
}

async function step(args: readonly string[]): Promise<void> {
  const { ok, output } = await runNode(args);
  if (!ok) throw new Error(output.trim());
}
