import { boundPolarity, saidPolarity } from "../../../src/own-kpis/standard/said-polarity.ts";
import { kpi, limit } from "./kpi-for-tests.ts";

test("a target's own words say which way is good, a bare number does not", () => {
  expect(boundPolarity(limit(85, "≥ 85", "at-least"))).toBe("higher-is-better");
  expect(boundPolarity(limit(6, "Below 6", "below"))).toBe("lower-is-better");
  expect([boundPolarity(limit(6)), boundPolarity(null)]).toEqual([null, null]);
});

test("a neutral metric does not speak against the list; T goes before everything", () => {
  expect(saidPolarity(kpi(), "neutral")).toEqual({ good: "lower-is-better", conflict: null });
  expect(saidPolarity(kpi({ polarity: "near-target" }), "higher-is-better").good).toBe("near-target");
});

test("two that differ give no answer but the disagreement", () => {
  const said = saidPolarity(kpi({ polarity: null, target: limit(10, "max 10", "at-most") }), "higher-is-better");
  expect(said).toEqual({
    good: null,
    conflict: "By the target “max 10” low is good, by the accepted metric high is good.",
  });
});
