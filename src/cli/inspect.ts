/**
 * npm run inspect -- <file or folder>
 *
 * Says of each official file what it is, what it holds and what could not be read, or with --csv prints every figure.
 * Ends with 0 when all was read, 1 when a file was not, 2 when the call was wrong.
 */
import { csvHeadings } from "../readers/observation-csv.ts";
import { filesIn, type FoundFile } from "./official-files/files-in.ts";
import { GuardedReader } from "./official-files/guarded-reader.ts";
import type { FileAnswer, ThreadOptions } from "./inspect/read-thread.ts";
import { readInspectArguments, type InspectArguments } from "./inspect/inspect-arguments.ts";
import { print } from "./inspect/print.ts";
import { progressBar } from "./official-files/progress.ts";
import { onOneLine, unread } from "./inspect/unread.ts";

const asked = readInspectArguments(process.argv.slice(2));
if (typeof asked === "string") {
  console.error(asked);
  process.exitCode = 2;
} else process.exitCode = await run(asked);

async function run({ paths, csv, all }: InspectArguments): Promise<number> {
  const files: FoundFile[] = [];
  for (const path of paths) {
    const found = filesIn(path);
    if (typeof found === "string") {
      console.error(found);
      return 2;
    }
    files.push(...found);
  }
  const progress = progressBar();
  const reader = new GuardedReader<FileAnswer>(new URL("./inspect/read-thread.ts", import.meta.url), {
    csv,
    all,
  } satisfies ThreadOptions);
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  let [done, refused] = [0, 0];
  let open = !csv || print(`${csvHeadings}\n`);
  for (const file of files) {
    if (!open) break;
    progress.show(done, whole, onOneLine(file.path));
    const read = file.refused ?? (await reader.read(file));
    const more = csv && file.refused === null ? " Figures printed from it are not all there are." : "";
    const answer = typeof read === "string" ? unread(file.path, `${read}${more}`, csv) : read;
    progress.clear();
    refused += answer.refused;
    done += file.size;
    if (answer.closed) open = false;
    else if (!csv) open = print(`${answer.text}\n\n`);
    else if (answer.text !== "") console.error(answer.text);
  }
  await reader.close();
  return refused === 0 ? 0 : 1;
}
