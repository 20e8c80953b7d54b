import { rename, rm, stat, writeFile } from "node:fs/promises";
import { AskedWrongly, fileTrouble } from "../command-line.ts";

/** Checked before the work: an existing file is kept, unless `--force` was given. */
export async function checkPlace(path: string, force: boolean): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new AskedWrongly(`“${path}” could not be written: it is a folder.`);
  if (there !== null && !force)
    throw new AskedWrongly(`“${path}” is there already. Add --force to write over it, or name another file.`);
}

/** Under another name first, so that a file which is there stays whole until the new one is. */
export async function writeWhole(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    if (!force) {
      await writeFile(path, bytes, { flag: "wx" });
      return;
    }
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    const left = force ? draft : path;
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") await rm(left, { force: true }).catch(() => undefined);
    throw new AskedWrongly(`“${path}” could not be written: ${fileTrouble(error)}.`);
  }
}
