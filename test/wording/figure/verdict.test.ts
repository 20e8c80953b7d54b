import type { Distance } from "../../../src/comparison/distance.ts";
import type { Verdict } from "../../../src/comparison/verdict.ts";
import { tooFew } from "../../../src/statistics/no-value.ts";
import { verdictWords } from "../../../src/wording/figure/verdict.ts";

const derived: Verdict = { word: "worse", median: 2, lower: 3, upper: 4, derivedInterval: true, contextual: false };
const close: Distance = { band: "close", side: "above", deviations: 0.3, fallbackScale: false };

test("a verdict from a published interval is the bare word", () => {
  expect(verdictWords({ ...derived, derivedInterval: false }, close)).toBe("worse");
});

test("one from a derived interval comes with the distance and the words", () => {
  expect(verdictWords(derived, close)).toBe("worse, but close to the median (derived interval)");
  expect(verdictWords(derived, { ...close, band: "well-apart" })).toBe(
    "worse, well above the median (derived interval)",
  );
});

test("similar needs no distance, and without a scale there is none", () => {
  expect(verdictWords({ ...derived, word: "similar" }, close)).toBe("similar (derived interval)");
  expect(verdictWords(derived, tooFew(3, 5))).toBe("worse (derived interval)");
});
