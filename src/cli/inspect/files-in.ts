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
 * @returns a sentence where there is none
 */
export function filesIn(path: string): FoundFile[] | string {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return [{ path, size: stat.size }];
    if (!stat.isDirectory()) return `This is neither a file nor a folder: ${path}`;
    const files = below(path);
    return files.length === 0 ? `There is no file in the folder ${path}` : files;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EPERM") return `You may not read ${path}`;
    return `There is no such file or folder: ${path}`;
  }
}

function below(folder: string): FoundFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && !/\.(md|txt)$/i.test(name))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const inside = join(folder, entry.name);
      if (entry.isDirectory()) return below(inside);
      return entry.isFile() ? [{ path: inside, size: statSync(inside).size }] : [];
    });
}
