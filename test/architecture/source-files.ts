import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file below a folder of the project, its path written with forward slashes. */
export function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Every TypeScript file below a folder of the project. */
export function typescriptFiles(root: string, folder: string): string[] {
  return filesBelow(root, folder).filter((file) => /\.tsx?$/.test(file));
}

export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}
