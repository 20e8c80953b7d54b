import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import { quartileBand } from "../../src/statistics/quartile-band.ts";

const all = [1, 2, 3, 4, 5];
const bandsOf = (factor: PolarityFactor) => all.map((own) => quartileBand(own, all, factor));

test("none for pol 0", () => expect(quartileBand(1, all, 0)).toMatchObject({ reason: "neutral-polarity" }));

test("an empty set gives a reason", () => expect(quartileBand(1, [], 1)).toMatchObject({ reason: "too-few-values" }));

test("all N equal: identical", () => {
  expect(quartileBand(7, [7, 7, 7], 1)).toMatchObject({ reason: "identical-values", detail: { value: 7 } });
});

test("a value on a boundary belongs to the better band, high good", () => {
  expect(bandsOf(1)).toEqual(["D", "C", "B", "A", "A"]);
});

test("a value on a boundary belongs to the better band, low good", () => {
  expect(bandsOf(-1)).toEqual(["A", "A", "B", "C", "D"]);
});

test("between the boundaries it takes the band of the side it is on", () => {
  const sixteen = Array.from({ length: 16 }, (_, at) => at + 1);
  expect(sixteen.map((own) => quartileBand(own, sixteen, 1))).toEqual(Array.from("DDDDCCCCBBBBAAAA"));
  expect(sixteen.map((own) => quartileBand(own, sixteen, -1))).toEqual(Array.from("AAAABBBBCCCCDDDD"));
});
