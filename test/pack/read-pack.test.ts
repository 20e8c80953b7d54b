import { DamagedPack, readPack } from "../../src/pack/read-pack.ts";
import type { PackFile } from "../../src/pack/schema.ts";
import { writePack } from "../../src/pack/write-pack.ts";
import { tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

const digest = "0".repeat(64);
const reading = (change: (file: PackFile) => unknown): (() => unknown) => {
  const file = structuredClone(tinyPackFile);
  return () => readPack(JSON.stringify(change(file) ?? file), digest);
};

describe("reading a pack", () => {
  test("a text that is cut short gives one clear sentence", () => {
    const text = writePack(tinyPackFile);
    expect(() => readPack(text.slice(0, text.length / 2), digest)).toThrow(DamagedPack);
    expect(() => readPack("", digest)).toThrow(/data pack is cut short or damaged/);
  });

  test("a pack of a later format says which format it has", () => {
    expect(reading((file) => ({ ...file, format: 4 }))).toThrow(/format 4, this version reads formats 1 to 3\.$/);
    expect(reading((file) => ({ ...file, format: 0 }))).toThrow(/format 0/);
    expect(reading((file) => ({ ...file, format: 1.5 }))).toThrow(/format 1\.5/);
  });

  test("something that is not a pack is called damaged, without a crash", () => {
    for (const text of ["null", "[]", "3", '"pack"', "{}"])
      expect(() => readPack(text, digest)).toThrow(/data pack is damaged/);
  });

  test.each([
    [
      "a figure that is text",
      (file: PackFile) => void ((file.series[0]!.values as unknown[])[0] = "12"),
      /series\.0\.values/,
    ],
    ["a column that is too short", (file: PackFile) => void file.series[0]!.values.pop(), /column of the wrong length/],
    ["a metric without a name", (file: PackFile) => void (file.metrics[0]!.shortName = ""), /metrics\.0\.shortName/],
    [
      "a series of an unknown metric",
      (file: PackFile) => void (file.series[0]!.metric = "O99M99"),
      /belongs to no metric/,
    ],
    ["a figure too large", (file: PackFile) => void (file.series[0]!.values[0] = 1e13), /series\.0\.values/],
    ["a day that is none", (file: PackFile) => void (file.edition = "2026-02-30"), /damaged at edition/],
    ["a thirteenth month", (file: PackFile) => void (file.series[0]!.periods[0]![1] = "2020-13-01"), /periods\.0\.1/],
    ["a blank name", (file: PackFile) => void (file.areas[0]!.name = " "), /areas\.0\.name/],
    ["a control character", (file: PackFile) => void (file.areas[0]!.name = "A\u0007"), /areas\.0\.name/],
    ["half a letter", (file: PackFile) => void (file.metrics[0]!.caveat = "\ud83d"), /metrics\.0\.caveat/],
    ["a text without end", (file: PackFile) => void (file.metrics[0]!.title = "x".repeat(2_001)), /metrics\.0\.title/],
    ["a tier of no kind", (file: PackFile) => void (file.areas[0]!.tier = "parish" as "single"), /areas\.0\.tier/],
    ["a code that is none", (file: PackFile) => void (file.areas[0]!.code = "E0600"), /areas\.0\.code/],
    ["months that are none", (file: PackFile) => void (file.series[0]!.cadenceMonths = 0.5), /cadenceMonths/],
    ["an unknown key", (file: PackFile) => ({ ...file, extra: 1 }), /damaged at its start/],
    ["areas that do not end with England", (file: PackFile) => void file.areas.pop(), /England/],
    ["a current period that is not held", (file: PackFile) => void (file.series[0]!.current = 99), /current period/],
    ["a coverage that is not there", (file: PackFile) => void (file.series[0]!.coverage = 999), /coverage/],
  ])("%s is refused with its place", (_, change, message) => {
    expect(reading(change)).toThrow(message);
    expect(reading(change)).toThrow(DamagedPack);
  });

  test("every figure keeps its full precision", () => {
    const file = structuredClone(tinyPackFile);
    file.series[0]!.values[0] = 19.41965000000001;
    const series = readPack(writePack(file), digest).series[0]!;
    expect([...series.values]).toContain(19.41965000000001);
  });

  test("a column lands at the place of its area and period, and nowhere else", () => {
    const series = tinyPack.seriesById.get("O06M09")!;
    const gateshead = tinyPack.areaByCode.get("E08000037")!;
    const perArea = series.periods.map((_, period) => series.values[period * tinyPack.areas.length + gateshead.index]);
    expect(perArea).toEqual([12, 14, 24, 23, 21, 20]);
    const maidstone = tinyPack.areaByCode.get("E07000110")!;
    expect(series.values[series.current * tinyPack.areas.length + maidstone.index]).toBeNaN();
  });

  test("the tiers a series is held for are those with at least one figure", () => {
    expect([...tinyPack.seriesById.get("O06M09")!.heldFor].sort()).toEqual(["country", "county", "single"]);
  });

  test("a listed neighbour outside England keeps its name and is not an area", () => {
    const ons = tinyPack.neighbourLists.find((list) => list.id === "ons")!;
    const wokingham = ons.members[tinyPack.areaByCode.get("E06000041")!.index]!;
    expect(wokingham.map((member) => member.name)).toContain("Cardiff");
    expect(wokingham.find((member) => member.name === "Cardiff")?.area).toBeNull();
    expect(wokingham[0]?.area?.name).toBe("Bracknell Forest");
  });
});
