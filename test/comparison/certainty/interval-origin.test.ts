import { intervalOrigin } from "../../../src/comparison/certainty/interval-origin.ts";
import { tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { compare, withSeries } from "../tiny-comparison.ts";

const file = tinyPackFile.series.find((series) => series.id === "O09M01")!;
const origin = (change: Parameters<typeof withSeries>[1] = {}): string =>
  intervalOrigin(compare("O09M01", "Wokingham", "region", {}, withSeries("O09M01", change)));

test("none without limits, and without a figure", () => {
  expect(intervalOrigin(compare("O06M09", "Wokingham", "region"))).toBe("none");
  expect(intervalOrigin(compare("O09M01", "Maidstone", "region"))).toBe("none");
});

test("what was computed from counts is derived, even where it lies even", () => {
  expect(origin({ flags: { derivedInterval: file.values.map((_, cell) => cell) }, basis: "survey" })).toBe("derived");
});

test("a survey's even limits are its margin; uneven ones, and those of counts, are published limits", () => {
  expect(origin({ basis: "survey" })).toBe("margin");
  expect(origin({ basis: "counted" })).toBe("published");
  const lopsided = (file.upper95 ?? []).map((limit, at) => (at === 0 && limit !== null ? limit + 1 : limit));
  expect(origin({ basis: "survey", upper95: lopsided })).toBe("published");
});
