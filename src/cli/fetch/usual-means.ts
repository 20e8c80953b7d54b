import { readFileSync } from "node:fs";
import { join } from "node:path";
import { progressBar } from "../official-files/progress.ts";
import { root } from "../root.ts";
import { bring } from "./from/bring.ts";
import { politePace } from "./pace.ts";
import type { FetchMeans } from "./run-fetch.ts";
import { sources } from "./sources.ts";
import { stopSignal } from "./stop-signal.ts";

/** What the commands fetch with: every source, patiently, through the proxy that this machine names. */
export function usualMeans(): FetchMeans {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return {
    sources: sources.map((source) => ({ ...source, bring: (fetcher) => bring(source, fetcher) })),
    pace: politePace,
    environment: process.env,
    progress: progressBar(),
    print: (line) => console.log(line),
    stop: stopSignal(),
    version,
  };
}
