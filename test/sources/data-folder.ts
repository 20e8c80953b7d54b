import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { folderBase } from "../../src/sources/folder-base.ts";
import type { Base } from "../../src/sources/base.ts";

/** The folder of official files, beside the checkout. */
const dataFolder = join("..", "shared", "data");
/** Whether it is there; tests that need it are skipped where it is not. */
export const hasData = existsSync(join(dataFolder, "sources"));

/** The unpacked text of a file below the folder. */
export function dataText(path: string): string {
  const bytes = readFileSync(join(dataFolder, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

let held: Base | null = null;

/** What the folder holds beside official files, as it is; read once for a test file. */
export function dataBase(): Base {
  return (held ??= folderBase(dataText));
}
