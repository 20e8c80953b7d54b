import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../src/cli/root.ts";
import { withNews } from "../../src/pack/assembly/news-since.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import { type Desk, makeDesk } from "../../src/queries/desk.ts";

/** A pack as a host serves it. */
export interface HostedPack {
  readonly text: string;
  readonly sha256: string;
  readonly desk: Desk;
}

function hostedPack(text: string): HostedPack {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { text, sha256, desk: makeDesk(readPack(text, sha256)) };
}

/** The shipped figures, and those of some weeks later: as they are but for what a test changes, with what is new. */
export async function twoPacks(change: (file: PackFile) => void): Promise<{ old: HostedPack; next: HostedPack }> {
  const text = await readFile(join(root, "assets/pack/lof-pack.json"), "utf8");
  const file = JSON.parse(text) as PackFile;
  change(file);
  const old = hostedPack(text);
  return { old, next: hostedPack(JSON.stringify(withNews(file, old.desk.pack))) };
}

/** A host of the build, whose packs can be changed while it serves. */
export interface PackHost {
  readonly folder: string;
  /** What it serves from now on: the newest, and those it keeps. */
  readonly serve: (newest: HostedPack, kept: readonly HostedPack[]) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function packHost(): Promise<PackHost> {
  const folder = await mkdtemp(join(tmpdir(), "lof-host-"));
  await cp(join(root, "dist"), folder, { recursive: true });
  return {
    folder,
    serve: async (newest, kept) => {
      await writeFile(join(folder, "assets/pack/lof-pack.json"), newest.text);
      await writeFile(join(folder, "assets/pack/lof-pack.sha256"), `${newest.sha256}  lof-pack.json\n`);
      await rm(join(folder, "packs"), { recursive: true, force: true });
      await mkdir(join(folder, "packs"));
      const entries = kept.map(({ sha256, text, desk: { pack } }) => ({
        sha256,
        built: pack.built,
        edition: pack.edition,
        format: (JSON.parse(text) as PackFile).format,
        bytes: Buffer.byteLength(text),
      }));
      for (const { sha256, text } of kept) await writeFile(join(folder, `packs/${sha256}.json`), text);
      const { built, edition } = newest.desk.pack;
      const index = { newest: { sha256: newest.sha256, built, edition }, packs: entries };
      await writeFile(join(folder, "packs/index.json"), JSON.stringify(index));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
