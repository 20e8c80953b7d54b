import { lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file to be read, with its size in bytes. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  /** Why it is not even tried, as a sentence; null for a file. */
  readonly refused: string | null;
}

/** Texts about a folder, not of it, and the list of what was fetched into it. */
const aboutFolder = /\.md$|^manifest\.json$|^(read ?me|source|licen[cs]e|contents)\b.*\.txt$/i;

/**
 * The files of a folder and those below it, or the file itself; names beginning with a dot, and texts that describe a
 * folder, are passed over. What may not be opened, or is no file, is among them with the reason.
 *
 * @returns a sentence where there is none
 */
export function filesIn(path: string): FoundFile[] | string {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return [{ path, size: stat.size, refused: null }];
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
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && !aboutFolder.test(name))
    .sort((a, b) => a.localeCompare(b))
    .flatMap((name) => entry(join(folder, name)));
}

function entry(path: string): FoundFile[] {
  const refused = (sentence: string): FoundFile[] => [{ path, size: 0, refused: sentence }];
  try {
    const stat = statSync(path);
    if (stat.isFile()) return [{ path, size: stat.size, refused: null }];
    if (!stat.isDirectory()) return refused("It is neither a file nor a folder.");
    // One that leads back to a folder above it would never end.
    return lstatSync(path).isSymbolicLink() ? refused("It is a link to another folder: name that.") : below(path);
  } catch (error) {
    return refused(whyNotOpened(error));
  }
}

/** The sentence for a file that the machine does not give. */
export function whyNotOpened(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === "EACCES" || code === "EPERM") return "You may not read it.";
  if (code === "ENOENT") return "It is no longer there, or is a link to a file that is not.";
  if (code === "ELOOP") return "It is a link that leads back to itself.";
  return `It could not be opened (${code ?? "no reason given"}).`;
}
