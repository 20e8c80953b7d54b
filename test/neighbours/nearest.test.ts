import fc from "fast-check";
import { nearest } from "../../src/neighbours/nearest.ts";
import type { StandardisedTier } from "../../src/neighbours/standardise.ts";
import { area } from "./model-fixture.ts";

/** Single-tier areas already on one scale; in the order of their codes, as standardising leaves them. */
function scaled(rows: readonly (readonly [string, ...number[]])[]): StandardisedTier {
  return {
    tier: "single",
    areas: rows.map(([code], index) => area(index, code)),
    rows: new Map(rows.map(([, ...values], index) => [index, Float64Array.from(values)])),
  };
}

const evenly = (columns: number): Float64Array => new Float64Array(columns).fill(1);
const near = (tier: StandardisedTier, own: number, count: number): [string, number][] =>
  nearest(tier, tier.areas[own]!, evenly(1), count).map((one) => [one.area.code, one.distance]);

test("an area of another tier, and one that is alone, has no neighbours", () => {
  const alone = scaled([["E06000001", 0]]);
  expect(nearest(alone, alone.areas[0]!, evenly(1), 15)).toEqual([]);
  expect(nearest(alone, area(7, "E10000016", "county"), evenly(1), 15)).toEqual([]);
});

test("none may be asked for, and more than there are gives all there are", () => {
  const tier = scaled([
    ["E06000001", 0],
    ["E06000002", 2],
    ["E06000003", -1],
  ]);
  expect(near(tier, 0, 0)).toEqual([]);
  expect(near(tier, 0, 1)).toEqual([["E06000003", 1]]);
  expect(near(tier, 0, 99)).toEqual([
    ["E06000003", 1],
    ["E06000002", 2],
  ]);
});

test("of equals at the end of the list the lowest code stays, whatever comes after it", () => {
  const tier = scaled([
    ["E06000001", 3],
    ["E06000002", -3],
    ["E06000003", 0],
    ["E06000004", 3],
    ["E06000005", 1],
  ]);
  expect(near(tier, 2, 2)).toEqual([
    ["E06000005", 1],
    ["E06000001", 3],
  ]);
  expect(near(tier, 2, 4).map(([code]) => code)).toEqual(["E06000005", "E06000001", "E06000002", "E06000004"]);
});

test("City of London and Isles of Scilly are passed over, and have neighbours when they ask", () => {
  const tier = scaled([
    ["E06000001", 1],
    ["E06000053", 0],
    ["E09000001", 0],
  ]);
  expect(near(tier, 0, 15)).toEqual([]);
  expect(near(tier, 2, 15)).toEqual([["E06000001", 1]]);
});

test("a missing indicator neither helps nor harms", () => {
  const tier = scaled([
    ["E06000001", -1, -1],
    ["E06000002", 1, 1],
    ["E06000003", 1, NaN],
    ["E06000004", -1, -1],
  ]);
  const found = nearest(tier, tier.areas[0]!, evenly(2), 15);
  expect(found.map((one) => [one.area.code, one.distance])).toEqual([
    ["E06000004", 0],
    ["E06000002", 2],
    ["E06000003", 2],
  ]);
});

test("an area that shares no indicator, or none with a weight, is no neighbour", () => {
  const tier = scaled([
    ["E06000001", 1, NaN],
    ["E06000002", NaN, 1],
    ["E06000003", 2, 2],
  ]);
  expect(nearest(tier, tier.areas[0]!, evenly(2), 15).map((one) => one.area.code)).toEqual(["E06000003"]);
  expect(nearest(tier, tier.areas[0]!, Float64Array.of(0, 1), 15)).toEqual([]);
});

test("with the standardisation held fixed, adding a far area never changes nearer neighbours' order", () => {
  const column = fc.double({ min: -3, max: 3, noNaN: true });
  const row = fc.array(fc.oneof({ weight: 5, arbitrary: column }, { weight: 1, arbitrary: fc.constant(NaN) }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (rows) => {
      const areas = rows.map((_, index) => area(index, `E060001${String(index).padStart(2, "0")}`));
      const fixed: StandardisedTier = {
        tier: "single",
        areas,
        rows: new Map(rows.map((values, index) => [index, Float64Array.from(values)])),
      };
      const far = area(rows.length, "E06000999");
      const wider: StandardisedTier = {
        tier: "single",
        areas: [...areas, far],
        rows: new Map([...fixed.rows, [far.index, Float64Array.of(99, 99, 99, 99)]]),
      };
      const before = nearest(fixed, areas[0]!, evenly(4), 15);
      const after = nearest(wider, areas[0]!, evenly(4), 15);
      expect(after.filter((one) => one.area !== far)).toEqual(before);
      if (after.some((one) => one.area === far)) expect(after.at(-1)?.area).toBe(far);
    }),
  );
});
