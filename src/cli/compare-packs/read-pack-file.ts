import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DamagedPack } from "../../pack/read-pack.ts";
import { type Desk, makeDesk } from "../../queries/desk.ts";
import { AskedWrongly, fileTrouble } from "../command-line.ts";
import { checkedPack } from "../packs/checked-pack.ts";

const packFile = "lof-pack.json";
const fingerprintFile = "lof-pack.sha256";

/** Where a folder has its pack: itself, or as the project, a built add-in or a renewed one has it. */
const places = ["", "assets/pack", "dist/assets/pack"];

/**
 * A pack by the path of its file or folder. Where a fingerprint stands beside it, or is its name, it must be that.
 *
 * @throws AskedWrongly with a sentence
 */
export function readPackAt(path: string): Desk {
  const file = fileAt(path);
  try {
    return makeDesk(checkedPack(readFileSync(file, "utf8"), publishedAt(file)));
  } catch (thrown) {
    if (thrown instanceof DamagedPack) throw new AskedWrongly(`“${file}”: ${thrown.message}`);
    throw new AskedWrongly(`“${file}” could not be read: ${fileTrouble(thrown)}.`);
  }
}

function fileAt(path: string): string {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) throw new AskedWrongly(`“${path}” is not there: name the file or folder of a pack.`);
  if (!there.isDirectory()) return path;
  const found = places.map((place) => join(path, place, packFile)).find((file) => existsSync(file));
  if (found === undefined) throw new AskedWrongly(`“${path}” has no ${packFile}: name the file or folder of a pack.`);
  return found;
}

/** What the fingerprint of a file should be; null where nothing says so. */
function publishedAt(file: string): string | null {
  const name = basename(file);
  const [, named] = /^([0-9a-f]{64})\.json$/.exec(name) ?? [];
  if (named !== undefined) return named;
  const beside = join(dirname(file), fingerprintFile);
  return name === packFile && existsSync(beside) ? readFileSync(beside, "utf8") : null;
}
