import type { RowReading } from "../../src/own-kpis/kpi.ts";
import { readingWords, rowKindName, rowsSentence } from "../../src/own-kpis/reading-words.ts";

const rows = (...kinds: RowReading["kind"][]): RowReading[] => kinds.map((kind, row) => ({ row, kind }));

test("says how many KPIs and sections there are, and which rows are none, by the sheet's numbers", () => {
  expect(rowsSentence(rows("heading", "section", "kpi", "kpi", "total", "note"), 2)).toBe(
    "2 KPIs in 1 section. Not read as KPIs: 1 total (row 7) and 1 note (row 8).",
  );
});

test("says nothing where every row is a heading or a KPI", () => {
  expect(rowsSentence(rows("heading", "kpi", "empty", "hidden"), 0)).toBe("");
});

test("of many left-out rows the first are named", () => {
  expect(rowsSentence(rows("kpi", ...new Array<"note">(7).fill("note")), 0)).toMatch(
    /7 notes \(rows 2, 3, 4, 5, 6 and 2 more\)/,
  );
});

test("every kind of row has a word", () => {
  expect(rowKindName("kpi")).toBe("KPI");
  expect(rowKindName("above")).toBe("above the list");
});

test.each([
  [1, 0, false, "1 hidden row is left out."],
  [3, 1, false, "3 hidden rows and 1 hidden column are left out."],
  [0, 2, true, "2 hidden columns are read too."],
])("%d hidden rows and %d hidden columns", (hiddenRows, hiddenColumns, isRead, words) => {
  expect(readingWords.hidden(hiddenRows, hiddenColumns, isRead)).toBe(words);
});

test("too large a range is refused with its size, and what to do", () => {
  expect(readingWords.tooLarge(5_000, 10, 2_000)).toMatch(/^5,000 rows .* at most 2,000 .* Select the list alone/);
  expect(readingWords.tooLarge(1_000, 100, 2_000)).toMatch(/^This range has 1,000 rows and 100 columns/);
});
