import { cellError, isCellError } from "../../../src/functions/cell-error.ts";
import { isBlank, measure, readCell, readCells } from "../../../src/functions/arguments/cells.ts";

describe("a cell as it comes in", () => {
  test.each([[null], [undefined], [""], ["   "], ["\u00a0"]])("%p is blank", (raw) => {
    expect(isBlank(raw)).toBe(true);
    expect(readCell(raw)).toBeNull();
  });

  test("0 and FALSE are not blank", () => {
    expect(readCell(0)).toBe(0);
    expect(readCell(false)).toBe(false);
  });

  test("an error's spelling is the error", () => {
    expect(readCell("#N/A")).toMatchObject({ code: "#N/A" });
    expect(readCell("#1 priority")).toBe("#1 priority");
  });

  test("an error stays the same object", () => {
    const error = cellError("#REF!", "");
    expect(readCell(error)).toBe(error);
  });

  test("a formatted number counts as its number", () => {
    expect(readCell({ type: "Double", basicValue: 19.4, numberFormat: "0.0" })).toBe(19.4);
  });

  test.each([[{}], [() => 1], [NaN], [Infinity], [Symbol("x")]])("what no cell can hold is #VALUE!", (raw) => {
    const read = readCell(raw);
    expect(isCellError(read) && read.code).toBe("#VALUE!");
  });
});

describe("the extent of an argument", () => {
  test("of a single value is one by one, of nothing filled 0 by 0", () => {
    expect(measure("Kent")).toEqual({ rows: 1, columns: 1, filledRows: 1, filledColumns: 1 });
    expect(measure(null)).toMatchObject({ filledRows: 0, filledColumns: 0 });
    expect(measure([])).toMatchObject({ rows: 0, filledRows: 0 });
    expect(measure([[]])).toMatchObject({ rows: 1, columns: 0, filledRows: 0 });
  });

  test("leaves out trailing blank rows and columns, not those in between", () => {
    expect(
      measure([
        ["", "a", ""],
        ["", "", ""],
        ["b", "", ""],
        ["", "", ""],
      ]),
    ).toEqual({
      rows: 4,
      columns: 3,
      filledRows: 3,
      filledColumns: 2,
    });
  });

  test("of a row or list without rows is one column", () => {
    expect(measure(["Kent", "Medway"])).toMatchObject({ rows: 2, columns: 1 });
    expect(readCells(["Kent", "Medway"], 2, 1)).toEqual([["Kent"], ["Medway"]]);
  });

  test("is read with blanks where rows have different lengths", () => {
    expect(readCells([["a"], ["b", "c"]], 2, 2)).toEqual([
      ["a", null],
      ["b", "c"],
    ]);
  });
});
