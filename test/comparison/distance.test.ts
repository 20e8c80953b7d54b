import { distance } from "../../src/comparison/distance.ts";
import { packOf, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { seriesFromTable } from "../fixtures/packs/series-table.ts";
import { compare } from "./tiny-comparison.ts";

const set = ["Medway", "Reading", "Slough", "Luton", "Bexley"];
const codes = ["E06000035", "E06000038", "E06000039", "E06000032", "E09000004"];

/** Wokingham against five others with the given values. */
function standing(own: number, others: readonly number[]) {
  const coverages = tinyPackFile.coverages.map((one) => [...one]);
  const rows = Object.fromEntries([
    ["E06000041", [own]],
    ...others.map((value, at) => [codes[at] as string, [value]]),
  ] as [string, number[]][]);
  const table = {
    id: "O06M09",
    metric: "O06M09",
    unit: "%",
    periods: [["2024", "2024-01-01", "2024-12-31"]] as const,
    rows,
  };
  const series = tinyPackFile.series.map((one) => (one.id === "O06M09" ? seriesFromTable(table, coverages) : one));
  return distance(compare("O06M09", "Wokingham", set, {}, packOf({ ...tinyPackFile, series, coverages })));
}

test("a value exactly on a step stays on it", () => {
  // Median 13, MAD 3.
  const others = [7, 10, 13, 16, 40];
  expect(standing(14.4, others)).toMatchObject({ band: "close", side: "above" });
  expect(standing(14.5, others)).toMatchObject({ band: "slightly", deviations: 0.5 });
  expect(standing(11.5, others)).toMatchObject({ band: "slightly", side: "below", deviations: -0.5 });
  expect(standing(17.5, others)).toMatchObject({ band: "apart", deviations: 1.5 });
  expect(standing(22, others)).toMatchObject({ band: "well-apart", deviations: 3 });
  expect(standing(35.5, others)).toMatchObject({ band: "far-out", deviations: 7.5, fallbackScale: false });
});

test("on the median it is level", () => {
  expect(standing(13, [7, 10, 13, 16, 40])).toEqual({
    band: "close",
    side: "level",
    deviations: 0,
    fallbackScale: false,
  });
});

test("on the fallback scale the distance is 1.4826 x robust z, and the flag says so", () => {
  expect(standing(9, [4, 4, 4, 4, 9])).toMatchObject({
    band: "well-apart",
    deviations: expect.closeTo((1.4826 * 5) / 1.253314, 12) as number,
    fallbackScale: true,
  });
});

test("identical values: level on them, a reason off them", () => {
  expect(standing(4, [4, 4, 4, 4, 4])).toMatchObject({ side: "level", fallbackScale: false });
  expect(standing(5, [4, 4, 4, 4, 4])).toMatchObject({
    reason: "identical-values",
    detail: { value: 4, set: "your own list" },
  });
});

test("below five others, and without an own figure, there is no distance", () => {
  expect(standing(5, [4, 5, 6, 7])).toMatchObject({
    reason: "too-few-values",
    detail: { n: 4, needed: 5, set: "your own list" },
  });
  expect(distance(compare("O06M09", "Isle of Wight", set))).toMatchObject({ reason: "suppressed" });
});

test("the own value counted in moves the median", () => {
  const included = compare("O06M09", "Wokingham", "region", { includeOwn: true });
  const without = compare("O06M09", "Wokingham", "region");
  expect(distance(included)).not.toEqual(distance(without));
});
