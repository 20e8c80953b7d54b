import { countOf, hasCounts } from "../../src/pack/counts-of.ts";
import type { Series } from "../../src/pack/pack.ts";
import { tinyPack } from "../fixtures/packs/tiny-pack.ts";

const series = tinyPack.series[0] as Series;
const area = tinyPack.areas[0]!;
const width = tinyPack.areas.length;
const column = new Float64Array(series.values.length).fill(NaN);
column[series.current * width + area.index] = 0;

test("a count is given as it is published, 0 too", () => {
  expect(countOf(tinyPack, { ...series, numerator: column }, area, series.current, "numerator")).toBe(0);
});

test("a series without counts, and an area without one, say which count is not held", () => {
  const about = { area: area.name, period: series.periods[series.current]?.label, part: "denominator" };
  const none = { reason: "no-counts", detail: about };
  expect(countOf(tinyPack, { ...series, denominator: null }, area, series.current, "denominator")).toMatchObject(none);
  const other = tinyPack.areas[1]!;
  expect(countOf(tinyPack, { ...series, denominator: column }, other, series.current, "denominator")).toMatchObject({
    ...none,
    detail: { ...about, area: other.name },
  });
});

test("both counts of the area and period are held, or they do not count as held", () => {
  const other = tinyPack.areas[1]!;
  const both = { ...series, numerator: column, denominator: column };
  expect(hasCounts(tinyPack, both, area, series.current)).toBe(true);
  expect(hasCounts(tinyPack, both, other, series.current)).toBe(false);
  expect(hasCounts(tinyPack, { ...both, denominator: null }, area, series.current)).toBe(false);
  expect(hasCounts(tinyPack, { ...both, numerator: null }, area, series.current)).toBe(false);
});
