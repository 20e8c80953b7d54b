import { readFileSync } from "node:fs";
import { flagBits } from "../../../src/pack/pack.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { exceptions, speaksOf, type Exception } from "../../../src/sources/plan/exceptions.ts";

const pack = readPack(readFileSync("assets/pack/lof-pack.json", "utf8"), "");
const { unchecked } = flagBits;
const named = exceptions.map((entry) => [`${entry.series}, ${entry.period}, ${entry.although}`, entry] as const);

test.each(named)("%s: the series and its period are in the pack, and it says why and when", (_, entry) => {
  const series = pack.seriesById.get(entry.series);
  expect(series).toBeDefined();
  if (entry.period !== "every period") expect(series?.periods.map(({ label }) => label)).toContain(entry.period);
  expect(entry.reason).toMatch(/^[A-Z].{20,}\.$/);
  expect(entry.decided).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each(named)("%s: the pack has figures by it, so that no entry stands there for nothing", (_, entry) => {
  const series = pack.seriesById.get(entry.series)!;
  const used = pack.areas.some(({ index }) =>
    series.periods.some(({ label }, at) => {
      const cell = at * pack.areas.length + index;
      const isUnchecked = ((series.flags[cell] ?? 0) & unchecked) !== 0;
      const source = pack.sources[series.otherSources.get(cell) ?? series.periodSources[at] ?? -1]?.id ?? "";
      return isUnchecked === (entry.although === "nothing is held") && speaksOf(entry, entry.series, source, label);
    }),
  );
  expect(used).toBe(true);
});

test("every unchecked figure of the pack is there by an entry", () => {
  const left = pack.series.flatMap((series) =>
    [...series.flags].flatMap((flags, cell) =>
      (flags & unchecked) !== 0 &&
      !exceptions.some(({ series: id, although }) => id === series.id && although === "nothing is held")
        ? [`${series.id} ${cell}`]
        : [],
    ),
  );
  expect(left).toEqual([]);
});

test("no two entries speak of the same", () => {
  const keys = exceptions.flatMap(({ series, period, although, sources }) =>
    sources.map((source) => `${series} ${period} ${although} ${source}`),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

const entry: Exception = {
  series: "O03M02",
  period: "every period",
  sources: ["rough-sleeping", "ees"],
  although: "nothing is held",
  reason: "",
  decided: "",
};
test.each([
  ["O03M02", "ees", true],
  ["O03M02", "ees-9e08bc2f", true],
  ["O03M02", "rough-sleeping", true],
  ["O03M02", "rough-sleeping-tables", false],
  ["O03M02", "ees-interface", false],
  ["O03M01", "ees", false],
])("an entry for a release speaks of its files alone: %s from %s: %p", (series, source, expected) => {
  expect(speaksOf(entry, series, source, "2024")).toBe(expected);
  expect(speaksOf({ ...entry, period: "2023" }, series, source, "2024")).toBe(false);
});
