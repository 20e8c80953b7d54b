import { copiesWords, takenCounts } from "../../../src/wording/report/taken-from.ts";

const body = {};
const copy = { copiedBy: "others" } as const;
const compiled = { copiedBy: "compilers" } as const;

test.each([
  [[body, body], [body], ""],
  [[copy, copy], [copy], "; Kent’s and the set’s are taken from copies of the publishers’ files that others made"],
  [[body, copy], [body], "; some of Kent’s are taken from copies of the publishers’ files that others made"],
  [
    [copy],
    [copy, compiled],
    "; Kent’s are taken from copies of the publishers’ files that others made; some of the set’s are taken from copies of the publishers’ files that others made and some from a compilation that others made",
  ],
  [[], [compiled], "; the set’s are taken from a compilation that others made"],
  [[], [], ""],
])("figures of %j, compared with %j", (own, set, words) => {
  expect(copiesWords("Kent", own, set)).toBe(words);
});

test.each([
  [[], "No current figure of Kent is held here."],
  [[copy], "Kent’s 1 current figure is taken from copies of the publishers’ files that others made."],
  [[compiled, compiled], "Kent’s 2 current figures are taken from a compilation that others made."],
  [
    [body, body, copy, compiled],
    "Of Kent’s 4 current figures 2 are taken from files of public bodies, 1 from copies of the publishers’ files that others made and 1 from a compilation that others made.",
  ],
])("the council's figures are counted by whose files they were taken from: %j", (own, sentence) => {
  expect(takenCounts("Kent", own)).toBe(sentence);
});
