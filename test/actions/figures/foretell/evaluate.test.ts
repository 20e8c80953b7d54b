import { evaluate, type World } from "../../../../src/actions/figures/foretell/evaluate.ts";
import { Untold } from "../../../../src/actions/figures/foretell/plain-values.ts";
import { parseSyntax } from "../../../../src/formula/syntax/parse-syntax.ts";
import type { CellValue } from "../../../../src/workbook/port.ts";

// What single functions and signs give stands beside LibreOffice in test/audit/foretell.test.ts.

/** A1 to B3 of the sheet. */
const held: readonly (readonly CellValue[])[] = [
  [1, "a"],
  [2, null],
  [{ error: "#N/A", message: "Not published." }, true],
];
const home = { sheet: "Sheet1", row: 0, column: 5 };
let looked = 0;
const world: World = {
  cells: ({ row, column, rows, columns }) => {
    looked++;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_cell, c) => held[row + r]?.[column + c] ?? null),
    );
  },
  spill: ({ row }) => (row === 0 ? [[1], [2]] : [[{ error: "#REF!" }]]),
  call: (name, args) => [[`${name} ${JSON.stringify(args)}`, 5]],
};

const given = (formula: string): unknown => evaluate(parseSyntax(formula), world, home);

test("a function of ours gets what its arguments are, a left-out one as null", () => {
  expect(given('=LOF.METRIC(A1&"x",,A1:B1)')).toEqual([['METRIC [[["1x"]],null,[[1,"a"]]]', 5]]);
});

test("an error goes through with its sentence, to the function that catches it", () => {
  expect(given("=A3*2")).toEqual([[{ error: "#N/A", message: "Not published." }]]);
  expect(given('=IFNA(A3+1,"none")')).toEqual([["none"]]);
});

test("answers of several cells are turned, chosen from and cut to their first cell", () => {
  expect(given("=TRANSPOSE(A1:B2)")).toEqual([
    [1, 2],
    ["a", null],
  ]);
  expect(given("=SUM(A1#)")).toEqual([[3]]);
  expect(given("=SUM(ANCHORARRAY(A1))")).toEqual([[3]]);
  expect(given('=@LOF.METRIC("x")')).toEqual([['METRIC [[["x"]]]']]);
  expect(given('=SINGLE(LOF.METRIC("x"))')).toEqual([['METRIC [[["x"]]]']]);
});

test.each([
  ["a name", "=Council&1"],
  ["a function that is not worked out", "=TEXT(A1,0)"],
  ["cell by cell", "=A1:A2*2"],
  ["the cell in line", "=@A1:A2"],
  ["a text as a number", '="2"*3'],
  ["a truth value as a text", '=TRUE&""'],
  ["a truth value in a range", "=SUM(B1:B3)"],
  ["a truth value beside a number", "=A1=TRUE"],
  ["a blank cell that is no error", "=IFERROR(B2,1)"],
  ["a text before an error", "=B1+A3"],
  ["two errors", "=A3&(1/0)"],
  ["a place beyond a range", "=INDEX(A1:B3,4,1)"],
  ["an emoji", '=LEN("👍")'],
  ["a letter with two capitals", '=UPPER("ß")'],
  ["more characters than a cell holds", '=LEFT("abc",1E9)'],
  ["too small for a number", "=2^-2000"],
])("what programs do differently is untold: %s", (_, formula) => {
  expect(() => given(formula)).toThrow(Untold);
});

test("each part of a long formula is looked at once", () => {
  looked = 0;
  expect(given(`=${new Array<string>(150).fill("A1").join("&")}`)).toEqual([["1".repeat(150)]]);
  expect(looked).toBe(150);
});
