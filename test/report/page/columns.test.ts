import { cellOf, columnOf, detailColumns, pageColumns, type PageTable } from "../../../src/report/page/columns.ts";
import { detailHeadings } from "../../../src/wording/report/page/detail-words.ts";
import { pageHeadings, plainHeading } from "../../../src/wording/report/page/page-words.ts";

const table: PageTable = {
  sheet: "P",
  firstRow: 6,
  rows: 4,
  detail: { sheet: "D", firstRow: 20 },
  contextual: false,
  ranked: [],
  judged: [],
  neutral: [],
  certainty: () => "",
};

test("a column is found on the page or on the sheet of detail, with the rows of this page", () => {
  expect(columnOf(table, "verdict")).toEqual({ sheet: "P", row: 6, column: pageColumns.verdict, rows: 4, columns: 1 });
  expect(columnOf(table, "missingCount")).toMatchObject({ sheet: "D", row: 20, column: 7, rows: 4 });
  expect(cellOf(table, 3, "distance")).toEqual({ sheet: "P", row: 9, column: pageColumns.distance });
  expect(cellOf(table, 3, "interval")).toEqual({ sheet: "D", row: 23, column: 3 });
});

test("columns stand without a gap, and no name is of both tables", () => {
  for (const columns of [pageColumns, detailColumns])
    expect(Object.values(columns)).toEqual(Object.keys(columns).map((_, i) => i));
  const names = [...Object.keys(pageColumns), ...Object.keys(detailColumns)];
  expect(new Set(names).size).toBe(names.length);
});

test("each column has a heading of its own, and no heading stands twice in a table", () => {
  expect(Object.keys(pageHeadings)).toEqual(Object.keys(pageColumns));
  expect(Object.keys(detailHeadings)).toEqual(Object.keys(detailColumns));
  for (const headings of [Object.values(pageHeadings), Object.values(detailHeadings)])
    expect(new Set(headings.map((one) => plainHeading(one).toLowerCase())).size).toBe(headings.length);
});

test("a heading is known with and without its note", () => {
  expect(["Verdict [note 4]", "Verdict", "Region median [note 12]"].map(plainHeading)).toEqual([
    "Verdict",
    "Verdict",
    "Region median",
  ]);
});
