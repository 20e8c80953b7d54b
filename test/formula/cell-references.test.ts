import { cellReferences } from "../../src/formula/cell-references.ts";

const names = (formula: string): string[] =>
  cellReferences(formula, "Kent").map(
    ({ sheet, row, column, rows, columns }) => `${sheet} ${row},${column} ${rows}x${columns}`,
  );

describe("the cells a formula refers to", () => {
  test("none in texts, in names of functions and in other books", () => {
    expect(names("=\"B2\"&LOG10(1)&'[Book.xlsx]Sheet'!A1&#REF!A1")).toEqual([]);
  });

  test("cells and ranges, fixed or not, of this sheet and others, in order", () => {
    expect(names("=LOF.METRIC($B$2,B4:G4,,'It''s'!A1)&Essex!$C$3:$C$5")).toEqual([
      "Kent 1,1 1x1",
      "Kent 3,1 1x6",
      "It's 0,0 1x1",
      "Essex 2,2 3x1",
    ]);
  });

  test("a range written from its end is the same range", () => {
    expect(names("=SUM(G4:B4)")).toEqual(names("=SUM(B4:G4)"));
  });
});
