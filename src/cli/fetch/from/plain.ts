import type { Fetched, Fetcher } from "../fetcher.ts";
import { whyOther, type ReadFetched } from "./known-file.ts";
import type { Plain, Source } from "./source.ts";

/** A file at an address that stays. */
export async function bringPlain(
  source: Source,
  { address, ending }: Plain,
  fetcher: Fetcher,
  read: ReadFetched,
): Promise<readonly Fetched[]> {
  return [
    await fetcher.file({
      address,
      name: `${source.id}.${ending}`,
      about: { what: source.what, source: source.id },
      check: (path) => whyOther(path, source.gives, read),
    }),
  ];
}
