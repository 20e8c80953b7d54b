import { parseSyntax } from "../../../src/formula/syntax/parse-syntax.ts";
import { partsOf, type Syntax } from "../../../src/formula/syntax/syntax.ts";

const cell = (row: number, column: number, sheet: string | null = null): Syntax => ({
  kind: "cells",
  sheet,
  block: { row, column, rows: 1, columns: 1 },
});
const typed = (value: string | number | boolean): Syntax => ({ kind: "typed", value });

it.each([
  ["=(1", "a bracket that never closes"],
  ["=A1 B2", "what two areas have in common"],
  ["=(A1,B2)", "areas joined"],
  ["=Jan:Mar!A1", "several sheets"],
  ["=INDEX(A1:B2,1):B3", "a range between calls"],
  ["={1,2;3}", "an array of unequal rows"],
  ["A1", "no formula"],
  [`=${"-".repeat(5000)}1`, "signs deeper than any formula has"],
])("%s is not read at all: %s", (formula) => {
  expect(parseSyntax(formula)).toEqual({ kind: "unread", text: formula });
});

it.each([
  ["Council"],
  ["Sheet1!Council"],
  ["Table1[@Council]"],
  ["[@Council]"],
  ["'[Other.xlsx]Sheet1'!A1"],
  ["[1]Sheet1!A1"],
  ["'C:\\x\\[b.xlsx]s'!$A$1:$B$2"],
])("a name, table or other book is unread, and what stands around it is read: %s", (text) => {
  expect(parseSyntax(`=SUM(${text},1)`)).toEqual({
    kind: "function",
    name: "SUM",
    args: [{ kind: "unread", text }, typed(1)],
  });
});

it("reads a call of ours in every spelling, with arguments left out", () => {
  const args = [cell(0, 0), typed("NEET"), { kind: "missing" }, typed("lower")];
  for (const formula of [
    '=LOF.METRIC($A$1,"NEET",,"lower")',
    '=lof.metric( A1 , "NEET" , , "lower" )',
    '=_xldudf_LOF_METRIC(A1,"NEET",,"lower")',
    `='C:\\x\\FUNCRES.XLAM'!_xldudf_LOF_METRIC(A1,"NEET",,"lower")`,
    '=LOFDEV.METRIC(A1,"NEET",,"lower")',
  ])
    expect(parseSyntax(formula)).toMatchObject({ kind: "lof", name: "METRIC", args });
});

it("keeps the text of a call within a formula", () => {
  const calls = partsOf(parseSyntax('=IFERROR(LOF.METRIC( A1,"a)b") & "x",LOF.OUTCOMES())')).filter(
    (one) => one.kind === "lof",
  );
  expect(calls.map(({ text }) => text)).toEqual(['LOF.METRIC( A1,"a)b")', "LOF.OUTCOMES()"]);
});

it.each<[string, Syntax]>([
  ["='It''s'!B2", cell(1, 1, "It's")],
  ["=B$3:A1", { kind: "cells", sheet: null, block: { row: 0, column: 0, rows: 3, columns: 2 } }],
  ["=A:B", { kind: "cells", sheet: null, block: { row: 0, column: 0, rows: 1048576, columns: 2 } }],
  ["=Data!$C:$C", { kind: "cells", sheet: "Data", block: { row: 0, column: 2, rows: 1048576, columns: 1 } }],
  ["=3:2", { kind: "cells", sheet: null, block: { row: 1, column: 0, rows: 2, columns: 16384 } }],
  ["=B2#", { kind: "spill", sheet: null, row: 1, column: 1 }],
  ["=Data!B2#", { kind: "spill", sheet: "Data", row: 1, column: 1 }],
  ["=1.5E-3", typed(0.0015)],
  ["=2E3", typed(2000)],
  ["=.5", typed(0.5)],
  ["=TRUE", typed(true)],
  ['="say ""no"""', typed('say "no"')],
  ["=#N/A", { kind: "typed", value: { error: "#N/A" } }],
  [
    '={"a",-1;TRUE,2}',
    {
      kind: "array",
      rows: [
        ["a", -1],
        [true, 2],
      ],
    },
  ],
  ["=_xlfn._xlws.SORT(A1)", { kind: "function", name: "SORT", args: [cell(0, 0)] }],
  ["=@A1", { kind: "sign", sign: "@", of: cell(0, 0) }],
  ["=50%", { kind: "sign", sign: "%", of: typed(50) }],
])("reads %s", (formula, read) => {
  expect(parseSyntax(formula)).toEqual(read);
});

it("binds as Excel does: the minus before a number first, then powers, products, sums, joins, comparisons", () => {
  const said = (one: Syntax): string =>
    one.kind === "pair"
      ? `(${said(one.one)}${one.sign}${said(one.other)})`
      : one.kind === "sign"
        ? `[${one.sign}${said(one.of)}]`
        : one.kind === "typed"
          ? String(one.value)
          : "?";
  expect(said(parseSyntax("=-2^2"))).toBe("([-2]^2)");
  expect(said(parseSyntax("=1+2*3^2&4<=5"))).toBe("(((1+(2*(3^2)))&4)<=5)");
  expect(said(parseSyntax("=1-2-3<>4"))).toBe("(((1-2)-3)<>4)");
  expect(said(parseSyntax("=2*50%"))).toBe("(2*[%50])");
});
