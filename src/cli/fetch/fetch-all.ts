import { FetchTrouble, type Fetched, type Fetcher, type FileWish } from "./fetcher.ts";
import { quoted, Stopped } from "./hindrance.ts";

/** Something to be fetched, of one file or several. */
export interface FetchSource {
  readonly id: string;
  /** For the officer. */
  readonly what: string;
  /** The first is the one that is asked first. */
  readonly hosts: readonly string[];
  readonly bring: (fetcher: Fetcher) => Promise<readonly Fetched[]>;
}

/** What became of a source. */
export interface SourceOutcome {
  readonly source: FetchSource;
  /** Files that are there, whole; when it failed, those that came before. */
  readonly fetched: readonly Fetched[];
  /** Why it did not come; null where it came. */
  readonly trouble: string | null;
}

/**
 * Brings every source; one that fails stops no other. Sources of different hosts come side by side, those of one host one
 * after the other.
 *
 * @param told of each as it begins and as it ends
 * @returns in the order of the sources
 */
export async function fetchAll(
  sources: readonly FetchSource[],
  fetcher: Fetcher,
  stop: AbortSignal,
  told: { readonly begins: (source: FetchSource) => void; readonly ended: (outcome: SourceOutcome) => void },
): Promise<readonly SourceOutcome[]> {
  const outcomes = new Map<FetchSource, SourceOutcome>();
  const work = async (queue: readonly FetchSource[]): Promise<void> => {
    for (const source of queue) {
      told.begins(source);
      const outcome = await one(source, fetcher, stop);
      outcomes.set(source, outcome);
      told.ended(outcome);
    }
  };
  const hosts = new Set(sources.map(({ hosts: [first = ""] }) => first));
  await Promise.all([...hosts].map((host) => work(sources.filter(({ hosts: [first = ""] }) => first === host))));
  return sources.map((source) => outcomes.get(source) as SourceOutcome);
}

async function one(source: FetchSource, fetcher: Fetcher, stop: AbortSignal): Promise<SourceOutcome> {
  const came: Fetched[] = [];
  const noting: Fetcher = {
    text: (...wish) => fetcher.text(...wish),
    file: async (wish: FileWish) => {
      const fetched = await fetcher.file(wish);
      came.push(fetched);
      return fetched;
    },
  };
  try {
    if (stop.aborted) throw new Stopped();
    const fetched = await source.bring(noting);
    if (fetched.length === 0) throw new FetchTrouble("Nothing was there to be fetched.");
    return { source, fetched, trouble: null };
  } catch (error) {
    return { source, fetched: came, trouble: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof FetchTrouble) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Something unforeseen ended it: ${quoted(message)}`;
}
