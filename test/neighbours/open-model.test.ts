import type { Tier } from "../../src/areas/area.ts";
import { openModel, openModelName } from "../../src/neighbours/open-model.ts";
import { areaNamed, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { inputOf } from "./model-fixture.ts";

type Row = readonly [string, Tier, ...number[]];
const line: readonly Row[] = [
  ["E06000001", "single", 0],
  ["E06000002", "single", 10],
  ["E06000003", "single", 3],
  ["E06000004", "single", -4],
];
const codes = (found: readonly { area: { code: string } }[]): string[] => found.map((one) => one.area.code);

test("nearest first, the area itself not among them", () => {
  const input = inputOf(line);
  expect(codes(openModel(input).neighboursOf(input.areas[0]!))).toEqual(["E06000003", "E06000004", "E06000002"]);
});

test("areas at the same distance come by code", () => {
  const input = inputOf([
    ["E06000009", "single", 2],
    ["E06000005", "single", 0],
    ["E06000004", "single", 4],
    ["E06000003", "single", 0],
  ]);
  expect(codes(openModel(input).neighboursOf(input.areas[0]!))).toEqual(["E06000003", "E06000004", "E06000005"]);
});

test("only areas of the same tier are compared", () => {
  const model = openModel(tinyPack);
  for (const name of ["Wokingham", "Kent", "Maidstone"]) {
    const own = areaNamed(name);
    const found = model.neighboursOf(own, 99);
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((one) => one.area.tier === own.tier)).toBe(true);
  }
});

test("City of London and Isles of Scilly are never a neighbour, but have neighbours of their own", () => {
  const model = openModel(tinyPack);
  const left = ["E09000001", "E06000053"];
  for (const own of tinyPack.areas.filter((one) => one.tier === "single"))
    expect(codes(model.neighboursOf(own, 99)).some((code) => left.includes(code))).toBe(false);
  expect(model.neighboursOf(areaNamed("City of London"))).toHaveLength(15);
  expect(model.neighboursOf(areaNamed("Isles of Scilly"), 99)).toHaveLength(19);
});

test("fifteen neighbours unless another number is asked for", () => {
  const model = openModel(tinyPack);
  const wokingham = areaNamed("Wokingham");
  expect(model.neighboursOf(wokingham)).toHaveLength(15);
  const three = model.neighboursOf(wokingham, 3);
  expect(three).toEqual(model.neighboursOf(wokingham).slice(0, 3));
  expect(openModel({ ...tinyPack }).neighboursOf(wokingham, 3)).toEqual(three);
  expect(model.neighboursOf(wokingham, 99)).toHaveLength(18);
  expect(model.neighboursOf(wokingham, 0)).toEqual([]);
});

test("the distance is the root of the mean squared difference over the indicators that both have", () => {
  const input = inputOf([
    ["E06000001", "single", -1, -1, NaN],
    ["E06000002", "single", 1, NaN, -1],
    ["E06000003", "single", NaN, 1, 1],
  ]);
  const [first] = openModel(input).neighboursOf(input.areas[0]!);
  // Each indicator is known for two areas, so they are a root of two apart; only one is shared by any pair.
  expect(first?.distance).toBeCloseTo(Math.SQRT2, 12);
  expect(openModel(input).neighboursOf(input.areas[0]!)).toHaveLength(2);
});

test("an area that shares no indicator is not a neighbour, and England has none", () => {
  const input = inputOf([
    ["E06000001", "single", 1, NaN],
    ["E06000002", "single", 2, NaN],
    ["E06000003", "single", NaN, 1],
    ["E06000004", "single", NaN, 2],
  ]);
  expect(codes(openModel(input).neighboursOf(input.areas[0]!))).toEqual(["E06000002"]);
  expect(openModel(tinyPack).neighboursOf(tinyPack.england)).toEqual([]);
});

test("equal weights by default, and the model carries its own name", () => {
  const model = openModel(tinyPack);
  expect(model).toMatchObject({ name: openModelName, weighted: false });
  expect([...model.weights]).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("weights change the order, and the result says so", () => {
  const input = inputOf([
    ["E06000001", "single", 0, 0],
    ["E06000002", "single", 1, 9],
    ["E06000003", "single", 9, 1],
  ]);
  const own = input.areas[0]!;
  const first = openModel(input, new Map([["i2", 0.1]]));
  const second = openModel(input, new Map([["i1", 0.1]]));
  expect(codes(first.neighboursOf(own))).toEqual(["E06000002", "E06000003"]);
  expect(codes(second.neighboursOf(own))).toEqual(["E06000003", "E06000002"]);
  expect(first).toMatchObject({ weighted: true, name: "LOF-21 open model with your weights" });
});

test("a weight of 0 leaves an indicator out; with all at 0 there are no neighbours", () => {
  const input = inputOf([
    ["E06000001", "single", 0, 0],
    ["E06000002", "single", 1, 9],
    ["E06000003", "single", 2, 0],
  ]);
  const own = input.areas[0]!;
  expect(codes(openModel(input, new Map([["i2", 0]])).neighboursOf(own))).toEqual(["E06000002", "E06000003"]);
  expect(
    openModel(
      input,
      new Map([
        ["i1", 0],
        ["i2", 0],
      ]),
    ).neighboursOf(own),
  ).toEqual([]);
});

test("an impossible weight, or one for an unknown indicator, is refused", () => {
  const input = inputOf(line);
  expect(() => openModel(input, new Map([["i1", -1]]))).toThrow("the weight of i1 is -1");
  expect(() => openModel(input, new Map([["i1", Infinity]]))).toThrow(RangeError);
  expect(() => openModel(input, new Map([["i1", NaN]]))).toThrow(RangeError);
  expect(() => openModel(input, new Map([["i9", 1]]))).toThrow("there is no indicator i9");
});

test("nothing is computed twice for one input and the same weights", () => {
  const weights = new Map([["imd_average_score", 2]]);
  expect(openModel(tinyPack)).toBe(openModel(tinyPack));
  expect(openModel(tinyPack, new Map(weights))).toBe(openModel(tinyPack, weights));
  expect(openModel(tinyPack, weights)).not.toBe(openModel(tinyPack));
  expect(openModel(tinyPack, weights).standardised("county")).toBe(openModel(tinyPack).standardised("county"));
});

test("only the newest models of a user who tries weights out are kept", () => {
  const input = inputOf(line);
  const weighing = (weight: number) => openModel(input, new Map([["i1", weight]]));
  const first = weighing(2);
  for (let weight = 3; weight <= 9; weight++) weighing(weight);
  expect(weighing(2)).toBe(first);
  for (let weight = 11; weight <= 18; weight++) weighing(weight);
  expect(weighing(2)).not.toBe(first);
});
