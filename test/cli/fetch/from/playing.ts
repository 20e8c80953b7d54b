import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOfficialFile, type ReadOfficial } from "../../../../src/cli/build-pack/read-official-file.ts";
import { FetchTrouble, type Fetched, type Fetcher, type FileWish } from "../../../../src/cli/fetch/fetcher.ts";
import { bringWith } from "../../../../src/cli/fetch/from/bring.ts";
import type { Source } from "../../../../src/cli/fetch/from/source.ts";
import { sources } from "../../../../src/cli/fetch/sources.ts";
import { areas } from "../../../readers/fixtures/fixture.ts";

/** What a publisher answers: a text, bytes, an answer in JSON, or a status that is an error. */
export type Answer = string | Uint8Array | { readonly json: unknown } | { readonly status: number };

/** Answers by the address, or by what the address begins with; the first that fits. */
export type Play = readonly (readonly [address: string | RegExp, answer: Answer | ((address: string) => Answer)])[];

/** A fetcher that asks nobody: publishers' answers are written down. */
export class PlayingFetcher implements Fetcher {
  readonly folder = mkdtempSync(join(tmpdir(), "lof-plan-"));
  readonly asked: string[] = [];
  readonly wishes: FileWish[] = [];
  readonly #play: Play;

  constructor(play: Play) {
    this.#play = play;
  }

  async text(address: string): Promise<string> {
    return Buffer.from(this.#bytes(address)).toString("utf8");
  }

  async file(wish: FileWish): Promise<Fetched> {
    this.wishes.push(wish);
    const bytes = this.#bytes(wish.address);
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, wish.name);
    writeFileSync(`${path}.part`, bytes);
    const trouble = (await wish.check?.(`${path}.part`)) ?? null;
    if (trouble !== null) throw new FetchTrouble(trouble);
    renameSync(`${path}.part`, path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { name: wish.name, path, outcome: "new", bytes: bytes.length, sha256 };
  }

  remove(): void {
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true });
  }

  #bytes(address: string): Uint8Array {
    this.asked.push(address);
    const found = this.#play.find(([match]) =>
      typeof match === "string" ? address === match : match.test(address),
    )?.[1];
    const answer = typeof found === "function" ? found(address) : (found ?? { status: 404 });
    if (typeof answer === "string") return Buffer.from(answer);
    if (answer instanceof Uint8Array) return answer;
    if ("json" in answer) return Buffer.from(JSON.stringify(answer.json));
    throw new FetchTrouble(`${address} answered with status ${answer.status}.`);
  }
}

const opened: PlayingFetcher[] = [];

/** What comes of a source when publishers answer so: the files, or the sentence why there are none. */
export async function played(
  source: string | Source,
  play: Play,
): Promise<{ readonly fetcher: PlayingFetcher; readonly files: readonly Fetched[]; readonly trouble: string }> {
  const fetcher = new PlayingFetcher(play);
  opened.push(fetcher);
  const asked = typeof source === "string" ? sourceOf(source) : source;
  try {
    return { fetcher, files: await bringWith(asked, fetcher, readHere), trouble: "" };
  } catch (error) {
    if (!(error instanceof FetchTrouble)) throw error;
    return { fetcher, files: [], trouble: error.message };
  }
}

/** For afterAll: what was fetched goes. */
export function removePlayed(): void {
  for (const fetcher of opened.splice(0)) fetcher.remove();
}

export function sourceOf(id: string): Source {
  const found = sources.find((source) => source.id === id);
  if (found === undefined) throw new Error(`there is no source ${id}`);
  return found;
}

const read = new Map<string, ReadOfficial>();

/** Files are read in the test's own process, the same bytes once. */

export async function readHere(path: string): Promise<ReadOfficial> {
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const answer = read.get(sha256) ?? readOfficialFile(path, bytes, areas);
  read.set(sha256, answer);
  return answer;
}
