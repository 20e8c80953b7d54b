import { quarterWords } from "../../../src/wording/pane/quarter-of-set.ts";

test("the best quarter needs no target", () => {
  expect(quarterWords({ band: "A", best: null, sameAsShown: false })).toBe(
    "In the best quarter of the set (quartile A).",
  );
});

test("every other quarter has the figure that reaches the best", () => {
  const said = (["B", "C", "D"] as const).map((band) => quarterWords({ band, best: "4.9%", sameAsShown: false }));
  expect(said).toEqual([
    "In the second-best quarter of the set (quartile B). To reach the best quarter: 4.9%.",
    "In the third-best quarter of the set (quartile C). To reach the best quarter: 4.9%.",
    "In the last quarter of the set (quartile D). To reach the best quarter: 4.9%.",
  ]);
});

test("a target that is shown like the council's own figure is said to differ before rounding", () => {
  expect(quarterWords({ band: "B", best: "4.9%", sameAsShown: true })).toBe(
    "In the second-best quarter of the set (quartile B). To reach the best quarter: 4.9%, before rounding.",
  );
});
