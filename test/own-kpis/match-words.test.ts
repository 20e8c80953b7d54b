import {
  subjectElsewhere,
  foundSentence,
  lagWords,
  periodSentence,
  reasonSentences,
  reasonSentence,
  type PeriodGap,
} from "../../src/own-kpis/match-words.ts";

test.each([
  [0, "both end together"],
  [1, "LOF is 1 month older"],
  [12, "LOF is 1 year older"],
  [17, "LOF is 1 year and 5 months older"],
  [24, "LOF is 2 years older"],
  [-3, "LOF is 3 months newer"],
])("%d months between the ends: %s", (months, words) => {
  expect(lagWords({ own: "2026", months })).toBe(words);
});

test("a lag that cannot be told says whether the own period is missing or not understood", () => {
  expect(lagWords({ own: null, months: null })).toBe("own period not given");
  expect(lagWords({ own: "soon", months: null })).toBe("own period not understood");
});

test("no lag begins with a sign that a spreadsheet would take for a formula", () => {
  for (const months of [-30, -1, 0, 1, 30]) expect(lagWords({ own: "2026", months })).toMatch(/^[A-Za-z]/);
});

test("both periods are said side by side, once where they are the same", () => {
  const lof = { lof: "2024/25", lofEnded: "July 2025" };
  const said = (own: PeriodGap["own"], months: number | null): string => periodSentence({ own, months, ...lof });
  expect(said("autumn term 2026", 17)).toBe("Yours is autumn term 2026; LOF is 2024/25, which ended in July 2025.");
  expect(said(" 2024/25 ", 0)).toBe("Both are 2024/25.");
  expect(said("2024/25", 8)).toBe("Yours is 2024/25; LOF is 2024/25, which ended in July 2025."); // a financial year
  expect(said(null, null)).toBe("LOF is 2024/25, which ended in July 2025.");
  expect(said("soon", null)).toMatch(/^Yours is “soon”, which is no period we know;/);
});

test("the columns not used and the number of KPIs are told, one KPI as one", () => {
  expect(foundSentence(["name", "value"], ["Owner"], 5)).toBe("Found: name, value. Not used: “Owner”. 5 KPIs.");
  expect(foundSentence(["name"], [], 1)).toBe("Found: name. 1 KPI.");
});

test("words that one side alone says are quoted with whose they are", () => {
  const words = (own: string[], lof: string[]): string => reasonSentence({ kind: "words", own, lof });
  expect(words([], ["carers"])).toBe("LOF says “carers”; yours does not.");
  expect(words(["carers"], [])).toBe("Yours says “carers”; LOF does not.");
  expect(words(["men"], ["women"])).toBe("Yours says “men”; LOF says “women”.");
});

test("ages and bases are set side by side", () => {
  expect(reasonSentence({ kind: "ages", own: "17 to 21", lof: ["17 to 18"] })).toBe(
    "Yours is 17 to 21; LOF is 17 to 18.",
  );
  expect(reasonSentence({ kind: "ages", own: "17 to 21", lof: ["17 to 18", "19 to 21"] })).toBe(
    "Yours is 17 to 21; LOF splits 17 to 18 and 19 to 21.",
  );
  expect(reasonSentence({ kind: "base", own: 1000, lof: 100_000 })).toBe("Yours is per 1,000; LOF is per 100,000.");
});

test.each([
  ["Potholes mended", "road condition"],
  ["MISSED BIN COLLECTIONS", "not collections"],
  ["Fly-tips removed in 24 hours", "not speed of removal"],
  ["Planning applications decided in time", "no measure of planning decisions"],
])("%p: the framework has %s", (name, words) => {
  expect(subjectElsewhere(name)).toContain(words);
});

test("a subject that the framework has is not sent elsewhere", () => {
  for (const name of ["Recycling rate", "Fly-tipping enforcement", "Persistent absence", ""])
    expect(subjectElsewhere(name)).toBeNull();
});

test("a caveat is to be checked only where there is one", () => {
  expect(reasonSentences([{ kind: "same-measure" }], "LOF counts boys only.")[0]).toMatch(/: check the caveat\.$/);
  expect(reasonSentences([{ kind: "same-measure" }, { kind: "nothing" }], null)).toEqual([
    "Same subject and definition as far as the words go.",
    "No match found.",
  ]);
});

test("a published date says itself when it ended", () => {
  const gap = { own: "Q2 25/26", months: 9, lof: "31 March 2025", lofEnded: "March 2025" };
  expect(periodSentence(gap)).toBe("Yours is Q2 25/26; LOF is 31 March 2025.");
  expect(periodSentence({ ...gap, own: null, lof: "2025" })).toBe("LOF is 2025, which ended in March 2025.");
});
