import { chartWords, comparisonHeadings, insertWords, trendHeadings } from "../../../src/wording/workbook/insert.ts";
import { call, usePack } from "../../functions/calling.ts";

beforeAll(() => usePack());

test("there is a heading over every column that COMPARE gives, its subject first", () => {
  const [row = []] = call("COMPARE", "Wokingham", "O09M01", "region");
  const headings = comparisonHeadings("Wokingham: care satisfaction");
  expect(headings).toHaveLength(row.length);
  expect(headings[0]).toBe("Wokingham: care satisfaction");
  // Of the worked columns by what stands in them: the period, the unit, the place and how many it is of.
  expect(row[headings.indexOf("Period")]).toBe("2024/25");
  expect(row[headings.indexOf("Unit")]).toBe("%");
  expect(row[headings.indexOf("of")]).toBe((row[headings.indexOf("Members with a figure")] as number) + 1);
});

test("there is a heading over every column that HISTORY gives with the median", () => {
  const rows = call("HISTORY", "Wokingham", "O09M01", null, "median", "region");
  expect(trendHeadings("Wokingham")).toHaveLength(rows[0]?.length ?? 0);
});

test("a single cell is a cell, anything larger rows by columns", () => {
  expect(insertWords.size(1, 1)).toBe("1 cell");
  expect(insertWords.size(1, 11)).toBe("1 × 11");
  expect(insertWords.size(17, 4)).toBe("17 × 4");
});

test("filled cells are named, more than three counted, with the grammar of one and of several", () => {
  expect(insertWords.filled(["B2"])).toBe("B2 is filled and will be kept.");
  expect(insertWords.filled(["B2", "B3"])).toBe("B2 and B3 are filled and will be kept.");
  expect(insertWords.filled(["B2", "B3", "B4", "B5"])).toBe("B2, B3, B4 and 1 more are filled and will be kept.");
});

test("what goes where is said, with the chart only where there is one", () => {
  expect(insertWords.goesInto("B2", false)).toBe("Goes into B2, as a live formula");
  expect(insertWords.goesInto("B2", true)).toMatch(/with the chart beside it$/);
  expect(chartWords.setDescription("absence", "Kent")).toContain("Kent is marked “own”");
});
