import type { Issue, Observed } from "../../pack/assembly/observed.ts";
import type { Source } from "../../pack/pack.ts";
import type { Base, Residents } from "../base.ts";
import { observedFigures } from "../observed-figures.ts";
import type { Candidates } from "../prove-inputs.ts";
import { roundTo } from "../table/decimals.ts";
import { feeds } from "../plan/feeds.ts";
import { officialFigures, type FedFigures } from "./official-figures.ts";
import type { OfficialFile } from "./official-file.ts";
import { officialSources } from "./official-sources.ts";

/** What official files bring to a pack, before it is proved. */
interface OfficialInputs {
  /** By the id of our series. */
  readonly candidates: ReadonlyMap<string, readonly Candidates[]>;
  readonly sources: readonly Source[];
  /** Cells that could not be used. */
  readonly leftOut: readonly Issue[];
}

/** Lays out which official file gives which figures of which series. */
export function officialInputs(
  { directory, series, residents, sources: held }: Base,
  files: readonly OfficialFile[],
): OfficialInputs {
  const fed = officialFigures(files, directory);
  const sources = officialSources(
    fed.filter(({ figures }) => figures.length > 0),
    held,
  );
  const plans = new Map(series.map(({ input, plan }) => [input.id, plan]));
  const candidates = new Map<string, Candidates[]>();
  const leftOut: Issue[] = [];
  for (const one of fed) {
    leftOut.push(...one.issues);
    const plan = plans.get(one.series);
    const source = sources.get(one);
    if (plan === undefined || source === undefined) continue;
    const read = observedFigures(one.figures, plan, one.file.path, leftOut);
    const { perResidents } = one.feed;
    const figures = perResidents === undefined ? read : rates(read, perResidents, residents);
    if (figures.length === 0) continue;
    const all = candidates.get(one.series) ?? [];
    all.push({
      source: source.id,
      file: one.file.path,
      pick: one.feed,
      feedAt: placeOf(one),
      edition: one.file.edition,
      sha256: one.file.sha256,
      figures,
      ...(one.feed.less !== undefined && { roundedParts: 2 }),
    });
    candidates.set(one.series, all);
  }
  return { candidates, sources: [...new Set(sources.values())], leftOut };
}

/** The place of a feed among those of its series, of which the first is preferred. */
function placeOf({ series, feed }: FedFigures): number {
  const all = feeds[series];
  return typeof all === "object" ? all.indexOf(feed) : 0;
}

/** Counts as rates of the residents of the same year; those of other years are left out. */
function rates(counts: readonly Observed[], per: number, residents: Residents | null): Observed[] {
  if (residents === null) return [];
  return counts.flatMap((one): Observed[] => {
    const base = residents.byArea.get(one.area);
    if (!one.period.end.startsWith(residents.year) || base === undefined) return [];
    if (one.value === null) return [one];
    const value = roundTo((one.value / base) * per, 4);
    const flags = [...new Set([...one.flags, "derived" as const])];
    return [{ ...one, value, lower95: null, upper95: null, numerator: one.value, denominator: base, flags }];
  });
}
