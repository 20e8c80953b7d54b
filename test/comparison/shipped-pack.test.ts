import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area } from "../../src/areas/area.ts";
import { benchmark } from "../../src/comparison/benchmark.ts";
import { compareInSet } from "../../src/comparison/compare-in-set.ts";
import type { ComparisonSet } from "../../src/comparison/sets/comparison-set.ts";
import { directionOfTravel } from "../../src/comparison/trend/direction-of-travel.ts";
import { gapTrend } from "../../src/comparison/trend/gap-trend.ts";
import { missingCount, missingMembers } from "../../src/comparison/missing-members.ts";
import { score } from "../../src/comparison/score.ts";
import { scoreMethods } from "../../src/comparison/score-values.ts";
import { namedSet, type SetName } from "../../src/comparison/sets/named-set.ts";
import { verdict } from "../../src/comparison/verdict.ts";
import { readPack } from "../../src/pack/read-pack.ts";
import type { Series } from "../../src/pack/pack.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";

/* The rules held to the figures that ship: all series, every third council, their own neighbours. */

const pack = readPack(readFileSync(join(__dirname, "../../assets/pack/lof-pack.json"), "utf8"), "");
const councils = pack.areas.filter((area) => area.index % 3 === 0);
const areaNamed = (name: string): Area => pack.areas.find((area) => area.name === name) as Area;
const setOf = (area: Area, name: SetName, series?: Series): ComparisonSet | null => {
  const set = namedSet(pack, area, name, series === undefined ? {} : { metric: series.metric });
  return isNoValue(set) ? null : set;
};

test("the worked example of the README comes out of the shipped pack", () => {
  const series = pack.seriesById.get("O02M01") as Series;
  const wokingham = areaNamed("Wokingham");
  const comparison = compareInSet(pack, series, wokingham, setOf(wokingham, "region") as ComparisonSet);
  expect(series.metric.title).toMatch(/rent.*decent/i);
  expect(comparison.n).toBe(12);
  expect(benchmark(comparison, "median")).toBeCloseTo(81.455, 10);
  expect(score(comparison)).toMatchObject({ value: expect.closeTo(1.3454, 4) as number, fallbackScale: false });
  expect(score(comparison, "quintile")).toMatchObject({ value: 1 });
});

test("the values of a large set are those of its figures in order, and those of a small one too", () => {
  for (const series of pack.series) {
    const [from, to] = [areaNamed("Kent"), areaNamed("Gateshead")];
    const everyone: ComparisonSet = { ...(setOf(from, "tier") as ComparisonSet), members: pack.areas };
    for (const set of [setOf(from, "region"), setOf(to, "england", series), setOf(to, "tier"), everyone])
      for (const period of [series.current, 0]) {
        const { figures, values, n } = compareInSet(pack, series, to, set as ComparisonSet, { period });
        expect(values).toEqual(figures.map(({ value }) => value).sort((one, other) => one - other));
        expect(n).toBe(figures.length);
      }
  }
});

test("every score is a finite number, a band or a reason, by every method", () => {
  const wrong: string[] = [];
  let scored = 0;
  let onFallback = 0;
  for (const area of councils) {
    const set = setOf(area, "neighbours");
    if (set === null) continue;
    for (const series of pack.series) {
      const comparison = compareInSet(pack, series, area, set);
      for (const method of scoreMethods) {
        const found = score(comparison, method);
        if (isNoValue(found)) continue;
        if (typeof found.value === "number" && !Number.isFinite(found.value)) wrong.push(`${area.name} ${series.id}`);
        if (method === "robustz") scored++;
        if (method === "robustz" && found.fallbackScale) onFallback++;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(scored).toBeGreaterThan(5_000);
  // A few in a hundred comparisons have a median absolute deviation of 0: the fallback is no dead letter.
  expect(onFallback / scored).toBeGreaterThan(0.003);
  expect(onFallback / scored).toBeLessThan(0.05);
});

test("n and the missing members make up the set, in every set of a county and a district and all series", () => {
  const names: SetName[] = ["neighbours", "dfe", "ons", "region", "tier", "type", "england", "county-districts"];
  for (const area of ["Kent", "Maidstone"].map(areaNamed))
    for (const name of names)
      for (const series of pack.series) {
        const set = setOf(area, name, series);
        if (set === null) continue;
        const comparison = compareInSet(pack, series, area, set);
        const missing = missingMembers(comparison);
        if (missing.length !== missingCount(comparison)) throw new Error(`${area.name}, ${name}, ${series.id}`);
        if (missing.some((one) => (one.area === null) !== (one.kind === "outside-england"))) throw new Error(series.id);
      }
});

test("a verdict stands on an interval, and names no contextual outcome better or worse", () => {
  const words = new Set<string>();
  for (const area of councils) {
    const set = setOf(area, "neighbours");
    if (set === null) continue;
    for (const series of pack.series) {
      const found = verdict(compareInSet(pack, series, area, set));
      if (isNoValue(found)) continue;
      words.add(`${found.contextual ? "contextual " : ""}${found.word}`);
      if (found.lower > found.upper) throw new Error(`${area.name} ${series.id}`);
    }
  }
  expect(words).not.toContain("contextual better");
  expect(words).not.toContain("contextual worse");
  expect(words).toContain("better");
  expect(words).toContain("contextual higher");
});

test("a direction of travel rests on five or more periods that do not overlap", () => {
  let directions = 0;
  for (const area of ["Kent", "Gateshead", "Maidstone", "Westminster"].map(areaNamed))
    for (const series of pack.series) {
      const found = directionOfTravel(pack, series, area);
      if (isNoValue(found)) continue;
      directions++;
      const periods = found.figures.map((figure) => figure.period);
      expect(periods.length).toBeGreaterThanOrEqual(5);
      for (let at = 1; at < periods.length; at++) expect(periods[at]!.start > periods[at - 1]!.end).toBe(true);
    }
  expect(directions).toBeGreaterThan(50);
});

test("improving and worsening are said neither of the place's context nor of what is not judged", () => {
  const words = { judged: new Set<string>(), context: new Set<string>(), withheld: new Set<string>() };
  for (const area of councils) {
    const set = setOf(area, "neighbours");
    for (const series of pack.series) {
      const { noVerdict, outcome } = series.metric;
      const kind = outcome === 15 || outcome === 16 ? "context" : noVerdict ? "withheld" : "judged";
      const own = directionOfTravel(pack, series, area);
      if (!isNoValue(own)) words[kind].add(own.word);
      const gap = set === null ? null : gapTrend(pack, series, { area, set });
      if (gap !== null && !isNoValue(gap) && !isNoValue(gap.direction)) words[kind].add(gap.direction.word);
    }
  }
  expect([...words.judged].sort()).toEqual(["falling", "improving", "no clear trend", "rising", "worsening"]);
  expect([...words.context].sort()).toEqual(["falling", "no clear trend", "rising"]);
  expect([...words.withheld].sort()).toEqual(["falling", "no clear trend", "rising"]);
});
