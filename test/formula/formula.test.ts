import { callText, cellReference, formulaOf, FormulaError, literal, referenceText } from "../../src/formula/formula.ts";

describe("a formula", () => {
  test("leaves out what is left out at the end, and keeps its comma in the middle", () => {
    expect(formulaOf({ name: "METRIC", args: ["Kent", "NEET", null, "lower"] })).toBe(
      '=LOF.METRIC("Kent","NEET",,"lower")',
    );
    expect(formulaOf({ name: "METRIC", args: ["Kent", "NEET", null, null] })).toBe('=LOF.METRIC("Kent","NEET")');
    expect(formulaOf({ name: "OUTCOMES", args: [] })).toBe("=LOF.OUTCOMES()");
  });

  test("doubles the quotes of a text and the apostrophes of a sheet's name", () => {
    const place = cellReference({ row: 2, column: 1 }, { sheet: "Kent's KPIs", fixed: true });
    expect(formulaOf({ name: "METRIC", args: ['say "NEET"', place] })).toBe(
      `=LOF.METRIC("say ""NEET""",'Kent''s KPIs'!$B$3)`,
    );
  });

  test("gives ranges with and without dollars, numbers and truth values as Excel writes them", () => {
    const block = { row: 0, column: 0, rows: 3, columns: 27 };
    expect(callText({ name: "X1", args: [{ kind: "cells", sheet: null, block, fixed: true }, true, -0.5, 1e-7] })).toBe(
      "LOF.X1($A$1:$AA$3,TRUE,-0.5,1E-7)",
    );
    expect(formulaOf({ name: "METRIC", args: [cellReference({ row: 6, column: 0 }), 1] }, "LOFDEV")).toBe(
      "=LOFDEV.METRIC(A7,1)",
    );
  });

  test("refuses a text that Excel would not take, and a number that is none", () => {
    expect(() => formulaOf({ name: "METRIC", args: ["x".repeat(256)] })).toThrow("255 characters");
    expect(() => formulaOf({ name: "METRIC", args: [Number.NaN] })).toThrow(RangeError);
  });
});

describe("a reference", () => {
  const block = { row: 1, column: 25, rows: 2, columns: 2 };

  test("has its sheet in apostrophes, which Excel takes off where it can", () => {
    expect(referenceText({ kind: "cells", sheet: "Kent", block, fixed: false })).toBe("'Kent'!Z2:AA3");
    expect(referenceText({ kind: "cells", sheet: null, block, fixed: true })).toBe("$Z$2:$AA$3");
  });

  test("to one cell moves with the formula and is on its sheet, unless something else is said", () => {
    expect(referenceText(cellReference({ row: 6, column: 2 }))).toBe("C7");
  });
});

test("a table in a formula has a comma between cells and a semicolon between rows", () => {
  const rows = [
    ["population", 0],
    ['"white"', 2.5],
  ];
  expect(formulaOf({ name: "NEIGHBOURS", args: ["Kent", { kind: "array", rows }] })).toBe(
    '=LOF.NEIGHBOURS("Kent",{"population",0;"""white""",2.5})',
  );
});

test("a text may have 255 characters", () => {
  expect(literal('"'.repeat(255))).toBe('"'.repeat(512));
  expect(() => literal("x".repeat(256))).toThrow(FormulaError);
});
