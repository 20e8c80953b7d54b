import type { FiguresOfSource } from "../pack/assembly/merge-series.ts";
import type { Source } from "../pack/pack.ts";
import type { Base } from "./base.ts";

/**
 * A base whose sources have other ids than those of files read now. One that was fetched from the same address on the
 * same day is the same source; another, an earlier release of it, gets the day on which it was fetched into its id.
 */
export function besideSources(base: Base, found: readonly Source[]): Base {
  const byId = new Map(found.map((source) => [source.id, source]));
  const taken = new Set([...byId.keys(), ...base.sources.map(({ id }) => id)]);
  const renamed = new Map<string, string>();
  const sources = base.sources.flatMap((source): Source[] => {
    const now = byId.get(source.id);
    if (now === undefined) return [source];
    if (now.address === source.address && now.retrieved === source.retrieved) return [];
    const id = freeId(`${source.id}-${source.retrieved}`, taken);
    taken.add(id);
    renamed.set(source.id, id);
    return [{ ...source, id }];
  });
  if (renamed.size === 0) return { ...base, sources };
  const named = (one: FiguresOfSource): FiguresOfSource => ({ ...one, source: renamed.get(one.source) ?? one.source });
  return {
    ...base,
    sources,
    series: base.series.map((series) => {
      const { compiled, histories, official } = series.input;
      const input = { compiled: named(compiled), histories: histories.map(named), official: official.map(named) };
      return { ...series, input: { ...series.input, ...input } };
    }),
    neighbourLists: base.neighbourLists.map((list) => ({ ...list, source: renamed.get(list.source) ?? list.source })),
  };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let at = 2; taken.has(free); at++) free = `${id}-${at}`;
  return free;
}
