import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file to be read, with its size in bytes. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
}

/**
 * The files of a folder and those below it, or the file itself; names beginning with a dot, and texts that describe a
 * folder, are passed over.
 *
 * @throws an error of the file system where the path does not exist
 */
export function filesIn(path: string): FoundFile[] {
  const stat = statSync(path);
  if (!stat.isDirectory()) return [{ path, size: stat.size }];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && !/\.(md|txt)$/i.test(name))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory() || entry.isFile() ? filesIn(inside) : [];
    });
}
