import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describeIssue } from "../../pack/assembly/observed.ts";
import { withNews } from "../../pack/assembly/news-since.ts";
import type { Pack } from "../../pack/pack.ts";
import { writePack } from "../../pack/write-pack.ts";
import { baseFiles, folderBase, isLaidOut } from "../../sources/folder-base.ts";
import { packBase } from "../../sources/pack-base.ts";
import { buildPack, type Build } from "../../sources/pack-from-files.ts";
import { edition } from "../../sources/plan/edition.ts";
import { AskedWrongly, fileTrouble } from "../command-line.ts";
import { checkedPack } from "../packs/checked-pack.ts";
import { buildReport } from "./build-report.ts";
import { newsReport } from "./news-report.ts";
import { readFolder, type FolderContents } from "./read-folder.ts";

/** The two files of a pack's folder. */
export const packFiles = ["lof-pack.json", "lof-pack.sha256"] as const;

/** What a pack is built from, and where it goes. */
export interface PackWish {
  /** The folder of official files. */
  readonly from: string;
  /** The folder of the pack before, which is read where `from` has no compiled figures. */
  readonly last: string;
  /** The folder of the pack whose figures are known already: what is new since is said. `last` where that is read. */
  readonly since?: string | undefined;
  readonly to: string;
  /** ISO date of this build. */
  readonly built: string;
}

/** A pack that was written, with what a person should read before signing it off; or why there is none. */
export type BuiltPack =
  | { readonly ok: true; readonly report: string; readonly pack: Pack; readonly json: string }
  | { readonly ok: false; readonly report: string };

/**
 * Builds a pack and writes it to its folder. When anything is wrong nothing is written, and the report has every fault.
 *
 * @throws AskedWrongly where a folder cannot be read or written, or has no file of use
 */
export async function buildPackFrom({ from, last, since, to, built }: PackWish): Promise<BuiltPack> {
  const laidOut = existsSync(join(from, baseFiles.values));
  const before = laidOut ? null : packIn(last);
  const known = since === undefined ? before : packIn(since);
  const base = before === null ? folderBase((path) => readText(join(from, path))) : packBase(before);
  const found = await readFolder(from, (path) => laidOut && isLaidOut(path));
  if (typeof found === "string") throw new AskedWrongly(`${found}.`);
  if (before !== null && found.files.length === 0) throw new AskedWrongly(nothingFound(from, found));
  const build = buildPack(base, found.files, { edition, built });
  if (build.file === null) return { ok: false, report: faults(build) };
  const json = writePack(known === null ? build.file : withNews(build.file, known));
  const pack = checkedPack(json, null);
  write(to, [json, `${pack.sha256}  lof-pack.json\n`]);
  const compared =
    before === null
      ? "Compared with: the compiled figures and tables of this folder"
      : `Compared with: the pack before, in ${last}, built ${before.built}`;
  const taken = build.uses.some(({ figures, neighbours }) => figures.length > 0 || neighbours.length > 0);
  const lines = [
    buildReport(build, found, pack, compared),
    ...(before !== null && !taken
      ? ["\nNothing was taken: the pack has the figures and neighbours of the pack before."]
      : []),
    ...(pack.news === null ? [] : [`\n${newsReport(pack.news)}`]),
    `\n${pack.series.length} series, ${kilobytes(json.length)}, gzipped ${kilobytes(gzipSync(json).length)}, SHA-256 ${pack.sha256}`,
  ];
  return { ok: true, report: lines.join("\n"), pack, json };
}

function packIn(folder: string): Pack {
  return checkedPack(readText(join(folder, packFiles[0])), null);
}

function faults({ issues }: Build): string {
  return [`No pack: ${issues.length} things are wrong.`, ...issues.map(describeIssue)].join("\n");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function nothingFound(from: string, { unused }: Pick<FolderContents, "unused">): string {
  const said = unused.flatMap(({ path, why }) => (why === "" ? [] : [`\n  ${path}: ${why}`]));
  return `No file in “${from}” has figures of ours, MHCLG's neighbours or the framework's page: no pack is written. npm run inspect says what each file is.${said.join("")}`;
}

/** Both under other names first: a pack is never left with another's fingerprint because a disk was full. */
function write(to: string, texts: readonly [string, string]): void {
  try {
    mkdirSync(to, { recursive: true });
    packFiles.forEach((name, at) => writeFileSync(join(to, `${name}.part`), texts[at] as string));
    for (const name of packFiles) renameSync(join(to, `${name}.part`), join(to, name));
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
