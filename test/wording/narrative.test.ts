import type { Verdict } from "../../src/comparison/verdict.ts";
import type { Observation } from "../../src/pack/observe.ts";
import type { Period } from "../../src/pack/pack.ts";
import { noValue } from "../../src/statistics/no-value.ts";
import { narrative, type NarrativeFacts } from "../../src/wording/narrative.ts";
import { setOf } from "../comparison/tiny-comparison.ts";
import { areaNamed, seriesOf } from "../fixtures/packs/tiny-pack.ts";

const period: Period = { label: "2024/25", start: "2024-04-01", end: "2025-03-31" };
const observed = (value: number, more: Partial<Observation> = {}): Observation => ({
  kind: "observation",
  value,
  lower95: null,
  upper95: null,
  period,
  flags: [],
  ...more,
});
const better: Verdict = {
  word: "better",
  lower: 67,
  upper: 73,
  median: 63,
  derivedInterval: false,
  contextual: false,
};

const facts: NarrativeFacts = {
  series: seriesOf("O09M01"), // care satisfaction, in per cent, high is good, without caveat
  area: areaNamed("Wokingham"),
  set: setOf("Wokingham", "region"),
  n: 12,
  own: observed(70),
  median: 63,
  position: { first: 2, last: 2, of: 13 },
  distance: { band: "apart", side: "above", deviations: 2, fallbackScale: false },
  verdict: better,
  direction: noValue("too-few-periods", { periods: 1, needed: 5 }),
  missing: [],
  older: [],
  contextual: false,
  job: null,
  councilCaveats: [],
  outOfDate: false,
};
const said = (more: Partial<NarrativeFacts>): string => narrative({ ...facts, ...more });
const main = (more: Partial<NarrativeFacts>): string => said(more).split(/ (?=The 95%|No 95%|Only|Too few)/)[0] ?? "";

test("figure, place, distance, claim and direction, in this order", () => {
  expect(narrative(facts)).toBe(
    "On care satisfaction, Wokingham stood at 70.0% in 2024/25, 2nd of 13 among South East single-tier councils " +
      "(1st is highest, which is good) and above their median of 63.0%. " +
      "The 95% interval (67.0% to 73.0%) lies wholly above that median, so the result is better. " +
      "Too few comparable periods are held to tell a direction.",
  );
});

test("without place or median the figure is given alone", () => {
  const none = noValue("too-few-values", { n: 0, needed: 1 });
  expect(main({ position: none, median: none })).toBe("On care satisfaction, Wokingham stood at 70.0% in 2024/25.");
});

test("two figures that are shown alike are not told apart by words", () => {
  const near = { band: "close", side: "above", deviations: 0.1, fallbackScale: false } as const;
  expect(main({ own: observed(63.04), distance: near })).toContain("and when rounded equal to their median of 63.0%.");
  const level = { ...near, side: "level", deviations: 0 } as const;
  expect(main({ own: observed(63), distance: level })).toContain("and equal to their median of 63.0%.");
});

test("a value far out is a thing to check only where it is alone out there", () => {
  const far = { band: "far-out", side: "above", deviations: 9, fallbackScale: false } as const;
  const check = "check the data";
  expect(said({ distance: far, position: { first: 1, last: 1, of: 13 } })).toContain(check);
  expect(said({ distance: far, position: { first: 13, last: 13, of: 13 } })).toContain(check);
  expect(said({ distance: far, position: { first: 2, last: 2, of: 13 } })).not.toContain(check);
  expect(said({ distance: far, position: { first: 1, last: 2, of: 13 } })).not.toContain(check);
});

test("a limit that rounds to the median is said to lie beyond it before rounding", () => {
  expect(said({ verdict: { ...better, lower: 63.02 } })).toContain(
    "The 95% interval (63.0% to 73.0%) lies wholly above that median, before rounding, so the result is better.",
  );
});

test("a derived interval is called so, and neutral verdicts make no claim of good", () => {
  expect(said({ verdict: { ...better, word: "lower", lower: 50, upper: 60, derivedInterval: true } })).toContain(
    "The 95% interval derived from published counts (50.0% to 60.0%) lies wholly below that median, so the figure is lower.",
  );
  expect(said({ verdict: { ...better, word: "similar", lower: 60 } })).toContain(
    "includes that median, so the two are similar.",
  );
});

test("without a verdict it says why: no interval, too few, partial, not judged", () => {
  expect(said({ verdict: noValue("no-interval") })).toContain("so the difference is not tested");
  expect(said({ verdict: noValue("too-few-values"), n: 1 })).toContain(
    "Only 1 of them has a figure: too few to compare.",
  );
  expect(said({ verdict: noValue("not-judged", { cause: "partial" }) })).toContain("built from published parts only");
  expect(said({ verdict: noValue("not-judged", { cause: "no-verdict" }) })).toContain("This metric is not ranked.");
});

test("why there is no direction: a break, overlapping periods; nothing twice where the figure is not judged", () => {
  const broken = noValue("too-few-periods", { periods: 2, needed: 5, break: "new method", since: "2023/24" });
  expect(said({ direction: broken })).toContain("Since the method changed in 2023/24, too few periods");
  expect(said({ direction: noValue("overlapping-periods") })).toContain("Too few periods without overlap");
  expect(said({ direction: noValue("not-judged") })).not.toContain("direction");
});

test("a day is “on”, a year is “in”; a name that is a statement stands between quotation marks", () => {
  const day = { label: "31 March 2025", start: "2025-03-31", end: "2025-03-31" };
  expect(main({ own: observed(70, { period: day }) })).toContain("stood at 70.0% on 31 March 2025");
  const series = { ...facts.series, metric: { ...facts.series.metric, shortName: "PrEP: need met" } };
  expect(main({ series })).toMatch(/^On “PrEP: need met”, Wokingham stood at/);
});

test("the set is named as one speaks of it", () => {
  const kind = (set: Partial<NarrativeFacts["set"]>): string => main({ set: { ...facts.set, ...set } });
  expect(kind({ kind: "open-model", name: "neighbours by the model" })).toContain(
    "among its neighbours by the model (",
  );
  expect(kind({ kind: "county-districts", name: "districts of Kent" })).toContain("among the districts of Kent (");
  expect(kind({ kind: "own-list", name: "your own list" })).toContain("among a chosen list of councils (");
  expect(kind({ kind: "own-list", name: "Coast" })).toContain("among the set “Coast” (");
});

test("what to be careful about comes last: context, age, provisional, caveat with one full stop", () => {
  const metric = { ...facts.series.metric, caveat: "Survey of users" };
  const text = said({
    series: { ...facts.series, metric },
    own: observed(70, { flags: ["provisional"] }),
    contextual: true,
    outOfDate: true,
  });
  expect(text).toMatch(
    /This describes the place, not the council's performance\. Newer figures are overdue\. The figure is provisional\. Caveat: Survey of users\.$/,
  );
});

test("a figure that is not yet checked against earlier ones says so before the caveat", () => {
  const metric = { ...facts.series.metric, caveat: "Survey of users" };
  const text = said({
    series: { ...facts.series, metric },
    own: observed(70, { flags: ["provisional", "unchecked"] }),
  });
  expect(text).toMatch(
    /The figure is provisional\. The figure is from a publisher’s file and not yet checked against earlier figures\. Caveat: /,
  );
});
