import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "../..");

export interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/** One package in the lock file, by its path in node_modules. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

export const readText = (path: string): string => readFileSync(join(root, path), "utf8");
export const packageFile = JSON.parse(readText("package.json")) as PackageFile;
export const declared: Readonly<Record<string, string>> = {
  ...packageFile.dependencies,
  ...packageFile.devDependencies,
};
export const lockText = readText("package-lock.json");
export const lock = (JSON.parse(lockText) as { packages: Record<string, LockedPackage> }).packages;

/**
 * Every file of the project that git would keep, by its path with forward slashes. Does not use git, which may be
 * absent.
 */
export function committedFiles(): string[] {
  const ignored = new Set([
    ".git",
    ...readText(".gitignore")
      .split("\n")
      .map((line) => line.replace(/\/$/, "")),
  ]);
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !ignored.has(name) && !name.endsWith(".log"))
      .flatMap((entry) => (entry.isDirectory() ? below(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]));
  return below("");
}
