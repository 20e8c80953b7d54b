import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileWish } from "../../../../src/cli/fetch/fetcher.ts";
import type { ManifestEntry } from "../../../../src/cli/fetch/kept/manifest.ts";
import type { Pace } from "../../../../src/cli/fetch/pace.ts";
import { playingServer, type Asked, type Play, type Playing } from "./playing-server.ts";
import { straightFetcher } from "./straight-fetcher.ts";

export const host = "figures.example.gov.uk";
export const otherHost = "other.example.gov.uk";
export const address = `https://${host}/figures.csv`;
export const good = { body: `area,value\n${"E09000033,12.5\n".repeat(500)}`, etag: '"one"' };
export const newer = { body: good.body.replaceAll("12.5", "13.5"), etag: '"two"' };
export const wish: FileWish = { address, name: "figures.csv", about: { what: "Figures", source: "figures" } };

/** For the tests of a file: a playing server for all of them, a new folder for each, and fetchers that are closed after it. */
export function onePlayedHost() {
  let playing: Playing;
  let folder = "";
  const opened: (() => Promise<void>)[] = [];
  beforeAll(async () => void (playing = await playingServer()));
  afterAll(() => playing.close());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "fetch-"));
    forget();
  });
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
    rmSync(folder, { recursive: true, force: true });
  });
  const forget = (): void => void playing.asked.splice(0);
  const fetching = (changes: Partial<Pace> = {}, stop?: AbortSignal) => {
    const all = straightFetcher(playing, folder, [host, otherHost], changes, stop);
    opened.push(all.close);
    return all;
  };
  const inFolder = (name = "figures.csv"): string => readFileSync(join(folder, name), "utf8");
  return {
    path: (name: string): string => join(folder, name),
    empty: () => rmSync(folder, { recursive: true, force: true }),
    play: (at: string, play: Play): void => playing.play(at, play),
    asked: (): readonly Asked[] => playing.asked,
    ...{ forget, fetching, inFolder },
    leftBehind: (): string[] => readdirSync(join(folder, ".fetching")).filter((name) => /\.(part|note)$/.test(name)),
    rows: (): ManifestEntry[] => (JSON.parse(inFolder("manifest.json")) as { files: ManifestEntry[] }).files,
    /** Plays, fetches once, and gives what came of it, or the sentence why nothing did. */
    tried: async (play: Play, changes: Partial<Pace> = {}, more: Partial<FileWish> = {}): Promise<string> => {
      playing.play(address, play);
      return fetching(changes)
        .fetcher.file({ ...wish, ...more })
        .then(
          ({ outcome }) => outcome,
          (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`,
        );
    },
  };
}
