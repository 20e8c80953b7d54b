import { readFileSync } from "node:fs";
import { findCrossFault } from "../../src/pack/cross-faults.ts";
import type { PackFile } from "../../src/pack/schema.ts";

const json = readFileSync("assets/pack/lof-pack.json", "utf8");
const faultAfter = (damage: (file: PackFile) => void): string | null => {
  const file = JSON.parse(json) as PackFile;
  damage(file);
  return findCrossFault(file);
};
const series = (file: PackFile, id: string): PackFile["series"][number] => file.series.find((one) => one.id === id)!;

test("the shipped pack has none", () => expect(faultAfter(() => undefined)).toBeNull());

test.each<[string, (file: PackFile) => void, string]>([
  ["England gone", (file) => file.areas.pop(), "does not end its areas with England"],
  [
    "an area gone",
    (file) => {
      file.areas.shift();
      file.formerAreas = [];
    },
    "a coverage names an area that is not there",
  ],
  ["a successor gone", (file) => file.areas.shift(), "names a successor that is not there"],
  [
    "a metric gone",
    (file) => (file.metrics = file.metrics.filter((one) => one.id !== "O06M09")),
    "series O06M09 belongs to no metric",
  ],
  ["a coverage gone", (file) => (series(file, "O06M09").coverage = 999), "series O06M09 names a coverage"],
  ["a current period too far", (file) => (series(file, "O06M09").current = 99), "series O06M09 names a current period"],
  ["a value lost", (file) => series(file, "O06M09").values.pop(), "series O06M09 has a column of the wrong length"],
  [
    "a limit lost",
    (file) => series(file, "O08M01-F").upper95?.pop(),
    "series O08M01-F has a column of the wrong length",
  ],
  [
    "a mark beyond the end",
    (file) => (series(file, "O06M09").states.suppressed = [999_999]),
    "series O06M09 marks a cell",
  ],
  ["a flag beyond the end", (file) => (series(file, "O06M09").flags.partial = [999_999]), "series O06M09 marks a cell"],
  ["a source gone", (file) => file.sources.pop(), "names a source that is not there"],
  [
    "a list's source gone",
    (file) => (file.neighbourLists[0]!.source = 999),
    "the list ons points at what is not there",
  ],
  ["second sources cut", (file) => series(file, "O05M02").secondSources?.pop(), "series O05M02 has second sources"],
  ["all sources gone", (file) => (file.sources = []), "series O02M01 names a source"],
  ["a place gone", (file) => file.places.pop(), "points at what is not there"],
  ["a word gone", (file) => file.closenessWords.pop(), "the list dfe points at what is not there"],
  ["a row of a list gone", (file) => file.neighbourLists[0]?.members.pop(), "the list ons is not as long"],
  ["a coverage that repeats", (file) => file.coverages[0]?.splice(1, 1, 0), "a coverage names an area twice"],
  ["a coverage of nobody", (file) => file.coverages.push([]), "a coverage names no area"],
  [
    "an indicator twice",
    (file) => (file.indicators[1]!.id = file.indicators[0]!.id),
    "indicator imd-score is there twice",
  ],
  ["a number twice", (file) => (file.indicators[1]!.number = 1), "indicator 1 is there twice"],
  ["an indicator of England", (file) => (file.indicators[0]!.values[317] = 1), "imd-score has a value for England"],
  [
    "a missing one with values",
    (file) => (file.indicators[0]!.status = "missing"),
    "imd-score is missing and has values",
  ],
  ["a caveat of no metric", (file) => (file.caveats![0]!.metric = "O99M99"), "a caveat of O99M99 names a metric"],
  ["a list twice", (file) => (file.neighbourLists[1]!.id = "ons"), "the list ons is there twice"],
  [
    "a neighbour twice",
    (file) => (file.neighbourLists[0]!.members[0]![1] = file.neighbourLists[0]!.members[0]![0]!),
    "twice",
  ],
  [
    "a council beside itself",
    (file) =>
      (file.neighbourLists[0]!.members[0]![0] = file.places.findIndex(([code]) => code === file.areas[0]!.code)),
    "has E06000001 beside itself",
  ],
  [
    "a word too few",
    (file) => file.neighbourLists[3]!.closeness!.find((row) => row !== null)!.pop(),
    "has words for other",
  ],
  ["a source twice", (file) => (file.sources[1]!.id = file.sources[0]!.id), "is there twice"],
  [
    "a script for an address",
    (file) => (file.sources[0]!.address = "javascript:alert(1)"),
    "has an address that is none",
  ],
  ["an indicator cut", (file) => file.indicators[0]?.values.pop(), "indicator imd-score has a column"],
])("%s is found", (_name, damage, expected) => expect(faultAfter(damage)).toContain(expected));
