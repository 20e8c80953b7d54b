import type { Progress } from "../official-files/progress.ts";
import { AskedWrongly, readOptions } from "../command-line.ts";
import { lockFolder, openFolder, tidyFolder } from "./kept/disk.ts";
import { fetchAll, type FetchSource, type SourceOutcome } from "./fetch-all.ts";
import type { Pace } from "./pace.ts";
import { PoliteFetcher } from "./polite-fetcher.ts";
import { connections, proxyFor } from "./request/proxy.ts";
import { inMegabytes } from "./request/received.ts";
import { outcomeLine, summary } from "./summary.ts";

const fetchUsage =
  "Usage: npm run fetch-figures -- --to <folder> [--only <ids of sources, or parts of them, with commas>]\n       npm run fetch-figures -- --list";

/** What the command line asks for. */
export interface FetchAsked {
  /** A folder; null to list the sources only. */
  readonly to: string | null;
  /** Parts of the sources' ids; all where there is none. */
  readonly only: readonly string[];
}

/** @throws AskedWrongly with a sentence */
export function readFetchArguments(args: readonly string[]): FetchAsked {
  const text = { type: "string" } as const;
  const { to, only, list } = readOptions(args, { to: text, only: text, list: { type: "boolean" } });
  if (list === true) return { to: null, only: [] };
  if ((to ?? "").trim() === "") throw new AskedWrongly(fetchUsage, 2);
  const parts = only?.split(",").map((part) => part.trim().toLowerCase());
  if (parts?.includes("") === true) throw new AskedWrongly(`--only names no source.\n${fetchUsage}`, 2);
  return { to: to as string, only: parts ?? [] };
}

/** What a run is done with; a test has its own. */
export interface FetchMeans {
  readonly sources: readonly FetchSource[];
  readonly pace: Pace;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly progress: Progress;
  readonly print: (line: string) => void;
  readonly stop: AbortSignal;
  readonly version: string;
}

/**
 * Fetches the sources into the folder, and says what became of each.
 *
 * @returns what became of each, and the exit code: 0 only when all came, 130 when the officer stopped it
 * @throws AskedWrongly with a sentence where nothing could be begun
 */
export async function runFetch(
  { to, only }: FetchAsked,
  means: FetchMeans,
): Promise<{ readonly outcomes: readonly SourceOutcome[]; readonly code: number }> {
  const { sources, environment, print } = means;
  if (to === null) {
    for (const { id, what, hosts } of sources) print(`${id}: ${what} (${hosts.join(", ")})`);
    return { outcomes: [], code: 0 };
  }
  const wanted = chosen(sources, only);
  // A proxy that is no address is said before anything is asked.
  proxyFor("", environment);
  openFolder(to);
  const lock = lockFolder(to);
  try {
    return await fetchInto(to, wanted, means);
  } finally {
    lock.free();
    tidyFolder(to);
  }
}

function chosen(sources: readonly FetchSource[], only: readonly string[]): readonly FetchSource[] {
  if (only.length === 0) return sources;
  const matches = (part: string): FetchSource[] => {
    const exact = sources.filter(({ id }) => id.toLowerCase() === part);
    return exact.length > 0 ? exact : sources.filter(({ id }) => id.toLowerCase().includes(part));
  };
  const unknown = only.filter((part) => matches(part).length === 0);
  if (unknown.length > 0)
    throw new AskedWrongly(
      `No source is called “${unknown.join("”, “")}”: npm run fetch-figures -- --list names them.`,
    );
  const found = new Set(only.flatMap(matches));
  return sources.filter((source) => found.has(source));
}

async function fetchInto(
  folder: string,
  wanted: readonly FetchSource[],
  { sources, pace, environment, progress, print, stop, version }: FetchMeans,
): Promise<{ readonly outcomes: readonly SourceOutcome[]; readonly code: number }> {
  const warnings: string[] = [];
  const dispatcher = connections(environment, pace.connect);
  let ended = 0;
  let shown = -Infinity;
  const fetcher = new PoliteFetcher({
    ...{ folder, dispatcher, pace, stop },
    hosts: sources.flatMap(({ hosts }) => hosts),
    agent: `LOF-for-Excel/${version} (npm run fetch-figures)`,
    warn: (sentence) => warnings.push(sentence),
    coming: (what, bytes) => {
      const now = performance.now();
      if (now - shown < 100) return;
      shown = now;
      progress.show(ended, wanted.length, `${ended + 1} of ${wanted.length}: ${what}, ${inMegabytes(bytes)}`);
    },
  });
  const begins = ({ what }: FetchSource): void =>
    progress.show(ended, wanted.length, `${ended + 1} of ${wanted.length}: ${what}`);
  try {
    const outcomes = await fetchAll(wanted, fetcher, stop, {
      begins,
      ended: (outcome) => {
        ended++;
        progress.clear();
        print(outcomeLine(outcome));
        const left = outcome.trouble === null ? fetcher.leftOver(outcome.source.id, outcome.fetched) : [];
        for (const name of left)
          warnings.push(
            `“${name}” came in an earlier run and is not among what is fetched now: take it out if it is old.`,
          );
      },
    });
    progress.clear();
    print(summary(outcomes, warnings, folder, stop.aborted));
    const all = outcomes.every(({ trouble }) => trouble === null);
    return { outcomes, code: stop.aborted ? 130 : all ? 0 : 1 };
  } finally {
    await dispatcher.destroy();
  }
}
