import type { Distance } from "../../../src/comparison/distance.ts";
import type { Verdict } from "../../../src/comparison/verdict.ts";
import { noValue } from "../../../src/statistics/no-value.ts";
import {
  besideVerdict,
  chanceSentence,
  comparisonsSentence,
  holdingSentence,
  placesNote,
  placesText,
  standingSentence,
} from "../../../src/wording/pane/certainty.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const series = tinyPack.series[0]!;
const test37 = { series, word: "worse", p: 0.04, holds: false, judged: 37 } as const;

test("whether a verdict holds is said only where something is claimed and there are others to allow for", () => {
  expect(standingSentence(test37)).toBe("It stands out, but not after allowing for 37 comparisons.");
  expect(standingSentence({ ...test37, holds: true })).toBe("It stands out, also after allowing for 37 comparisons.");
  expect(standingSentence({ ...test37, word: "similar" })).toBe("");
  expect(standingSentence({ ...test37, judged: 1 })).toBe("");
  expect(standingSentence(noValue("no-interval"))).toBe("");
});

test("what is allowed for is said in numbers: how many are judged, and how many of these chance alone would show", () => {
  expect(comparisonsSentence(54, 3)).toBe(
    "54 of the council’s metrics are judged against this set; of so many, about three would stand out by chance alone. A verdict holds when it stands out after allowing for that.",
  );
  expect(comparisonsSentence(2, 0)).toContain("of so many, fewer than one would stand out");
});

test.each([
  [37, 13, 0, 10, "13 of 37 stand out; 10 hold after allowing for 37 comparisons."],
  [53, 24, 2, 21, "24 of 53 stand out, two as higher or lower; 21 hold after allowing for 53 comparisons."],
  [24, 15, 0, 15, "15 of 24 stand out; all hold after allowing for 24 comparisons."],
  [24, 2, 0, 2, "2 of 24 stand out; both hold after allowing for 24 comparisons."],
  [24, 2, 0, 1, "2 of 24 stand out; 1 holds after allowing for 24 comparisons."],
  [24, 2, 0, 0, "2 of 24 stand out; none holds after allowing for 24 comparisons."],
  [24, 1, 0, 1, "1 of 24 stands out; it holds after allowing for 24 comparisons."],
  [24, 1, 0, 0, "1 of 24 stands out; it does not hold after allowing for 24 comparisons."],
  [24, 0, 0, 0, "None of 24 stands out."],
  [1, 1, 0, 1, "1 of 1 stands out."],
])("of %s tests %s standing, %s neutral, %s holding", (tested, standing, neutral, holding, words) => {
  expect(holdingSentence({ tested, comparisons: tested, standing, neutral, holding })).toBe(words);
});

test("in a list a derived interval and its distance stand beside the verdict, and that one does not hold", () => {
  const verdict: Verdict = { word: "worse", median: 5, lower: 6, upper: 7, derivedInterval: true, contextual: false };
  const away: Distance = { band: "close", side: "above", deviations: 0.5, fallbackScale: false };
  const beside = { verdict, distance: away, holds: true };
  expect(besideVerdict(beside)).toBe("Close to the median, derived interval");
  expect(besideVerdict({ ...beside, holds: false })).toBe(
    "Close to the median, derived interval; does not hold among all comparisons",
  );
  expect(besideVerdict({ ...beside, distance: noValue("identical-values") })).toBe("Derived interval");
  expect(besideVerdict({ ...beside, verdict: { ...verdict, derivedInterval: false }, holds: false })).toBe(
    "Does not hold among all comparisons",
  );
  expect(besideVerdict({ ...beside, verdict: { ...verdict, derivedInterval: false } })).toBe("");
  expect(besideVerdict({ ...beside, verdict: noValue("no-interval"), holds: null })).toBe("");
});

test("an outcome's tests are allowed for among all of the council's", () => {
  expect(holdingSentence({ tested: 4, comparisons: 37, standing: 3, neutral: 0, holding: 2 })).toBe(
    "3 of 4 stand out; 2 hold after allowing for 37 comparisons.",
  );
});

test("what chance alone would do is said from about one on", () => {
  expect([0, 1, 3].map(chanceSentence)).toEqual([
    "",
    "About one would by chance alone.",
    "About three would by chance alone.",
  ]);
});

test("marked places and hollow bars, under the picture and in its words", () => {
  const places = { best: 2, worst: 9, of: 16 };
  expect(placesNote("Kent", places, 7)).toBe(
    "Marked: places it could have, 2nd to 9th. Hollow: cannot be told apart from Kent.",
  );
  expect(placesNote("Kent", { best: 1, worst: 1, of: 16 }, 0)).toBe("Marked: the only place it could have, 1st.");
  expect(placesText(places, 7, 15)).toBe("It could be 2nd to 9th; 7 of the 15 others cannot be told apart from it.");
  expect(placesText({ best: 1, worst: 1, of: 16 }, 0, 15)).toBe(
    "It could be no other; all 15 others can be told apart from it.",
  );
});
