import type { ComingArea, FormerArea, Tier } from "../../areas/area.ts";
import type { Metric, Outcome, UncoveredPart } from "../../framework/metric.ts";
import type { CouncilCaveat, Indicator, Source } from "../pack.ts";
import { newsFormat, packFormat, type PackFile } from "../schema.ts";
import { countSourcesOf } from "./count-sources.ts";
import { encodeSeries, type Numbering } from "./encode-series.ts";
import type { MergedSeries } from "./merge-series.ts";

/** The parts of a pack. */
export interface PackParts {
  readonly edition: string;
  readonly built: string;
  /** In the pack's order: by code, England last. */
  readonly areas: readonly PackFile["areas"][number][];
  readonly formerAreas: readonly FormerArea[];
  readonly comingAreas?: readonly ComingArea[];
  readonly outcomes: readonly Outcome[];
  readonly metrics: readonly Metric[];
  readonly series: readonly MergedSeries[];
  readonly indicators: readonly (Omit<Indicator, "values"> & { readonly values: ReadonlyMap<string, number> })[];
  readonly neighbourLists: readonly NeighbourListParts[];
  /** Names of all places that a neighbour list may contain. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** Of single councils, beside those of the metrics. */
  readonly caveats?: readonly CouncilCaveat[];
  /** Everyday words and the metrics they are about, a line each. */
  readonly everyday?: readonly string[];
  /** All sources that may be used; the pack lists only those it uses. */
  readonly sources: readonly Source[];
}

export interface NeighbourListParts {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly source: string;
  /** By the area's code, nearest first; an area not in the map has no list. */
  readonly members: ReadonlyMap<string, readonly { readonly code: string; readonly closeness: string }[]>;
}

/** Puts the parts into the form of the pack file. The same parts give the same file. */
export function assemblePack(parts: PackParts): PackFile {
  const codes = parts.areas.map((area) => area.code);
  const sources = usedSources(parts);
  const coverages = new Shared<readonly number[]>((positions) => positions.join(","));
  const tiers = new Map(parts.areas.map(({ code, tier }) => [code, tier]));
  const numbering: Numbering = {
    areaIndex: new Map(codes.map((code, index) => [code, index])),
    tierOf: (code) => tierOf(tiers, code),
    sourceIndex: (id) => indexOfSource(sources, id),
    coverageIndex: (positions) => coverages.number(positions),
  };
  const series = parts.series.map((one) => encodeSeries(one, numbering));
  const places = new Shared<string>((code) => code);
  const words = new Shared<string>((word) => word);
  const neighbourLists = parts.neighbourLists.map((list) => encodeList(list, codes, sources, places, words));
  return {
    format: sources.some(hasDates) ? newsFormat : packFormat,
    edition: parts.edition,
    built: parts.built,
    areas: parts.areas.map((area) => ({ ...area })),
    formerAreas: parts.formerAreas.map((area) => ({
      ...area,
      successors: [...area.successors],
      aliases: [...area.aliases],
    })),
    ...(parts.comingAreas === undefined || parts.comingAreas.length === 0
      ? {}
      : {
          comingAreas: parts.comingAreas.map((area) => ({
            ...area,
            districts: [...area.districts],
            aliases: [...area.aliases],
          })),
        }),
    outcomes: parts.outcomes.map((outcome) => ({ ...outcome })),
    metrics: parts.metrics.map(encodeMetric),
    coverages: coverages.items.map((positions) => [...positions]),
    series,
    indicators: parts.indicators.map((one) => ({ ...one, values: codes.map((code) => one.values.get(code) ?? null) })),
    places: places.items.map((code) => [code, nameOf(parts.placeNames, code)]),
    closenessWords: [...words.items],
    neighbourLists,
    sources: sources.map(encodeSource),
    ...(parts.caveats === undefined || parts.caveats.length === 0
      ? {}
      : { caveats: parts.caveats.map((one) => ({ ...one, areas: [...one.areas] })) }),
    ...(parts.everyday === undefined ? {} : { everyday: [...parts.everyday] }),
  };
}

/** What format 2 does not know of a source. */
function hasDates({ published, nextRelease }: Source): boolean {
  return published !== undefined || nextRelease !== undefined;
}

function encodeSource(source: Source): PackFile["sources"][number] {
  const { id, publisher, title, licence, address, retrieved, ...more } = source;
  const { release, file, copiedBy, published, nextRelease } = more;
  return {
    ...{ id, publisher, title, licence, address, retrieved },
    ...(release !== undefined && { release }),
    ...(file !== undefined && { file }),
    ...(copiedBy !== undefined && { copiedBy }),
    ...(published !== undefined && { published }),
    ...(nextRelease !== undefined && { nextRelease }),
  };
}

/** Items that are listed once and referred to by number, in the order of their first use. */
class Shared<Item> {
  readonly items: Item[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #key: (item: Item) => string;

  constructor(key: (item: Item) => string) {
    this.#key = key;
  }

  number(item: Item): number {
    const key = this.#key(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

function tierOf(tiers: ReadonlyMap<string, Tier>, code: string): Tier {
  const tier = tiers.get(code);
  if (tier === undefined) throw new Error(`${code} is no area of the pack`);
  return tier;
}

function usedSources(parts: PackParts): Source[] {
  const used = new Set(parts.neighbourLists.map((list) => list.source));
  for (const one of parts.series) for (const id of [...one.sources, ...countSourcesOf(one)].flat()) used.add(id);
  return parts.sources.filter((source) => used.has(source.id));
}

function indexOfSource(sources: readonly Source[], id: string): number {
  const index = sources.findIndex((source) => source.id === id);
  if (index < 0) throw new Error(`no source has the id "${id}"`);
  return index;
}

function encodeMetric({ notCovered, ...metric }: Metric): PackFile["metrics"][number] {
  const { responsibility } = metric;
  return {
    ...metric,
    ...(notCovered === undefined ? {} : { notCovered: notCovered.map(encodePart) }),
    aliases: [...metric.aliases],
    responsibility: { ...responsibility, partners: [...responsibility.partners] },
    publishedFor: [...metric.publishedFor],
  };
}

function encodePart({ unlessWith, ...part }: UncoveredPart): NonNullable<PackFile["metrics"][number]["notCovered"]>[0] {
  return { ...part, names: [...part.names], ...(unlessWith === undefined ? {} : { unlessWith: [...unlessWith] }) };
}

function encodeList(
  list: NeighbourListParts,
  codes: readonly string[],
  sources: readonly Source[],
  places: Shared<string>,
  words: Shared<string>,
): PackFile["neighbourLists"][number] {
  const rows = codes.map((code) => list.members.get(code) ?? null);
  const withWords = rows.some((row) => row?.some((member) => member.closeness !== "") === true);
  const numbers = <Item>(item: (member: { code: string; closeness: string }) => Item): (Item[] | null)[] =>
    rows.map((row) => row?.map(item) ?? null);
  return {
    id: list.id,
    name: list.name,
    publisher: list.publisher,
    source: indexOfSource(sources, list.source),
    members: numbers((member) => places.number(member.code)),
    ...(withWords ? { closeness: numbers((member) => words.number(member.closeness)) } : {}),
  };
}

function nameOf(names: ReadonlyMap<string, string>, code: string): string {
  const name = names.get(code);
  if (name === undefined) throw new Error(`no place has the code "${code}"`);
  return name;
}
