/**
 * npm run inspect -- <file or folder>
 *
 * Says of each official file what it is, what it holds and what could not be read, or with --csv prints every figure.
 */
import { readFileSync } from "node:fs";
import { makeAreaIndex } from "../areas/area-index.ts";
import { readPack } from "../pack/read-pack.ts";
import { areaLookup } from "../readers/areas/area-lookup.ts";
import { FileSummary } from "../readers/file-summary.ts";
import { csvHeadings, csvLine } from "../readers/observation-csv.ts";
import { readFile } from "../readers/read-file.ts";
import { describeFile } from "./inspect/describe-file.ts";
import { filesIn, type FoundFile } from "./inspect/files-in.ts";
import { readInspectArguments, type InspectArguments } from "./inspect/inspect-arguments.ts";
import { progressBar } from "./inspect/progress.ts";
import { limits } from "../readers/limits.ts";
import { join } from "node:path";
import { root } from "./root.ts";

const asked = readInspectArguments(process.argv.slice(2));
if (typeof asked === "string") {
  console.error(asked);
  process.exitCode = 2;
} else process.exitCode = run(asked);

function run({ paths, csv, all }: InspectArguments): number {
  let files: FoundFile[];
  try {
    files = paths.flatMap(filesIn);
  } catch {
    console.error(`There is no such file or folder: ${paths.join(", ")}`);
    return 2;
  }
  const pack = readPack(readFileSync(join(root, "assets/pack/lof-pack.json"), "utf8"), "");
  const areas = areaLookup(makeAreaIndex(pack.areas, pack.formerAreas));
  const progress = progressBar();
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let refused = 0;
  if (csv) console.log(csvHeadings);
  for (const { path, size } of files) {
    progress.show(done, whole, path);
    const summary = new FileSummary();
    const lines: string[] = [];
    const parts = readFile(path, size > limits.fileBytes ? new Uint8Array(0) : readFileSync(path), areas, {
      observe: (one) => {
        summary.observe(one);
        if (csv && lines.push(csvLine(one)) >= 5_000) process.stdout.write(`${lines.splice(0).join("\n")}\n`);
      },
      issue: summary.issue,
    });
    progress.clear();
    if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
    for (const part of parts) if (part.refused !== null) refused++;
    if (!csv) console.log(`${describeFile(path, parts, summary, all)}\n`);
    else for (const part of parts) if (part.refused !== null) console.error(`${part.name}: ${part.refused}`);
    done += size;
  }
  return refused === 0 ? 0 : 1;
}
