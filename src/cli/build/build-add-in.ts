import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostFiles } from "../host/headers.ts";
import { root } from "../root.ts";
import { runNode } from "../run-command.ts";
import { packsOfBefore, type PackToKeep, writeKeptPacks } from "./kept-packs.ts";

/** The placeholder address in manifest.xml that the build replaces with the real one. */
export const placeholder = "https://lof-for-excel.example";

export const dist = join(root, "dist");

/**
 * Builds the functions and what they need: their list, the figures, the help page.
 *
 * @param kept the earlier packs to be there too; left out, those of the build that this one replaces
 * @throws Error with what the failing step said
 */
export async function buildFunctions(kept: readonly PackToKeep[] = packsOfBefore(dist)): Promise<void> {
  mkdirSync(dist, { recursive: true });
  await Promise.all([webpack("functions"), listAndHelp()]);
  cpSync(join(root, "assets/icons"), join(dist, "assets/icons"), { recursive: true });
  cpSync(join(root, "assets/pack"), join(dist, "assets/pack"), { recursive: true });
  cpSync(join(root, "assets/DATA-LICENCE.md"), join(dist, "assets/DATA-LICENCE.md"));
  writeKeptPacks(dist, kept);
}

/** The help page is made from the list. */
async function listAndHelp(): Promise<void> {
  await step(["src/cli/build/make-functions-json.ts", join(dist, "functions.json")]);
  await step(["src/cli/build/make-help-page.ts", join(dist, "help.html")]);
}

/**
 * Builds the pane, the manifest that an administrator uploads, and the header files for hosts.
 *
 * @param host address the files will be served from, https and without a slash at its end; null leaves the placeholder
 * @param kept as of the functions
 * @throws Error with what the failing step said
 */
export async function buildPane(host: string | null, kept: readonly PackToKeep[] = packsOfBefore(dist)): Promise<void> {
  mkdirSync(dist, { recursive: true });
  await webpack("pane");
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  writeFileSync(join(dist, "manifest.xml"), manifest.replaceAll(placeholder, host ?? placeholder));
  const newest = readFileSync(join(root, "assets/pack/lof-pack.sha256"), "utf8").slice(0, 64);
  const earlier = kept.map(({ sha256 }) => sha256).filter((sha256) => sha256 !== newest);
  for (const [name, text] of Object.entries(hostFiles(earlier))) writeFileSync(join(dist, name), text);
}

/** Builds dist/: everything a host serves, and the manifest. */
export async function buildAddIn(
  host: string | null,
  kept: readonly PackToKeep[] = packsOfBefore(dist),
): Promise<void> {
  await Promise.all([buildFunctions(kept), buildPane(host, kept)]);
}

/**
 * Builds dist/workbench/. Microsoft's runtime is copied from the installed package, since we may not redistribute it.
 */
export async function buildWorkbench(): Promise<void> {
  const folder = join(dist, "workbench");
  await webpack("workbench");
  for (const file of ["custom-functions-runtime.js", "o15apptofilemappingtable.js"]) {
    cpSync(join(root, "node_modules/@microsoft/office-js/dist", file), join(folder, file));
  }
}

function webpack(name: "functions" | "pane" | "workbench"): Promise<void> {
  return step([join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", name]);
}

async function step(args: readonly string[]): Promise<void> {
  const { ok, output } = await runNode(args);
  if (!ok) throw new Error(output.trim());
}
