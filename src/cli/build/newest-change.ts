import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** When any of these files, or any file below these folders, was last changed, in milliseconds since 1970. */
export function newestChange(...paths: string[]): number {
  const times = paths.map((path) => {
    const about = statSync(path);
    return about.isDirectory() ? newestChange(...readdirSync(path).map((name) => join(path, name))) : about.mtimeMs;
  });
  return Math.max(-Infinity, ...times);
}
