import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { coverageTable, differenceList } from "../pack/assembly/build-log.ts";
import { describeIssue } from "../pack/assembly/observed.ts";
import { isDay } from "../pack/day.ts";
import { readPack } from "../pack/read-pack.ts";
import { writePack } from "../pack/write-pack.ts";
import { factDifferenceList } from "../sources/check-framework.ts";
import { buildPack } from "../sources/pack-from-files.ts";
import { buildDate, edition } from "../sources/plan/edition.ts";
import { AskedWrongly, fileTrouble, readOptions, runCommand } from "./command-line.ts";

/*
 * npm run build-pack -- --from ../shared/data [--date 2026-11-21] [--to assets/pack] [--force]
 *
 * Reads the official files, writes lof-pack.json and lof-pack.sha256, and prints what the pack holds, where our catalogue
 * and the compiled list differ, and where two files differ. When anything is wrong it writes nothing, lists every fault
 * and ends with exit code 1. A pack in another folder than ours is kept, unless `--force` is given.
 */

const usage =
  "Usage: npm run build-pack -- --from <folder of official files> [--date YYYY-MM-DD] [--to <folder>] [--force]";
const own = "assets/pack";
const files = ["lof-pack.json", "lof-pack.sha256"] as const;

await runCommand(() => {
  const text = { type: "string" } as const;
  const {
    from = "",
    date = buildDate,
    to = own,
    force,
  } = readOptions(process.argv.slice(2), {
    from: text,
    date: text,
    to: text,
    force: { type: "boolean" },
  });
  if (from.trim() === "" || to.trim() === "") throw new AskedWrongly(usage, 2);
  if (!isDay(date)) throw new AskedWrongly(`--date is not “${date}” but a day such as 2026-11-21.\n${usage}`, 2);
  if (!(statSync(from, { throwIfNoEntry: false })?.isDirectory() ?? false))
    throw new AskedWrongly(`“${from}” is no folder: --from names the folder of the official files.`);
  const there = files.find((name) => existsSync(join(to, name)));
  if (there !== undefined && resolve(to) !== resolve(own) && force !== true)
    throw new AskedWrongly(
      `“${join(to, there)}” is there already. Add --force to write over it, or name another folder.`,
    );
  process.exitCode = run(from, to, date);
});

function run(from: string, to: string, built: string): number {
  const { file, issues, differences, factDifferences, codeConflicts } = buildPack(
    (path) => readText(join(from, path)),
    {
      edition,
      built,
    },
  );
  if (file === null) {
    console.error(`No pack: ${issues.length} things are wrong.`);
    for (const issue of issues) console.error(describeIssue(issue));
    return 1;
  }
  const json = writePack(file);
  const sha256 = createHash("sha256").update(json).digest("hex");
  const pack = readPack(json, sha256);
  write(to, [json, `${sha256}  lof-pack.json\n`]);
  console.log(coverageTable(pack));
  console.log(`\n${factDifferenceList(factDifferences)}`);
  console.log(`\n${differenceList(differences)}`);
  console.log(
    `\nCells under an old and a new code with different figures; the new code's is kept: ${codeConflicts.length}`,
  );
  for (const conflict of codeConflicts) console.log(`  ${conflict}`);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `\n${pack.series.length} series, ${kilobytes(json.length)}, gzipped ${kilobytes(gzipSync(json).length)}, SHA-256 ${sha256}`,
  );
  return 0;
}

/** Both under other names first: a pack is never left with another's fingerprint because a disk was full. */
function write(to: string, texts: readonly [string, string]): void {
  try {
    mkdirSync(to, { recursive: true });
    files.forEach((name, at) => writeFileSync(join(to, `${name}.part`), texts[at] as string));
    for (const name of files) renameSync(join(to, `${name}.part`), join(to, name));
  } catch (error) {
    throw new AskedWrongly(`The pack could not be written to “${to}”: ${fileTrouble(error)}.`);
  }
}

function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  } catch (error) {
    throw new AskedWrongly(`“${path}” could not be read: ${fileTrouble(error)}.`);
  }
}
