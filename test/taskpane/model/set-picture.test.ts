import { setPicture, type SetPicture } from "../../../src/taskpane/model/set-picture.ts";
import { seriesFromTable } from "../../fixtures/packs/series-table.ts";
import { packOf, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { compare, withMetric } from "../../comparison/tiny-comparison.ts";

const names = ({ bars }: SetPicture): string[] => bars.map((bar) => bar.name);

test("without own figure and members there is a picture without bars", () => {
  expect(setPicture(compare("O06M09", "Isles of Scilly", []))).toEqual({
    own: "Isles of Scilly",
    bars: [],
    order: "lowest first",
    good: "low is good",
    position: null,
    places: null,
    median: null,
    beside: [{ which: "england", value: 19, full: "19.0%", label: "England", name: "England, as published" }],
    missing: [],
  });
});

test("the best come first: the lowest where low is good, the highest where high is, or neither", () => {
  // Absence 13, 17, 18, 21; looked after 42, 45, 61, 71.
  const list = ["Medway", "Slough", "Luton"];
  const low = setPicture(compare("O06M09", "Wokingham", list));
  expect(low).toMatchObject({ order: "lowest first", good: "low is good", position: "1st of 4" });
  expect(names(low)).toEqual(["Wokingham", "Slough", "Luton", "Medway"]);
  const neutral = setPicture(compare("O07M05", "Wokingham", list));
  expect(neutral).toMatchObject({ order: "highest first", good: null, position: "4th highest of 4" });
  expect(names(neutral)).toEqual(["Medway", "Luton", "Slough", "Wokingham"]);
  const turned = withMetric("O06M09", { polarity: "higher-is-better" });
  expect(names(setPicture(compare("O06M09", "Wokingham", list, {}, turned)))[0]).toBe("Medway");
});

test("equal figures share a block of places, the own one before them", () => {
  // Absence: Luton, Bedford and Milton Keynes 18, Wokingham 13.
  const { bars, position } = setPicture(compare("O06M09", "Luton", ["Bedford", "Milton Keynes", "Wokingham"]));
  expect(bars.map(({ name, place, own }) => [name, place, own])).toEqual([
    ["Wokingham", "1st", false],
    ["Luton", "joint 2nd to 4th", true],
    ["Bedford", "joint 2nd to 4th", false],
    ["Milton Keynes", "joint 2nd to 4th", false],
  ]);
  expect(position).toBe("joint 2nd to 4th of 4");
});

test("not judged: by name, without places, position or a good side, but with the median", () => {
  // Satisfaction, Medway's own figure partial: 61 beside 58, 60 and 70.
  const picture = setPicture(compare("O09M01", "Medway", ["Wokingham", "Slough", "Reading"]));
  expect(names(picture)).toEqual(["Medway", "Reading", "Slough", "Wokingham"]);
  expect(picture).toMatchObject({ order: "by name", good: null, position: null, median: { value: 60, full: "60.0%" } });
  expect(picture.bars.map(({ place }) => place)).toEqual([null, null, null, null]);
});

test("all councils of England are by name too: a league table is not what the framework is for", () => {
  expect(setPicture(compare("O09M01", "Wokingham", "england"))).toMatchObject({
    order: "by name",
    good: null,
    position: null,
    places: null,
  });
});

test("the places left open and who cannot be told apart are those of the intervals, and null without one", () => {
  const { bars, places } = setPicture(compare("O09M01", "Wokingham", ["Reading", "Slough", "Bracknell Forest"]));
  const own = bars.find((bar) => bar.own)!;
  expect(own.apart).toBeNull();
  for (const { own: isOwn, lower, upper, apart } of bars)
    if (!isOwn && lower !== null && upper !== null)
      expect(apart).toBe(lower > own.upper! ? "above" : upper < own.lower! ? "below" : "cannot be told apart");
  expect(places?.of).toBe(bars.length);
  expect(setPicture(compare("O06M09", "Wokingham", ["Medway", "Slough", "Luton"])).places).toBeNull();
});

test("contextual outcomes have places but no good side", () => {
  expect(setPicture(compare("O15M04", "Wokingham", ["Medway", "Reading", "Kent"]))).toMatchObject({
    order: "highest first",
    good: null,
    position: "1st of 4",
  });
});

test("an interval is drawn and said only where both limits are published", () => {
  const { bars } = setPicture(compare("O08M01-F", "Wokingham", ["Reading"]));
  // 69 + 12 x 0.25, one year either side; Reading's has no published limits.
  expect(bars).toMatchObject([
    { name: "Wokingham", value: 72, lower: 71, upper: 73, interval: "71.0 to 73.0", text: "72.0", full: "72.0 years" },
    { name: "Reading", value: 66, lower: null, upper: null, interval: null },
  ]);
});

test("members without a figure are named, of Wales too", () => {
  const { missing } = setPicture(compare("O06M09", "Wokingham", "ons"));
  expect(missing).toEqual(["Maidstone", "Cardiff", "City of Edinburgh"]);
});

describe("one that is far from the others", () => {
  const codes = ["E06000032", "E06000035", "E06000038", "E06000039", "E06000055", "E09000004"];
  const others = ["Luton", "Medway", "Reading", "Slough", "Bedford", "Bexley"];

  /** The marks of the last of some others' figures beside Wokingham's own. */
  function marksOfLast(own: number, values: readonly number[]): { far: boolean; offScale: boolean } {
    const rows = Object.fromEntries([
      ["E06000041", [own]],
      ...values.map((value, at) => [codes[at] as string, [value]]),
    ] as [string, number[]][]);
    const coverages = tinyPackFile.coverages.map((one) => [...one]);
    const table = {
      id: "O06M09",
      metric: "O06M09",
      unit: "%",
      periods: [["2024", "2024-01-01", "2024-12-31"]] as const,
      rows,
    };
    const series = tinyPackFile.series.map((one) => (one.id === "O06M09" ? seriesFromTable(table, coverages) : one));
    const set = others.slice(0, values.length);
    const { bars } = setPicture(
      compare("O06M09", "Wokingham", set, {}, packOf({ ...tinyPackFile, series, coverages })),
    );
    const { far, offScale } = bars.find(({ name }) => name === set.at(-1))!;
    return { far, offScale };
  }

  test("is so from 7.5 deviations on, the own council counted among its others", () => {
    // 10, 12, 14, 14, 16, 18: median 14, deviation 2, so 14 + 7.5 x 2.
    expect(marksOfLast(14, [10, 12, 14, 16, 18, 28.9]).far).toBe(false);
    expect(marksOfLast(14, [10, 12, 14, 16, 18, 29]).far).toBe(true);
    expect(marksOfLast(14, [10, 12, 14, 16, 18, -1]).far).toBe(true);
  });

  test("is cut only where it would flatten the others: beyond one and a half times their reach from 0", () => {
    // Reach of the others 18, so 27; of those a hundred higher 118, so 177.
    expect(marksOfLast(14, [10, 12, 14, 16, 18, 29])).toEqual({ far: true, offScale: true });
    expect(marksOfLast(114, [110, 112, 114, 116, 118, 129])).toEqual({ far: true, offScale: false });
    expect(marksOfLast(114, [110, 112, 114, 116, 118, 178])).toEqual({ far: true, offScale: true });
  });

  test("is not called so beside fewer than five others, nor where all others are the same", () => {
    expect(marksOfLast(14, [10, 12, 16, 1000])).toEqual({ far: false, offScale: false });
    expect(marksOfLast(14, [14, 14, 14, 14, 14, 1000])).toEqual({ far: false, offScale: false });
  });
});
