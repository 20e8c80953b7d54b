import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostedFiles } from "./subject.ts";

/** Files of a finished build. */
export function filesOfBuild(folder: string): HostedFiles {
  return {
    has: (path) => existsSync(join(folder, path)),
    read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null),
  };
}

/** What each made file is made from, so that the manifest can be checked before there is a build. */
const madeFrom: Readonly<Record<string, string>> = {
  "taskpane.html": "src/taskpane/taskpane.html",
  "functions.js": "src/functions/entry.ts",
  "functions.json": "src/functions/entry.ts",
  "help.html": "src/cli/build/make-help-page.ts",
};

/** Files of the project before the build: assets themselves, the others by the source they are made from. */
export function filesOfSources(root: string): HostedFiles {
  const assets = (path: string): string | null => (path.startsWith("assets/") ? join(root, path) : null);
  return {
    has: (path) => existsSync(assets(path) ?? join(root, madeFrom[path] ?? path)),
    read: (path) => {
      const asset = assets(path);
      return asset !== null && existsSync(asset) ? readFileSync(asset) : null;
    },
  };
}
