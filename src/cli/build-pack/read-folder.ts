import { availableParallelism } from "node:os";
import { statSync } from "node:fs";
import { relative } from "node:path";
import { knownCopies } from "../../sources/plan/known-copies.ts";
import type { OfficialFile } from "../../sources/official/official-file.ts";
import { filesIn, type FoundFile } from "../official-files/files-in.ts";
import { GuardedReader } from "../official-files/guarded-reader.ts";
import { progressBar } from "../official-files/progress.ts";
import { fetchedDates, manifestName } from "./fetched-dates.ts";
import type { ReadOfficial } from "./read-official-file.ts";

/** What was found in a folder of official files. */
export interface FolderContents {
  /** In the order of their paths. */
  readonly files: readonly OfficialFile[];
  /** Files of which nothing, or not every part, is of use to a pack, with a sentence why where there is one. */
  readonly unused: readonly { readonly path: string; readonly why: string }[];
}

/** Each thread may use as much memory as a file may need; more threads than this gain little. */
const mostThreads = 4;

/**
 * Reads every file of a folder, several at a time; the same files give the same contents.
 *
 * @param passOver whether a file, by its path below the folder, is read otherwise
 * @returns a sentence where there is no file
 */
export async function readFolder(
  folder: string,
  passOver: (path: string) => boolean,
): Promise<FolderContents | string> {
  const found = filesIn(folder);
  if (typeof found === "string") return found;
  const below = (file: FoundFile): string => relative(folder, file.path).replaceAll("\\", "/");
  const files = found.filter((file) => below(file) !== manifestName && !passOver(below(file)));
  const dates = fetchedDates(folder);
  const answers = await readAll(files);
  const first = new Map<string, string>();
  const contents = files.map((file, at) => {
    const path = below(file);
    const answer = answers[at] as ReadOfficial;
    const { sha256 = "" } = answer.file ?? {};
    const same = first.get(sha256);
    if (same !== undefined) return { path, file, answer: { file: null, said: [`It is the same file as ${same}.`] } };
    if (sha256 !== "") first.set(sha256, path);
    return { path, file, answer };
  });
  return {
    files: contents.flatMap(({ path, file, answer }) =>
      answer.file === null
        ? []
        : [{ ...answer.file, path, retrieved: dayOf(file, answer.file), ...dates.get(answer.file.sha256) }],
    ),
    unused: contents.flatMap(({ path, answer }) =>
      answer.file === null || answer.said.length > 0 ? [{ path, why: answer.said.join(" ") }] : [],
    ),
  };
}

async function readAll(files: readonly FoundFile[]): Promise<ReadOfficial[]> {
  const answers: ReadOfficial[] = [];
  const progress = progressBar();
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  // The largest first, so that no thread is left alone with one at the end.
  const queue = files.map((file, at) => ({ file, at })).sort((a, b) => b.file.size - a.file.size || a.at - b.at);
  const work = async (): Promise<void> => {
    const reader = new GuardedReader<ReadOfficial>(new URL("./read-official-thread.ts", import.meta.url), {});
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { file, at } = next;
      progress.show(done, whole, file.path);
      const answer = file.refused ?? (await reader.read(file));
      answers[at] = typeof answer === "string" ? { file: null, said: [answer] } : answer;
      done += file.size;
    }
    await reader.close();
  };
  await Promise.all(Array.from({ length: Math.min(mostThreads, availableParallelism()) }, work));
  progress.clear();
  return answers;
}

/** When a file was fetched: as it is known of a copy, else the day on which it was saved. */
function dayOf({ path }: FoundFile, { sha256 }: Pick<OfficialFile, "sha256">): string {
  return knownCopies.get(sha256)?.retrieved ?? statSync(path).mtime.toISOString().slice(0, 10);
}
