import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fetchDesk as fetchFrom, loadPack, type PackSource } from "../../src/functions/load-pack.ts";
import { fetchPackFile } from "../../src/functions/loading/fetch-pack-file.ts";
import { awaitPack, learnNewest, setPackReader } from "../../src/functions/pack-holder.ts";
import { markText } from "../../src/pack/mark.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { cell } from "./calling.ts";

const sha256Of = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A pack as a host has it. */
export interface PlayedPack {
  readonly text: string;
  readonly sha256: string;
  readonly built: string;
  /** What a workbook that was worked out with it says. */
  readonly mark: string;
}

function played(text: string): PlayedPack {
  const [sha256, { built }] = [sha256Of(text), JSON.parse(text) as PackFile];
  return { text, sha256, built, mark: markText({ sha256, built, version: "0.1.0" }) };
}

/** The tiny pack collected on another day, when persistent absence of 21% in Kent was still another number. */
function packOn(built: string, absence: number): PlayedPack {
  const series = tinyPackFile.series.map((one) =>
    one.id === "O06M09" ? { ...one, values: one.values.map((value) => (value === 21 ? absence : value)) } : one,
  );
  return played(writePack({ ...tinyPackFile, built, series }));
}

/** Kent's persistent absence is 21% by the newest figures, 20% by those before, 19% by the first. */
export const [newest, older, oldest] = [packOn("2026-11-30", 21), packOn("2026-09-20", 20), packOn("2026-07-01", 19)];

/** A pack as the first release wrote them. */
export const formatOne = played(readFileSync("test/fixtures/packs/format-1-pack.json", "utf8"));

/** How a host may fail, besides a status: no answer at all, or a web page in place of the file. */
export const [down, webPage] = [0, 1];

/** A host with the newest pack and earlier ones, whose files can be made to fail, and a workbook to ask. */
export class PlayingHost {
  readonly files = new Map<string, string | number>();
  readonly asked: string[] = [];
  /** Called before a file is given. */
  before: (name: string) => Promise<unknown> = () => Promise.resolve();
  mark: () => Promise<string | null> = () => Promise.resolve(null);
  /** Ends the wait of the calls, a function a reading. */
  readonly deadlines: (() => void)[] = [];

  constructor(top = newest, kept: readonly PlayedPack[] = [older, oldest]) {
    this.serve(top, kept);
  }

  serve(top: PlayedPack, kept: readonly PlayedPack[]): void {
    this.files.clear();
    this.files.set("lof-pack.json", top.text);
    this.files.set("lof-pack.sha256", `${top.sha256}  lof-pack.json\n`);
    for (const { sha256, text } of kept) this.files.set(`packs/${sha256}.json`, text);
    const entry = ({ sha256, built }: PlayedPack) => ({ sha256, built, edition: "2026-07-01" });
    this.files.set("packs/index.json", JSON.stringify({ newest: entry(top), packs: kept.map(entry) }));
  }

  get source(): PackSource {
    return {
      fetchText: async (name) => {
        this.asked.push(name);
        await this.before(name);
        const given = this.files.get(name) ?? 404;
        return fetchPackFile(async () => answered(given, name), name);
      },
      digest: (text) => Promise.resolve(sha256Of(text)),
      setDeadline: (giveUp) => void this.deadlines.push(giveUp),
      askMark: () => this.mark(),
    };
  }
}

function answered(given: string | number, name: string): Response {
  if (given === down) throw new TypeError("no network");
  if (given === webPage) return new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
  if (typeof given === "number") return new Response("", { status: given });
  const type = name.endsWith(".json") ? "application/json" : "text/plain";
  return new Response(given, { headers: { "content-type": type } });
}

/** Something that happens when it is told to. */
export function gate<Value>(): { readonly opened: Promise<Value>; readonly open: (value: Value) => void } {
  let open: (value: Value) => void = () => undefined;
  const opened = new Promise<Value>((resolve) => (open = resolve));
  return { opened, open };
}

/** A host that nobody has asked yet, which functions read their figures from. */
export function freshHost(): PlayingHost {
  awaitPack();
  learnNewest(null);
  return anotherHost();
}

/** Another host in its place, with what is known of the one before. */
export function anotherHost(): PlayingHost {
  const host = new PlayingHost();
  setPackReader({
    read: (want) => loadPack(host.source, want),
    fetchDesk: (which) => fetchFrom(host.source, which),
  });
  return host;
}

/** Where a host keeps an earlier pack. */
export const kept = ({ sha256 }: PlayedPack): string => `packs/${sha256}.json`;

/** Kent's persistent absence, as a cell shows it. */
export const absence = (): unknown => cell("METRIC", "Kent", "persistent absence");
