import { sharedSentence, standingSentence } from "../../src/wording/official-list.ts";

test.each([
  [0, "0 of the 15 are also among the nearest fifteen by the LOF-21 open model."],
  [1, "1 of the 15 is also among the nearest fifteen by the LOF-21 open model."],
  [11, "11 of the 15 are also among the nearest fifteen by the LOF-21 open model."],
])("%p of fifteen", (shared, sentence) => {
  expect(sharedSentence(shared, 15)).toBe(sentence);
});

const list = "MHCLG's statistical neighbours, July 2026";

test("of a listed council its place is said, that no reason is published, and its place by our indicators", () => {
  expect(standingSentence("Hull", { list, place: 3, byModel: { place: 2, of: 130, isNear: true } })).toBe(
    "Hull is number 3 of MHCLG's statistical neighbours, July 2026, which give no reasons. By our indicators, the LOF-21 open model, it is number 2 of 130.",
  );
});

test("one that our indicators put far away, or cannot compare, has no reason made up for it", () => {
  expect(standingSentence("Hull", { list, place: 3, byModel: { place: 34, of: 130, isNear: false } })).toMatch(
    /it is number 34 of 130: they do not explain why it is listed\.$/,
  );
  expect(standingSentence("Hull", { list, place: 3, byModel: null })).toMatch(
    / which give no reasons\. Our LOF-21 open model does not compare the two\.$/,
  );
});
