import fc from "fast-check";
import { verdict, verdictWord, type VerdictWord } from "../../src/comparison/verdict.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { tinyPackFile } from "../fixtures/packs/tiny-pack.ts";
import { compare, withMetric, withSeries } from "./tiny-comparison.ts";

const cells = tinyPackFile.series.find((series) => series.id === "O09M01")?.values ?? [];

const word = (area: string, list: readonly string[] | "region" = "region", pack?: Pack) =>
  (verdict(compare("O09M01", area, list, {}, pack)) as { word: VerdictWord }).word;

test("the interval entirely on the good side of the benchmark median is better, entirely on the bad side worse", () => {
  // South East single-tier councils: Wokingham 70 (67 to 73) against 63.5, Slough 58 (55 to 61) against 64.5.
  expect(verdict(compare("O09M01", "Wokingham", "region"))).toEqual({
    word: "better",
    median: 63.5,
    lower: 67,
    upper: 73,
    derivedInterval: false,
    contextual: false,
  });
  expect(word("Slough")).toBe("worse");
});

test("otherwise similar", () => expect(word("Bracknell Forest")).toBe("similar"));

test("a limit equal to the median included is similar", () => {
  // Medians 67 and 73: the limits of Wokingham.
  expect(word("Wokingham", ["West Berkshire", "Slough", "Gateshead"])).toBe("similar");
  expect(verdictWord({ lower: 67, upper: 73 }, 67, 1)).toBe("similar");
  expect(verdictWord({ lower: 67, upper: 73 }, 73, 1)).toBe("similar");
  expect(verdictWord({ lower: 67, upper: 73 }, 73.01, 1)).toBe("worse");
});

test("a limit equal to the median is so in spite of binary arithmetic", () => {
  const median = 80.1 + (80.3 - 80.1) / 2;
  expect(median).not.toBe(80.2);
  for (const off of [median, 80.2, 80.19999999999999]) {
    expect(verdictWord({ lower: 80.2, upper: 85 }, off, 1)).toBe("similar");
    expect(verdictWord({ lower: 75, upper: 80.2 }, off, 1)).toBe("similar");
  }
});

test("better and worse change places with polarity; pol 0: higher, lower, similar", () => {
  expect(word("Wokingham", "region", withMetric("O09M01", { polarity: "lower-is-better" }))).toBe("worse");
  expect(word("Slough", "region", withMetric("O09M01", { polarity: "lower-is-better" }))).toBe("better");
  const neutral = withMetric("O09M01", { polarity: "neutral" });
  expect(word("Wokingham", "region", neutral)).toBe("higher");
  expect(word("Slough", "region", neutral)).toBe("lower");
  expect(word("Bracknell Forest", "region", neutral)).toBe("similar");
});

test("better and worse are mirrors for every interval and median", () => {
  const mirror = { better: "worse", worse: "better", similar: "similar", higher: "lower", lower: "higher" } as const;
  fc.assert(
    fc.property(fc.integer(), fc.nat(100), fc.integer(), (low, width, median) => {
      const interval = { lower: low, upper: low + width };
      expect(verdictWord(interval, median, -1)).toBe(mirror[verdictWord(interval, median, 1)]);
    }),
  );
});

test("no interval: position only, and no claim of significance", () => {
  expect(verdict(compare("O06M09", "Wokingham", "region"))).toMatchObject({
    reason: "no-interval",
    detail: { metric: "persistent absence" },
  });
  // Healthy life expectancy has limits for some areas only.
  expect(verdict(compare("O08M01-F", "Reading", "region"))).toMatchObject({ reason: "no-interval" });
  expect(verdict(compare("O08M01-F", "Wokingham", "region"))).toMatchObject({ word: "better" });
});

test("half an interval is none", () => {
  for (const side of ["lower95", "upper95"]) {
    const pack = withSeries("O09M01", { [side]: cells.map(() => null) });
    expect(verdict(compare("O09M01", "Wokingham", "region", {}, pack))).toMatchObject({ reason: "no-interval" });
  }
});

test("the verdict needs three others", () => {
  expect(verdict(compare("O09M01", "Wokingham", ["Slough", "Luton"]))).toMatchObject({
    reason: "too-few-values",
    detail: { statistic: "verdict", n: 2, needed: 3, set: "your own list" },
  });
  expect(word("Wokingham", ["Slough", "Luton", "Reading"])).toBe("better");
});

test("without an own figure there is no verdict, and the reason is the figure's", () => {
  expect(verdict(compare("O09M01", "Maidstone", "region"))).toMatchObject({ reason: "not-applicable-to-tier" });
});

test("contextual outcomes are never presented as council performance: higher or lower, not better or worse", () => {
  expect(verdict(compare("O15M04", "Wokingham", "region"))).toMatchObject({ word: "higher", contextual: true });
  expect(verdict(compare("O15M04", "Kent", "region"))).toMatchObject({ word: "similar", contextual: true });
});

test("a derived interval is labelled so", () => {
  const pack = withSeries("O09M01", { flags: { derivedInterval: cells.map((_, cell) => cell) } });
  expect(verdict(compare("O09M01", "Wokingham", "region", {}, pack))).toMatchObject({ derivedInterval: true });
});
