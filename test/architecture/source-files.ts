import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every TypeScript file below a folder of the project, its path written with forward slashes. */
export function typescriptFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}
