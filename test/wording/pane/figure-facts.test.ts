import { figureFactWords } from "../../../src/wording/pane/figure-facts.ts";

const none = {
  kind: "proportion",
  numerator: null,
  denominator: null,
  respondents: null,
  sources: [],
  derivedInterval: false,
} as const;

test("both counts stand in one phrase, a share of and events in", () => {
  const counts = { ...none, numerator: 1_420, denominator: 15_505 };
  expect(figureFactWords.counts(counts)).toBe("1,420 of 15,505.");
  expect(figureFactWords.counts({ ...counts, kind: "rate of events" })).toBe("1,420 in 15,505.");
});

test("one alone is named", () => {
  expect(figureFactWords.counts({ ...none, numerator: 0 })).toBe("Numerator 0.");
  expect(figureFactWords.counts({ ...none, respondents: 310 })).toBe("310 answered.");
  expect(figureFactWords.counts(none)).toBe("");
});

test("counts that are from another file than the figure name it", () => {
  const counts = { ...none, numerator: 4, denominator: 500, sources: ["DfE: LAIT", "ONS: Estimates"] };
  expect(figureFactWords.counts(counts)).toBe("4 of 500. Counts from DfE: LAIT and ONS: Estimates.");
});

test("where the interval is derived from them the method is named, and what it says", () => {
  const derived = { ...none, numerator: 4, denominator: 500, derivedInterval: true };
  expect(figureFactWords.counts(derived)).toMatch(
    /^4 of 500\. The 95% interval is derived .* Wilson’s .* by chance alone/,
  );
  expect(figureFactWords.counts({ ...derived, kind: "rate of events" })).toMatch(
    /Byar’s method \(exact Poisson below ten\)/,
  );
});
