import { coveredWords, fileWords, takenFromWords } from "../../src/wording/source-words.ts";

test("where figures were taken from: the publisher's file, a copy of it, a compilation", () => {
  expect(takenFromWords({})).toBe("a public body’s own file");
  expect(takenFromWords({ copiedBy: "others" })).toBe("a copy of the publisher’s file that others made");
  expect(takenFromWords({ copiedBy: "compilers" })).toBe("a compilation that others made");
});

test("a file with its day; one without a name is said without", () => {
  expect(fileWords({ file: "values.csv", copiedBy: "compilers", retrieved: "2026-08-03" })).toBe(
    "values.csv, a compilation that others made, retrieved 3 August 2026",
  );
  expect(fileWords({ retrieved: "2026-08-03" })).toBe("a public body’s own file, retrieved 3 August 2026");
});

test("the time that figures are of; one day is one day", () => {
  expect(coveredWords({ start: "2019-04-01", end: "2025-03-31" })).toBe("figures of 1 April 2019 to 31 March 2025");
  expect(coveredWords({ start: "2025-03-31", end: "2025-03-31" })).toBe("figures of 31 March 2025");
  expect(coveredWords(null)).toBe("");
});
