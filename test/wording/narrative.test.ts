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
  places: noValue("no-interval"),
  test: noValue("no-interval"),
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
      "(1st is highest, which is good). That is above their median of 63.0%, and the result is better: " +
      "the 95% interval (67.0% to 73.0%) lies wholly above that median. " +
      "Too few comparable periods are held to tell a direction.",
  );
});

test("without place or median the figure is given alone", () => {
  const none = noValue("too-few-values", { n: 0, needed: 1 });
  expect(main({ position: none, median: none, verdict: noValue("too-few-values"), n: 0 })).toBe(
    "On care satisfaction, Wokingham stood at 70.0% in 2024/25.",
  );
});

test("two figures that are shown alike are not told apart by words", () => {
  const near = { band: "close", side: "above", deviations: 0.1, fallbackScale: false } as const;
  expect(main({ own: observed(63.04), distance: near })).toContain(
    "That is equal, when rounded, to their median of 63.0%, and",
  );
  const level = { ...near, side: "level", deviations: 0 } as const;
  expect(main({ own: observed(63), distance: level })).toContain("That is equal to their median of 63.0%, and");
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
    "the result is better: the 95% interval (63.0% to 73.0%) lies wholly above that median, before rounding.",
  );
});

test("a derived interval is called so, and neutral verdicts make no claim of good", () => {
  expect(said({ verdict: { ...better, word: "lower", lower: 50, upper: 60, derivedInterval: true } })).toContain(
    "the 95% interval derived from published counts (50.0% to 60.0%) lies wholly below that median.",
  );
  expect(said({ verdict: { ...better, word: "similar", lower: 60 } })).toContain(
    "the two are similar: the 95% interval (60.0% to 73.0%) includes that median.",
  );
});

const derived: Verdict = { ...better, derivedInterval: true };
const close = { band: "close", side: "above", deviations: 0.3, fallbackScale: false } as const;

test("the place comes with what the interval leaves open, in one phrase", () => {
  const places = { best: 1, worst: 7, of: 13 };
  expect(main({ places })).toContain(", 2nd of 13, and by its interval anything from 1st to 7th, among South East");
  expect(main({ places, verdict: derived })).toContain(", and by its derived interval anything from 1st to 7th, among");
  expect(main({ places: { best: 2, worst: 2, of: 13 } })).toContain(", 2nd of 13, and by its interval no other, among");
  const fromHighest = true as const;
  expect(main({ position: { first: 2, last: 3, of: 13, fromHighest }, places: { ...places, fromHighest } })).toContain(
    ", joint 2nd to 3rd highest of 13, and by its interval anything from 1st to 7th highest, among",
  );
  expect(main({})).not.toContain("by its");
});

test("whether a verdict holds among many is said beside it, before the numbers; of one alone, and of similar, nothing", () => {
  const test = { holds: true, judged: 37 };
  expect(said({ test })).toContain(
    "and the result is better, which holds after allowing for 37 comparisons: the 95% interval (",
  );
  expect(said({ test: { ...test, holds: false } })).toContain(
    "and the result is better, but that does not hold after allowing for 37 comparisons: the 95% interval (",
  );
  for (const none of [{ test: { ...test, judged: 1 } }, { test, verdict: { ...better, word: "similar" } }] as const)
    expect(said(none)).not.toContain("comparisons");
});

test("a verdict from a derived interval always has its distance beside it", () => {
  const test = { holds: true, judged: 53 };
  expect(said({ verdict: { ...derived, word: "worse" }, distance: close, test })).toContain(
    "The result is worse, though close to the median of 63.0%, and that holds after allowing for 53 comparisons: the 95% interval derived from published counts (",
  );
  expect(said({ verdict: derived, test: { ...test, holds: false } })).toContain(
    "The result is better, above the median of 63.0%, but that does not hold after allowing for 53 comparisons: ",
  );
  expect(said({ verdict: derived })).toContain("The result is better, above the median of 63.0%: the 95% interval");
  expect(said({ verdict: derived, own: observed(63.04), distance: close })).toContain(
    "The result is better, though when rounded equal to the median of 63.0%: ",
  );
  expect(said({ verdict: { ...derived, word: "similar" } })).toContain(
    "That is above their median of 63.0%, and the two are similar: the 95% interval derived",
  );
});

test("who is missing stands beside the place, so that reservations make no row", () => {
  const missing = [{ name: "Medway", reason: noValue("suppressed") }] as unknown as NarrativeFacts["missing"];
  const text = said({ missing, older: ["Slough"], verdict: noValue("no-interval") });
  expect(text).toMatch(
    /which is good\). 1 of the \d+ has no figure: Medway\. The figure of Slough is of an older period\. That is above their median of 63\.0%\. No 95% interval is published, so the difference is not tested; too few comparable periods/,
  );
  const unplaced = said({ missing, position: noValue("not-judged"), verdict: noValue("not-judged"), outOfDate: true });
  expect(unplaced).toMatch(
    /in 2024\/25 \(newer figures are overdue\)\. 1 of the \d+ it is compared with has no figure: Medway\. The median of South East single-tier councils is 63\.0%\. This metric is not ranked; too few comparable periods are held to tell a direction\.$/,
  );
});

test("without a verdict it says why: no interval, too few, partial, not judged", () => {
  expect(said({ verdict: noValue("no-interval") })).toContain("so the difference is not tested");
  expect(said({ verdict: noValue("too-few-values"), n: 1 })).toContain(
    "Only 1 of them has a figure: too few to compare;",
  );
  expect(said({ verdict: noValue("not-judged", { cause: "partial" }) })).toContain("built from published parts only");
  expect(said({ verdict: noValue("not-judged", { cause: "no-verdict" }) })).toContain("This metric is not ranked;");
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

test("age and provisional stand beside the period, context beside the place, the caveat last with one full stop", () => {
  const metric = { ...facts.series.metric, caveat: "Survey of users" };
  const text = said({
    series: { ...facts.series, metric },
    own: observed(70, { flags: ["provisional"] }),
    contextual: true,
    outOfDate: true,
  });
  expect(text).toMatch(/ stood at 70\.0% in \S+ \(provisional; newer figures are overdue\), /);
  expect(text).toContain("(1st is highest; this describes the place, not the council's performance)");
  expect(text).toMatch(/[^.]\. Caveat: Survey of users\.$/);
  expect(text.match(/provisional|overdue|describes the place/g)).toHaveLength(3);
  const unranked = said({ contextual: true, position: noValue("not-judged"), verdict: noValue("not-judged") });
  expect(unranked).toMatch(/ \(this describes the place, not the council's performance\)/);
});

test("a figure that is not yet checked against earlier ones says so before the caveat", () => {
  const metric = { ...facts.series.metric, caveat: "Survey of users" };
  const text = said({
    series: { ...facts.series, metric },
    own: observed(70, { flags: ["provisional", "unchecked"] }),
  });
  expect(text).toMatch(
    / \(provisional\), .*\. The figure is from a publisher’s file and not yet checked against earlier figures\. Caveat: /,
  );
});
