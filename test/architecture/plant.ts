import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");

/** A project of a few files, made for one test in its own folder, with access to the real packages. */
export function inPlantedProject<T>(files: Readonly<Record<string, string>>, look: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "lof-planted-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    symlinkSync(join(root, "package.json"), join(folder, "package.json"));
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Cruised {
  readonly summary: { readonly violations: { from: string; to: string; rule: { name: string } }[] };
}

/** The import rules a project breaks, packages by their name: "rule: from -> to". */
export function brokenImports(folder: string): string[] {
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(root, "test/architecture/layers.cjs");
  const args = [cruiser, "src", "--config", config, "--output-type", "json"];
  const answer = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  const packageName = (path: string): string => path.replace(/^.*node_modules\/((@[^/]+\/)?[^/]+).*$/, "$1");
  const { violations } = (JSON.parse(answer) as Cruised).summary;
  return violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${packageName(to)}`);
}
