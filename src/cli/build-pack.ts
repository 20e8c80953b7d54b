import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describeIssue } from "../pack/assembly/observed.ts";
import { isDay } from "../pack/day.ts";
import { readPack } from "../pack/read-pack.ts";
import { writePack } from "../pack/write-pack.ts";
import { baseFiles, folderBase, isLaidOut } from "../sources/folder-base.ts";
import { packBase } from "../sources/pack-base.ts";
import { buildPack } from "../sources/pack-from-files.ts";
import { buildDate, edition } from "../sources/plan/edition.ts";
import { buildReport } from "./build-pack/build-report.ts";
import { readFolder, type FolderContents } from "./build-pack/read-folder.ts";
import { AskedWrongly, fileTrouble, readOptions, runCommand } from "./command-line.ts";

/*
 * npm run build-pack -- --from <folder> [--last assets/pack] [--date 2026-11-30] [--to assets/pack] [--force]
 *
 * Reads every official file of a folder, whatever its name, and proves its figures against those held from elsewhere: the
 * compiled figures and tables where the folder has them in their places, else the pack before. Writes lof-pack.json and
 * lof-pack.sha256, and prints how each file's figures were proved, what the pack holds, and where two files differ. When
 * anything is wrong it writes nothing, lists every fault and ends with exit code 1. A pack in another folder than ours is
 * kept, unless `--force` is given. Ours is dated as its edition says, any other today, unless `--date` says otherwise.
 */

const usage =
  "Usage: npm run build-pack -- --from <folder of official files> [--last <folder of the pack before>] [--date YYYY-MM-DD] [--to <folder>] [--force]";
const own = "assets/pack";
const files = ["lof-pack.json", "lof-pack.sha256"] as const;

await runCommand(async () => {
  const text = { type: "string" } as const;
  const {
    from = "",
    last = own,
    to = own,
    force,
    date = isOurs(to) ? buildDate : today(),
  } = readOptions(process.argv.slice(2), {
    from: text,
    last: text,
    date: text,
    to: text,
    force: { type: "boolean" },
  });
  if (from.trim() === "" || to.trim() === "") throw new AskedWrongly(usage, 2);
  if (!isDay(date)) throw new AskedWrongly(`--date is not “${date}” but a day such as 2026-11-30.\n${usage}`, 2);
  if (!(statSync(from, { throwIfNoEntry: false })?.isDirectory() ?? false))
    throw new AskedWrongly(`“${from}” is no folder: --from names the folder of the official files.`);
  const there = files.find((name) => existsSync(join(to, name)));
  if (there !== undefined && !isOurs(to) && force !== true)
    throw new AskedWrongly(
      `“${join(to, there)}” is there already. Add --force to write over it, or name another folder.`,
    );
  process.exitCode = await run({ from, last, to, built: date });
});

function isOurs(folder: string): boolean {
  return resolve(folder) === resolve(own);
}

/** Where the command is given; a pack of one's own says when it was made. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

interface Asked {
  readonly from: string;
  readonly last: string;
  readonly to: string;
  readonly built: string;
}

async function run({ from, last, to, built }: Asked): Promise<number> {
  const laidOut = existsSync(join(from, baseFiles.values));
  const before = laidOut ? null : readPack(readText(join(last, files[0])), "");
  const base = before === null ? folderBase((path) => readText(join(from, path))) : packBase(before);
  const found = await readFolder(from, (path) => laidOut && isLaidOut(path));
  if (typeof found === "string") throw new AskedWrongly(`${found}.`);
  if (before !== null && found.files.length === 0) throw new AskedWrongly(nothingFound(from, found));
  const build = buildPack(base, found.files, { edition, built });
  if (build.file === null) {
    console.error(`No pack: ${build.issues.length} things are wrong.`);
    for (const issue of build.issues) console.error(describeIssue(issue));
    return 1;
  }
  const json = writePack(build.file);
  const sha256 = createHash("sha256").update(json).digest("hex");
  const pack = readPack(json, sha256);
  write(to, [json, `${sha256}  lof-pack.json\n`]);
  const compared =
    before === null
      ? "Compared with: the compiled figures and tables of this folder"
      : `Compared with: the pack before, in ${last}, built ${before.built}`;
  console.log(buildReport(build, found, pack, compared));
  const taken = build.uses.some(({ figures, neighbours }) => figures.length > 0 || neighbours.length > 0);
  if (before !== null && !taken)
    console.log("\nNothing was taken: the pack has the figures and neighbours of the pack before.");
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `\n${pack.series.length} series, ${kilobytes(json.length)}, gzipped ${kilobytes(gzipSync(json).length)}, SHA-256 ${sha256}`,
  );
  return 0;
}

function nothingFound(from: string, { unused }: Pick<FolderContents, "unused">): string {
  const said = unused.flatMap(({ path, why }) => (why === "" ? [] : [`\n  ${path}: ${why}`]));
  return `No file in “${from}” has figures of ours, MHCLG's neighbours or the framework's page: no pack is written. npm run inspect says what each file is.${said.join("")}`;
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
