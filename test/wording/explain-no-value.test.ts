import { noValue, type Reason } from "../../src/statistics/no-value.ts";
import { explainNoValue, stateWord } from "../../src/wording/explain-no-value.ts";

const reasons: readonly Reason[] = [
  "suppressed",
  "not-published",
  "not-published-for-period",
  "not-applicable",
  "not-applicable-to-tier",
  "not-held",
  "placeholder",
  "breakdown-needed",
  "too-few-values",
  "identical-values",
  "not-judged",
  "neutral-polarity",
  "median-is-zero",
  "unit-is-share",
  "tie-across-bands",
  "no-interval",
  "other-kind",
  "too-few-periods",
  "overlapping-periods",
  "no-target",
  "floor-on-wrong-side",
];

describe.each(reasons)("%s", (reason) => {
  test("has a sentence and a word even when nothing is known beside it", () => {
    for (const text of [explainNoValue(noValue(reason)), stateWord(noValue(reason))])
      expect(text).not.toMatch(/undefined|NaN| {2}|^$|\(\)/);
    expect(explainNoValue(noValue(reason))).toMatch(/^[A-Z].*\.$/);
  });
});

test("a suppressed figure names the newest one that is published, with its period and unit", () => {
  const detail = { period: "2025", lastPeriod: "2024", lastValue: 11, unit: "%" };
  expect(explainNoValue(noValue("suppressed", detail))).toBe("Suppressed for 2025; last published 2024: 11.0%.");
  expect(
    explainNoValue(noValue("not-published", { ...detail, area: "Kent", unsaid: "suppressed or not available" })),
  ).toBe("No figure for 2025: suppressed or not available, the source does not say which; last published 2024: 11.0%.");
});

test("whose job it is is said only where the counties answer for it", () => {
  const detail = {
    area: "Dover",
    metric: "NEET",
    tier: "district",
    county: "Kent",
    publishedFor: ["single", "county"],
  };
  expect(explainNoValue(noValue("not-applicable-to-tier", { ...detail, councils: "upper" }))).toBe(
    "Not a district's figure: try Kent. NEET is published for county and single-tier councils; Dover is a district, and this is Kent's job.",
  );
  expect(explainNoValue(noValue("not-applicable-to-tier", { ...detail, councils: "both" }))).not.toMatch(/job/);
});

test("the message stands in the first sixty characters", () => {
  const detail = {
    area: "Bournemouth, Christchurch and Poole",
    tier: "district",
    county: "Dorset",
    publishedFor: ["county"],
  };
  expect(explainNoValue(noValue("not-applicable-to-tier", detail)).slice(0, 60)).toMatch(/try Dorset/);
});

test.each([
  [["single", "county"], "county only"],
  [["single", "district"], "district only"],
  [["single"], "single-tier only"],
])("in tables the wrong tier is a word for the right one: %p", (publishedFor, word) => {
  expect(stateWord(noValue("not-applicable-to-tier", { publishedFor }))).toBe(word);
});

test("a county and a district never point at each other: only where the other has a figure is it said to have one", () => {
  const districts = { publishedFor: ["single", "district"] };
  const word = (heldFor: string[]): string => stateWord(noValue("not-applicable-to-tier", { ...districts, heldFor }));
  expect(word(["single", "district"])).toBe("district only");
  expect(word(["single"])).toBe("not held");
  const trust = { ...districts, area: "Kent", tier: "county", metric: "Trust", heldFor: ["single"] };
  expect(explainNoValue(noValue("not-applicable-to-tier", { ...trust, councils: "both" }))).toBe(
    "No county figure in these figures, which hold single-tier councils only. Trust is published for district and single-tier councils; Kent is a county council. It is the job of all councils.",
  );
  expect(explainNoValue(noValue("not-applicable-to-tier", { ...trust, councils: "lower" }))).toMatch(
    /; Kent is a county council, and this is the districts' job\.$/,
  );
});

test("not held is our lack, and whose job it is stands apart from it", () => {
  const detail = { area: "Maidstone", period: "2024", metric: "Trust", heldFor: ["single"] };
  expect(explainNoValue(noValue("not-held", detail))).toBe(
    "Not held for Maidstone, 2024: these figures lack it, whether or not the council reported. Trust for 2024 is here for single-tier councils only.",
  );
  expect(explainNoValue(noValue("not-held", { ...detail, heldFor: [], job: "Kent's job" }))).toBe(
    "Not held for Maidstone, 2024: these figures lack it, whether or not the council reported. This is Kent's job.",
  );
});

test("too few values say how many there are, how many it takes and of what", () => {
  const detail = { n: 1, needed: 3, set: "the region", statistic: "median" };
  expect(explainNoValue(noValue("too-few-values", detail))).toBe(
    "Too few values: 1 area of the region has one, 3 are needed for the median.",
  );
});

test("a break that cut a trend short is named with its period and reason", () => {
  const detail = { periods: 2, needed: 5, break: "New method.", since: "2023/24" };
  expect(explainNoValue(noValue("too-few-periods", detail))).toBe(
    "Too few periods: 2 comparable, 5 needed; a break in 2023/24: New method.",
  );
});

test("what is not tested because it describes the place says so, and is no verdict withheld", () => {
  const contextual = noValue("not-judged", { cause: "contextual", metric: "employment rate" });
  expect(explainNoValue(contextual)).toBe("Not tested: employment rate describes the place, not the council's work.");
  expect(stateWord(contextual)).toBe("contextual");
});

test("a recent trend says what it lacks: limits, their width, or the kind of figure", () => {
  expect(explainNoValue(noValue("too-few-periods", { periods: 3, needed: 5, limits: "needed" }))).toBe(
    "Too few periods: 3 comparable with a 95% interval, 5 needed.",
  );
  expect(explainNoValue(noValue("no-interval", { limits: "no-width", area: "Kent" }))).toBe(
    "A 95% interval of Kent has no width, so the figures cannot be weighted.",
  );
  // Who sees counts beside the figure asks why no interval is derived from them.
  expect(explainNoValue(noValue("no-interval", { counts: "held" }))).toBe(
    "Position only: no 95% interval is published and the counts held do not allow one to be derived, so nothing is called better or worse.",
  );
  expect(
    explainNoValue(noValue("no-interval", { limits: "asked", area: "Kent", period: "2025", counts: "held" })),
  ).toBe("No 95% interval is published for Kent, 2025, and the counts held do not allow one to be derived.");
  expect(explainNoValue(noValue("no-counts", { part: "respondents", area: "Kent", period: "2025" }))).toBe(
    "No number of respondents is held with the figure of Kent, 2025.",
  );
  expect(explainNoValue(noValue("other-kind", { kind: "mean", metric: "pay" }))).toBe(
    "Given for proportions and rates only; kind of this figure: mean (pay).",
  );
  expect(explainNoValue(noValue("other-kind", { kind: "", metric: "pay" }))).toMatch(/kind of this figure: not stated/);
});
