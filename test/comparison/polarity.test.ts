import { isContextual, judgingFactor, polarityFactor } from "../../src/comparison/polarity.ts";
import type { Metric } from "../../src/framework/metric.ts";
import { tinyPack } from "../fixtures/packs/tiny-pack.ts";

const metric = (id: string, change: Partial<Metric> = {}): Metric => ({ ...tinyPack.metricById.get(id)!, ...change });

test("high is good counts up, low is good down, neither not at all", () => {
  expect(polarityFactor("higher-is-better")).toBe(1);
  expect(polarityFactor("lower-is-better")).toBe(-1);
  expect(polarityFactor("neutral")).toBe(0);
});

test("outcomes 15 and 16 are about the place, the others about what councils do", () => {
  expect(isContextual(tinyPack, metric("O15M04"))).toBe(true);
  expect(isContextual(tinyPack, metric("O15M04", { outcome: 16 }))).toBe(true);
  expect(isContextual(tinyPack, metric("O06M09"))).toBe(false);
});

test("an outcome that the pack does not have is not contextual", () => {
  expect(isContextual(tinyPack, metric("O06M09", { outcome: 99 }))).toBe(false);
});

test("words judge by polarity, but not of the place's context and not where a verdict is withheld", () => {
  expect(judgingFactor(tinyPack, metric("O06M09"))).toBe(-1);
  expect(judgingFactor(tinyPack, metric("O09M01"))).toBe(1);
  expect(judgingFactor(tinyPack, metric("O07M05"))).toBe(0);
  expect(judgingFactor(tinyPack, metric("O15M04"))).toBe(0);
  expect(judgingFactor(tinyPack, metric("O02M03"))).toBe(0);
  expect(judgingFactor(tinyPack, metric("O02M03", { noVerdict: false }))).toBe(1);
});
