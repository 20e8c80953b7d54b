import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { KeptPack, PackIndex } from "../../pack/pack-index.ts";
import { DamagedPack } from "../../pack/read-pack.ts";
import { AskedWrongly, fileTrouble } from "../command-line.ts";
import { checkedPack } from "../packs/checked-pack.ts";

/** An earlier pack with its text, to be kept on the host. */
export interface PackToKeep extends KeptPack {
  readonly text: string;
}

const packFile = "lof-pack.json";
const packFolder = "assets/pack";
const keptFolder = "packs";
const indexFile = "index.json";

/** Reads a pack and checks it against its fingerprint, where its name or a file beside it gives one. @throws DamagedPack */
function readPackFile(path: string): PackToKeep {
  const text = textOf(path);
  const { sha256, built, edition } = checkedPack(text, fingerprintOf(path));
  const { format } = JSON.parse(text) as { format: number };
  return { sha256, built, edition, format, bytes: Buffer.byteLength(text), text };
}

function fingerprintOf(path: string): string | null {
  const name = basename(path, ".json");
  if (/^[0-9a-f]{64}$/.test(name)) return name;
  const beside = join(dirname(path), `${name}.sha256`);
  // Of the file that pages take, the fingerprint must be there; another may lie by itself.
  return name === basename(packFile, ".json") || existsSync(beside) ? textOf(beside) : null;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new DamagedPack(`${basename(path)} cannot be read: ${fileTrouble(error)}.`, { cause: error });
  }
}

/**
 * The packs of folders: those of an earlier build, with the ones it kept itself, or of a folder of packs. Each once,
 * those collected last first.
 *
 * @throws AskedWrongly with every file that is no pack, or not the one its fingerprint says: none is left out unsaid
 */
export function packsToKeep(folders: readonly string[]): readonly PackToKeep[] {
  const packs = new Map<string, PackToKeep>();
  const refused: string[] = [];
  for (const folder of folders) {
    const paths = packPaths(folder);
    if (paths.length === 0) throw new AskedWrongly(`There is no data pack in ${folder}.`);
    for (const path of paths)
      try {
        const pack = readPackFile(path);
        if (!packs.has(pack.sha256)) packs.set(pack.sha256, pack);
      } catch (thrown) {
        if (!(thrown instanceof DamagedPack)) throw thrown;
        refused.push(`${path}: ${thrown.message}`);
      }
  }
  if (refused.length > 0) throw new AskedWrongly(["These are not kept, so nothing was built.", ...refused].join("\n"));
  return newestFirst([...packs.values()]);
}

/** The packs of the build before, for a build in its place; what is damaged is left out. */
export function packsOfBefore(dist: string): readonly PackToKeep[] {
  if (!existsSync(dist)) return [];
  const packs = packPaths(dist).flatMap((path) => {
    try {
      return [readPackFile(path)];
    } catch {
      return [];
    }
  });
  return newestFirst([...new Map(packs.map((pack) => [pack.sha256, pack])).values()]);
}

function packPaths(folder: string): readonly string[] {
  const own = join(folder, packFolder, packFile);
  const kept = join(folder, keptFolder);
  const isBuild = existsSync(own) || existsSync(kept);
  const one = existsSync(own) ? [own] : [];
  return isBuild ? [...one, ...filesOf(kept)] : filesOf(folder);
}

/** The JSON files of a folder, and packs that lie in a folder each within it. */
function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    const inner = join(path, packFile);
    if (entry.isDirectory()) return existsSync(inner) ? [inner] : [];
    return entry.name.endsWith(".json") && entry.name !== indexFile ? [path] : [];
  });
}

function newestFirst(packs: readonly PackToKeep[]): readonly PackToKeep[] {
  const key = ({ built, sha256 }: PackToKeep): string => `${built} ${sha256}`;
  return [...packs].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

/**
 * Writes the earlier packs of a build, each as packs/<sha256>.json, and the index of all. The newest is in its usual place
 * only.
 *
 * @param dist has the newest pack already
 * @returns the names of the files of earlier packs
 * @throws DamagedPack where the newest is none
 */
export function writeKeptPacks(dist: string, kept: readonly PackToKeep[]): readonly string[] {
  const newest = readPackFile(join(dist, packFolder, packFile));
  const folder = join(dist, keptFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const earlier = kept.filter(({ sha256 }) => sha256 !== newest.sha256);
  for (const { sha256, text } of earlier) writeFileSync(join(folder, `${sha256}.json`), text);
  const index: PackIndex = {
    newest: { sha256: newest.sha256, built: newest.built, edition: newest.edition },
    packs: earlier.map(({ text: _, ...entry }) => entry),
  };
  writeFileSync(join(folder, indexFile), `${JSON.stringify(index, null, 2)}\n`);
  return earlier.map(({ sha256 }) => `${keptFolder}/${sha256}.json`);
}
