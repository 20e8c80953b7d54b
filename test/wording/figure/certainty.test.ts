import { noValue } from "../../../src/statistics/no-value.ts";
import type { Certainty, TestAmong } from "../../../src/comparison/certainty/certainty.ts";
import { certaintySentence, holdsWord, positionWithRange, rangeWords } from "../../../src/wording/figure/certainty.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const sixth = { first: 6, last: 6, of: 16 };
const open = { best: 2, worst: 9, of: 16 };
const test37: TestAmong = { series: tinyPack.series[0]!, word: "better", p: 0.001, holds: true, judged: 37 };
const certainty = (change: Partial<Certainty> = {}): Certainty => ({
  places: open,
  joint: open,
  test: test37,
  interval: "published",
  ...change,
});
const near = { band: "close", side: "above", deviations: 0.3, fallbackScale: false } as const;

test("the range of places, from the highest where neither end is good, and where there is only one", () => {
  expect(rangeWords(open)).toBe("could be 2nd to 9th");
  expect(rangeWords({ ...open, fromHighest: true })).toBe("could be 2nd to 9th highest");
  expect(rangeWords({ best: 16, worst: 16, of: 16 })).toBe("could be no other");
});

test("a position with its range, or why there is none; a derived interval is named", () => {
  expect(positionWithRange(sixth, certainty())).toBe("6th of 16; could be 2nd to 9th");
  expect(positionWithRange(sixth, certainty({ interval: "derived" }))).toBe(
    "6th of 16; could be 2nd to 9th by a derived interval",
  );
  expect(positionWithRange(sixth, certainty({ places: noValue("no-interval") }))).toBe(
    "6th of 16; no 95% interval, so no range of places",
  );
  expect(positionWithRange({ first: 1, last: 1, of: 2 }, certainty({ places: noValue("too-few-values") }))).toBe(
    "1st of 2; too few areas, so no range of places",
  );
});

test("holds: yes, no, similar where nothing was claimed, or why it is not tested", () => {
  expect(holdsWord(test37)).toBe("yes");
  expect(holdsWord({ ...test37, holds: false })).toBe("no");
  expect(holdsWord({ ...test37, word: "similar", holds: false })).toBe("similar");
  expect(holdsWord(noValue("no-interval"))).toBe("no interval");
  expect(holdsWord(noValue("not-judged"))).toBe("not judged");
  expect(holdsWord(noValue("not-judged", { cause: "contextual" }))).toBe("contextual");
});

test("the sentence says place, claim and whether it holds, and no claim where there is none", () => {
  expect(certaintySentence(sixth, certainty(), near)).toBe(
    "6th of 16; could be 2nd to 9th. Better than the median; that holds after allowing for 37 comparisons.",
  );
  expect(certaintySentence(sixth, certainty({ test: { ...test37, word: "worse", holds: false } }), near)).toBe(
    "6th of 16; could be 2nd to 9th. Worse than the median; that does not hold after allowing for 37 comparisons.",
  );
  expect(certaintySentence(sixth, certainty({ test: { ...test37, word: "similar", holds: false } }), near)).toBe(
    "6th of 16; could be 2nd to 9th. Similar to the median.",
  );
  expect(
    certaintySentence(sixth, certainty({ places: noValue("no-interval"), test: noValue("no-interval") }), near),
  ).toBe("6th of 16; no 95% interval, so no range of places.");
});

test("a verdict from a derived interval comes with its distance in words", () => {
  expect(certaintySentence(sixth, certainty({ interval: "derived" }), near)).toBe(
    "6th of 16; could be 2nd to 9th by a derived interval. Better than the median, close to it in distance; that holds after allowing for 37 comparisons.",
  );
});
