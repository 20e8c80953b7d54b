import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { packsToKeep, writeKeptPacks, type PackToKeep } from "../build/kept-packs.ts";
import { buildPackFrom } from "../build-pack/build-pack-from.ts";
import { fileTrouble, AskedWrongly } from "../command-line.ts";
import { comparePacks } from "../compare-packs/compare.ts";
import { type FetchMeans, runFetch } from "../fetch/run-fetch.ts";
import { writeWhole } from "../report/write-file.ts";
import { renewed, type RenewAsked } from "./arguments.ts";
import { packBefore } from "./pack-before.ts";
import { renewWords as words } from "./words.ts";

const stopped = 130;

/**
 * Fetches, builds, proves and compares; leaves what the analyst reads, and a folder to be laid over the add-in's on its
 * host. Where no figure is another there is nothing for the host, since its workbooks would be told of newer figures that
 * are none. Nothing of an earlier run is left beside it, and nothing is written before all is there, so that a command
 * which was stopped can be given again as it is.
 *
 * @returns the exit code: 0 where all files came, and the figures are ready or the same as before
 * @throws AskedWrongly with a sentence where a folder or file cannot be read or written
 */
export async function renew(asked: RenewAsked, means: FetchMeans): Promise<number> {
  const { to, from, keep } = asked;
  // First, so that nothing is fetched for hours where the host's packs cannot be kept.
  const before = packBefore(asked.last, keep);
  const kept = packsToKeep([before.folder, ...keep]);
  means.print(words.before(before.folder, before.built));
  if (before.newer !== null) means.print(words.newer(before.newer));
  const files = from ?? join(to, renewed.files);
  const code = from === null ? (await runFetch({ to: files, only: [] }, means)).code : 0;
  if (code === stopped) {
    means.print(words.stopped);
    return code;
  }
  if (code !== 0) means.print(words.without);
  means.print(words.building);
  const draft = join(to, `${renewed.host}.part`);
  rmSync(draft, { recursive: true, force: true });
  try {
    const ended = await built({ asked, files, before: before.folder, kept, draft }, means);
    return ended === 0 ? code : ended;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

interface Work {
  readonly asked: RenewAsked;
  readonly files: string;
  readonly before: string;
  readonly kept: readonly PackToKeep[];
  /** Where the folder for the host lies until it is whole. */
  readonly draft: string;
}

/** @returns 0 where the figures are ready or the same as before */
async function built({ asked, files, before, kept, draft }: Work, { print, stop }: FetchMeans): Promise<number> {
  const { to, force } = asked;
  const draftPack = join(draft, "assets/pack");
  const pack = await buildPackFrom({ from: files, last: before, since: before, to: draftPack, built: asked.built });
  const compared = pack.ok ? comparePacks(before, draftPack) : null;
  const texts = {
    [renewed.report]: `${pack.report}\n`,
    ...(compared !== null && { [renewed.page]: compared.page(), [renewed.csv]: compared.csv() }),
  };
  // Whoever pressed Ctrl+C meanwhile is heard before anything is written.
  await turn();
  if (stop.aborted) {
    print(words.stopped);
    return stopped;
  }
  const host = join(to, renewed.host);
  if (force) takeAway(to);
  for (const [name, text] of Object.entries(texts)) await written(to, name, text, force);
  if (compared === null) {
    print(words.notBuilt(join(to, renewed.report)));
    return 1;
  }
  print(compared.summary);
  if (compared.changes.changes.length === 0) {
    print(words.same(to));
    return 0;
  }
  writeKeptPacks(draft, kept);
  renameSync(draft, host);
  print(words.ready(to));
  return 0;
}

/** What an earlier run left, but for the files it fetched. @throws AskedWrongly with a sentence */
function takeAway(to: string): void {
  for (const name of Object.values(renewed).filter((one) => one !== renewed.files))
    try {
      rmSync(join(to, name), { recursive: true, force: true });
    } catch (error) {
      throw new AskedWrongly(`“${join(to, name)}” could not be written over: ${fileTrouble(error)}.`);
    }
}

async function written(to: string, name: string, text: string, force: boolean): Promise<void> {
  try {
    mkdirSync(to, { recursive: true });
  } catch (error) {
    throw new AskedWrongly(`“${to}” could not be made: ${fileTrouble(error)}.`);
  }
  await writeWhole(join(to, name), Buffer.from(text), force);
}
