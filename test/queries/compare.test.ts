import { benchmark } from "../../src/comparison/benchmark.ts";
import type { Comparison } from "../../src/comparison/compare-in-set.ts";
import { comparisonOf, comparisonWith, inComparison, type CompareAsked } from "../../src/queries/compare.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { noValue } from "../../src/statistics/no-value.ts";
import { unknownName } from "../../src/wording/refusal.ts";
import { setOf } from "../comparison/tiny-comparison.ts";
import { areaNamed, seriesOf, tinyPack } from "../fixtures/packs/tiny-pack.ts";

const desk = makeDesk(tinyPack);
const region = (): ReturnType<typeof setOf> => setOf("Isle of Wight", "region");

function ask(seriesId: string, area: string, asked: Partial<CompareAsked>): ReturnType<typeof comparisonOf> {
  return comparisonOf(desk, seriesOf(seriesId), areaNamed(area), { set: region, period: null, ...asked });
}

test("a period that cannot be is refused before any set is looked for", () => {
  const set = (): never => {
    throw new Error("asked for the set");
  };
  expect(ask("O06M09", "Kent", { period: "soon", set })).toMatchObject({ kind: "refusal", fault: "argument" });
  expect(ask("O06M09", "Kent", { period: "2019/20", set })).toMatchObject({ reason: "not-held" });
});

test("without such a set the answer is the reason, not an empty comparison", () => {
  const none = noValue("not-applicable-to-tier", { set: "DfE" });
  expect(ask("O06M09", "Kent", { set: () => none })).toBe(none);
});

test("the set is asked for with the metric, on which England depends", () => {
  const set = jest.fn(region);
  ask("O06M09", "Isle of Wight", { set });
  expect(set).toHaveBeenCalledWith(areaNamed("Isle of Wight"), seriesOf("O06M09").metric);
});

test("a missing own figure leaves the benchmark standing", () => {
  const comparison = ask("O06M09", "Isle of Wight", {}) as Comparison;
  expect(comparison.own).toMatchObject({ reason: "suppressed" });
  // Bracknell Forest 16, West Berkshire 16, Buckinghamshire 16, Wokingham 13, Windsor 15, Slough 17, Milton Keynes 18,
  // Reading 19, Brighton 20, Medway 21, Southampton 21, Portsmouth 22: the middle of twelve.
  expect(benchmark(comparison, "median")).toBe(17.5);
});

test("the latest available figure is only taken when it was asked for", () => {
  expect(ask("O06M09", "Isle of Wight", { period: "latest available" })).toMatchObject({
    own: { value: 24, period: { label: "2023/24" } },
  });
});

test("with the own value counted in, the worked example's median is 82.27", () => {
  const comparison = comparisonWith(desk, seriesOf("O02M01"), areaNamed("Wokingham"), setOf("Wokingham", "region"), {
    includeOwn: true,
  });
  expect(benchmark(comparison, "median")).toBe(82.27);
});

test("a figure of another tier says whose job the metric is", () => {
  expect(ask("O06M09", "Maidstone", {})).toMatchObject({
    own: { reason: "not-applicable-to-tier", detail: { councils: "upper", county: "Kent" } },
  });
});

test("nothing is asked of a comparison that there is not", () => {
  const asked = jest.fn(() => 1);
  const refusal = unknownName("No.");
  expect(inComparison(refusal, asked)).toBe(refusal);
  expect(asked).not.toHaveBeenCalled();
  expect(inComparison(ask("O06M09", "Isle of Wight", {}), ({ n }) => n)).toBe(12);
});
