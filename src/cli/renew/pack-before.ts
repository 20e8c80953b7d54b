import { existsSync } from "node:fs";
import { join } from "node:path";
import { packsToKeep } from "../build/kept-packs.ts";
import { packFiles } from "../build-pack/build-pack-from.ts";

/** Where the pack of this project lies, and that of a host below its own folder. */
const packFolder = "assets/pack";

/** The figures that a renewal begins with. */
export interface PackBefore {
  /** The folder of the pack. */
  readonly folder: string;
  readonly built: string;
  /** The folder of a host's pack that was collected after it; null where there is none. */
  readonly newer: string | null;
}

/**
 * Which figures are renewed: those asked for; else the newest of this project's and the host's own. A host that was renewed
 * before has figures of files that may not come this time, and would otherwise lose them.
 *
 * @param keep folders of the host, or of packs
 * @throws AskedWrongly with a sentence where one of the packs is damaged
 */
export function packBefore(last: string | null, keep: readonly string[]): PackBefore {
  const builtOf = (folder: string): string => packsToKeep([folder])[0]?.built ?? "";
  const hosts = keep.map((folder) => join(folder, packFolder)).filter((one) => existsSync(join(one, packFiles[0])));
  const own = last ?? packFolder;
  const known = [own, ...hosts].map((folder) => ({ folder, built: builtOf(folder) }));
  // Of the same day that of the host: it is what its workbooks have.
  const newest = known.reduce((best, one) => (one.built >= best.built ? one : best));
  const asked = known[0] ?? newest;
  if (last === null) return { ...newest, newer: null };
  return { ...asked, newer: newest.built > asked.built ? newest.folder : null };
}
