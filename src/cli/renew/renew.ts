import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packsToKeep, writeKeptPacks } from "../build/kept-packs.ts";
import { buildPackFrom } from "../build-pack/build-pack-from.ts";
import { fileTrouble, AskedWrongly } from "../command-line.ts";
import { comparePacks } from "../compare-packs/compare.ts";
import { type FetchMeans, runFetch } from "../fetch/run-fetch.ts";
import { writeWhole } from "../report/write-file.ts";
import { renewed, type RenewAsked } from "./arguments.ts";
import { renewWords as words } from "./words.ts";

const stopped = 130;

/**
 * Fetches, builds, proves and compares; leaves what the analyst reads, and a folder to be laid over the add-in's on its
 * host. Where no figure is another there is nothing for the host, since its workbooks would be told of newer figures that
 * are none.
 *
 * @returns the exit code: 0 where all files came, and the figures are ready or the same as before
 * @throws AskedWrongly with a sentence where a folder or file cannot be read or written
 */
export async function renew({ to, from, last, keep, built, force }: RenewAsked, means: FetchMeans): Promise<number> {
  // First, so that nothing is fetched for hours where the host's packs cannot be kept.
  const kept = packsToKeep([last, ...keep]);
  const files = from ?? join(to, renewed.files);
  const code = from === null ? (await runFetch({ to: files, only: [] }, means)).code : 0;
  if (code === stopped) {
    means.print(words.stopped);
    return code;
  }
  if (code !== 0) means.print(words.without);
  const draft = join(to, `${renewed.host}.part`);
  const draftPack = join(draft, "assets/pack");
  rmSync(draft, { recursive: true, force: true });
  try {
    const pack = await buildPackFrom({ from: files, last, since: last, to: draftPack, built });
    const write = (name: string, text: string): Promise<void> => written(to, name, text, force);
    await write(renewed.report, `${pack.report}\n`);
    if (!pack.ok) {
      means.print(words.notBuilt(join(to, renewed.report)));
      return 1;
    }
    const compared = comparePacks(last, draftPack);
    means.print(compared.summary);
    await write(renewed.page, compared.page());
    await write(renewed.csv, compared.csv());
    if (compared.changes.changes.length === 0) {
      means.print(words.same(to));
      return code;
    }
    writeKeptPacks(draft, kept);
    const host = join(to, renewed.host);
    rmSync(host, { recursive: true, force: true });
    renameSync(draft, host);
    means.print(words.ready(to));
    return code;
  } finally {
    rmSync(draft, { recursive: true, force: true });
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
