import { areaFault } from "./faults/area-faults.ts";
import { frameworkFault } from "./faults/framework-faults.ts";
import { allBelow, repeated } from "./faults/repeated.ts";
import { seriesFaults } from "./faults/series-faults.ts";
import type { PackFile } from "./schema.ts";

/**
 * Faults that the schema cannot find: things there twice, numbers that point nowhere, columns that are too short, limits
 * that are swapped. Whatever passes has an answer to every question, if only "no figure".
 *
 * @returns the first fault, in words that complete the sentence "The figures could not be read: ", or null
 */
export function findCrossFault(file: PackFile): string | null {
  return (
    areaFault(file) ??
    coverageFault(file) ??
    frameworkFault(file) ??
    seriesFaults(file) ??
    indicatorFault(file) ??
    caveatFault(file) ??
    listFault(file) ??
    sourceFault(file) ??
    newsFault(file)
  );
}

function coverageFault({ coverages, areas }: PackFile): string | null {
  for (const positions of coverages) {
    if (!allBelow(positions, areas.length)) return "a coverage names an area that is not there";
    if (repeated(positions) !== undefined) return "a coverage names an area twice";
    if (positions.length === 0) return "a coverage names no area";
  }
  return null;
}

function indicatorFault({ indicators, areas }: PackFile): string | null {
  const twice = repeated(indicators.map(({ id }) => id)) ?? repeated(indicators.map(({ number }) => number));
  if (twice !== undefined) return `indicator ${twice} is there twice`;
  for (const { id, status, values } of indicators) {
    if (values.length !== areas.length) return `indicator ${id} has a column of the wrong length`;
    if (values.at(-1) !== null) return `indicator ${id} has a value for England`;
    if (status === "missing" && values.some((value) => value !== null))
      return `indicator ${id} is missing and has values`;
  }
  return null;
}

function caveatFault({ caveats = [], metrics, areas }: PackFile): string | null {
  const ids = new Set(metrics.map(({ id }) => id));
  const codes = new Set(areas.map(({ code }) => code));
  const caveat = caveats.find((one) => !ids.has(one.metric) || one.areas.some((code) => !codes.has(code)));
  return caveat === undefined ? null : `a caveat of ${caveat.metric} names a metric or council that is not there`;
}

function listFault(file: PackFile): string | null {
  const twice =
    repeated(file.neighbourLists.map(({ id }) => id)) ?? repeated(file.neighbourLists.map(({ name }) => name));
  if (twice !== undefined) return `the list ${twice} is there twice`;
  for (const list of file.neighbourLists) {
    const places = list.members.every((members) => allBelow(members ?? [], file.places.length));
    const words = (list.closeness ?? []).every((row) => allBelow(row ?? [], file.closenessWords.length));
    if (!places || !words || list.source >= file.sources.length)
      return `the list ${list.id} points at what is not there`;
    if (list.members.length !== file.areas.length) return `the list ${list.id} is not as long as the list of areas`;
    for (const [row, { code }] of file.areas.entries()) {
      const [members, closeness] = [list.members[row] ?? [], list.closeness?.[row] ?? []];
      if (repeated(members) !== undefined) return `the list ${list.id} names a neighbour of ${code} twice`;
      if (members.some((place) => file.places[place]?.[0] === code))
        return `the list ${list.id} has ${code} beside itself`;
      if (closeness.length !== 0 && closeness.length !== members.length)
        return `the list ${list.id} has words for other neighbours of ${code}`;
    }
  }
  return null;
}

function sourceFault({ sources }: PackFile): string | null {
  const twice = repeated(sources.map(({ id }) => id));
  if (twice !== undefined) return `source ${twice} is there twice`;
  const odd = sources.find(({ address, release = address }) => !isWeb(address) || !isWeb(release));
  return odd === undefined ? null : `source ${odd.id} has an address that is none`;
}

function newsFault({ news, series }: PackFile): string | null {
  const ids = new Set(series.map(({ id }) => id));
  const wrong = news?.series.find(({ id, gone }) => ids.has(id) === (gone !== undefined));
  return wrong === undefined ? null : `what is new of ${wrong.id} is of a series that is not there, or not gone`;
}

function isWeb(address: string): boolean {
  return /^https?:\/\/\S+$/.test(address);
}
