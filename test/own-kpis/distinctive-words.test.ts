import { isCommon, tellingWords } from "../../src/own-kpis/distinctive-words.ts";

test.each(["", "the number of", "KPI 1.2: % this year", "Average hours per week"])(
  "%p tells nothing in letters",
  (name) => {
    expect(tellingWords(name).filter((word) => /[a-z]/.test(word))).toEqual([]);
  },
);

test.each([
  ["recycled", "recycling"],
  ["volunteers", "volunteering"],
  ["quitters", "quit"],
  ["admitted", "admissions"],
  ["rubbish", "waste"],
  ["children in care", "looked-after children"],
  ["LAC", "looked after children"],
  ["EHCPs", "SEND"],
  ["PERSISTENT absences", "persistent absence"],
])("%p and %p tell the same", (one, other) => {
  expect(tellingWords(one)).toEqual(tellingWords(other));
  expect(tellingWords(one)).not.toEqual([]);
});

test.each([
  ["absence", "attainment"],
  ["men", "women"],
  ["housing", "households"],
  ["3 placements", "2 placements"],
])("%p and %p do not", (one, other) => {
  expect(tellingWords(one)).not.toEqual(tellingWords(other));
});

test("each word counts once, in the order of the name; a digit counts, a single letter does not", () => {
  expect(tellingWords("waste, waste, bins and recycling")).toEqual(tellingWords("waste recycling"));
  expect(tellingWords("a b c")).toEqual([]);
  expect(tellingWords("Year 6 obesity")).toContain("6");
});

test("words that many measures share are common, in any ending; the others are not", () => {
  for (const word of tellingWords("children, adults, pupils, residents and homes"))
    expect([word, isCommon(word)]).toEqual([word, true]);
  for (const word of tellingWords("recycling, absence, obesity")) expect([word, isCommon(word)]).toEqual([word, false]);
});
