import { namedPercents } from "../../../src/readers/table/percent-columns.ts";

function named(headings: readonly string[], ...data: readonly (readonly number[])[]): ReturnType<typeof namedPercents> {
  const rows = data.map((row, at) => [`E0800003${at}`, ...row.map(String)]);
  const all = ["Code", ...headings];
  return namedPercents(rows, { areaColumn: 0, by: "code", firstRow: 0, headings: all, above: [], headingRow: 0 });
}

test("columns without a heading that hold shares of those to their left are named for them", () => {
  const found = named(["Total", "", "Male", "Number and % of households"], [51, 1, 20, 0.39], [83, 1, 8, 0.1]);
  expect(found.headings).toEqual(["Code", "Total", "Total - % of households", "Male", "Male - % of households"]);
  expect(found.unnamed).toEqual([]);
});

test("two columns without a heading that hold no shares stay without a name", () => {
  const found = named(["Total", "", "Male", ""], [50, 7, 20, 0.9], [80, 3, 8, 0.7]);
  expect(found.headings).toEqual(["Code", "Total", "", "Male", ""]);
  expect(found.unnamed).toEqual([2, 4]);
});

test("a % that comes again is that of the column to its left", () => {
  expect(named(["16-17", "%", "18-24", "%"], [5, 0.1, 45, 0.9]).headings).toEqual([
    "Code",
    "16-17",
    "16-17 - %",
    "18-24",
    "18-24 - %",
  ]);
});
