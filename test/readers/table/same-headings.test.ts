import { columnLetters, sameHeadings } from "../../../src/readers/table/same-headings.ts";

test("calls columns as a spreadsheet does", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("finds columns that neither words nor period tell apart", () => {
  const columns = [
    ["Rate", "2024"],
    ["Rate", "2025"],
    ["Count", "2025"],
    ["Rate", "2025"],
  ].map(([words = "", period = ""], at) => ({ at, column: { role: "figures", words, period } as const }));
  expect(sameHeadings(columns).map((alike) => alike.map(({ at }) => at))).toEqual([[1, 3]]);
});
