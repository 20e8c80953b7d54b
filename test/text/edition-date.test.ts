import { editionDate } from "../../src/text/edition-date.ts";

test.each([
  ["", ""],
  ["the newest", ""],
  ["2026", "2026"],
  ["July 2026", "2026-07"],
  ["as at 1 July 2026", "2026-07-01"],
  ["14th Sept 2025", "2025-09-14"],
  ["2026-07", "2026-07"],
  ["2025/26", "2026"],
  ["2025-26", "2026"],
  ["1999/00", "2000"],
  ["2025 to 2026", "2026"],
  ["Q3 2025", "2025"],
])("%p is of %p", (words, date) => {
  expect(editionDate(words).date).toBe(date);
});

test.each([
  ["MHCLG", "mhclg"],
  ["MHCLG's list, 2025", "mhclgs list"],
  ["MHCLG 14 July 2025 neighbours", "mhclg neighbours"],
  ["ONS 2025/26 economic", "ons economic"],
  ["DfE, May 2025", "dfe"],
  ["LOF-21 open model", "lof 21 open model"],
])("of %p the other words are %p", (words, rest) => {
  expect(editionDate(words).rest).toBe(rest);
});
