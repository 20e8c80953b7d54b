/**
 * The thread in which `npm run inspect` reads, so that a file which takes too long or too much memory ends alone. It
 * prints figures itself, and so waits for whoever reads them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { makeAreaIndex } from "../../areas/area-index.ts";
import { readPack } from "../../pack/read-pack.ts";
import { areaLookup } from "../../readers/areas/area-lookup.ts";
import { FileSummary } from "../../readers/file-summary.ts";
import { tooLargeFile } from "../../readers/file/unpack.ts";
import { limits } from "../../readers/limits.ts";
import { csvLine } from "../../readers/observation-csv.ts";
import { readFile, type PartReport } from "../../readers/read-file.ts";
import { root } from "../root.ts";
import type { Waiting } from "../official-files/guarded-reader.ts";
import { describeFile } from "./describe-file.ts";
import { whyNotOpened, type FoundFile } from "../official-files/files-in.ts";
import { print } from "./print.ts";
import { onOneLine } from "./unread.ts";

/** What a thread is given when it starts. */
export interface ThreadOptions {
  readonly csv: boolean;
  readonly all: boolean;
}

/** What came of a file. */
export interface FileAnswer {
  readonly text: string;
  readonly refused: number;
  /** Whether nobody reads what is printed any more. */
  readonly closed: boolean;
}

const linesAtOnce = 5_000;
const { csv, all, waiting } = workerData as ThreadOptions & Waiting;
const state = new Int32Array(waiting);
const pack = readPack(readFileSync(join(root, "assets/pack/lof-pack.json"), "utf8"), "");
const areas = areaLookup(makeAreaIndex(pack.areas, pack.formerAreas));

/** Ends the reading of a file when nobody reads what is printed. */
class Closed extends Error {}

parentPort?.on("message", (file: FoundFile) => parentPort?.postMessage(answer(file)));

function answer({ path, size }: FoundFile): FileAnswer {
  const summary = new FileSummary();
  const lines: string[] = [];
  let closed = false;
  const flush = (): void => {
    if (lines.length === 0 || closed) return;
    Atomics.store(state, 0, 1);
    closed = !print(`${lines.splice(0).join("\n")}\n`);
    Atomics.store(state, 0, 0);
    if (closed) throw new Closed();
  };
  let parts: PartReport[];
  try {
    parts =
      size > limits.fileBytes
        ? [refused(onOneLine(path), tooLargeFile(size))]
        : readFile(onOneLine(path), readFileSync(path), areas, {
            observe: (one, format) => {
              if (!csv) summary.observe(one, format);
              else if (lines.push(csvLine(one)) >= linesAtOnce) flush();
            },
            issue: summary.issue,
          });
    flush();
  } catch (error) {
    if (!(error instanceof Closed)) parts = [refused(onOneLine(path), whyNotOpened(error))];
    else parts = [];
  }
  // That nobody reads any more ends the reading, and is no fault of the file.
  const count = closed ? 0 : parts.filter((part) => part.refused !== null).length;
  const text = csv ? remarks(parts, summary) : describeFile(onOneLine(path), parts, summary, all, nameOf);
  return { text, refused: count, closed };
}

function refused(name: string, sentence: string): PartReport {
  return {
    name,
    refused: sentence,
    sheets: [],
    unwanted: [],
    unread: [],
    looks: [],
    hidden: 0,
    cached: 0,
    notices: [],
  };
}

/** What stands beside figures on the error output: refusals, notices, and how many cells were not read. */
function remarks(parts: readonly PartReport[], summary: FileSummary): string {
  const lines = parts.flatMap((part) => [
    ...(part.refused === null ? [] : [`${part.name}: ${part.refused}`]),
    ...part.notices.map((notice) => `${part.name}: ${notice}`),
  ]);
  if (summary.issueCount > 0) {
    lines.push(`${parts[0]?.name ?? ""}: ${summary.issueCount} issues; without --csv they are listed.`);
  }
  return lines.join("\n");
}

function nameOf(id: string): string {
  const series = pack.series.find((one) => one.id === id);
  if (series === undefined) return "";
  return `${series.metric.shortName}${series.breakdown === null ? "" : `, ${series.breakdown}`}`;
}
