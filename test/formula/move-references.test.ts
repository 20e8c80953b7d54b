import { moveReferences } from "../../src/formula/move-references.ts";

const down = { rows: 1, columns: 0 };
const right = { rows: 0, columns: 1 };

test.each([
  ['=LOF.METRIC(A1,"NEET in B2")', down, '=LOF.METRIC(A2,"NEET in B2")'],
  ["=$A1+A$1+$A$1", down, "=$A2+A$1+$A$1"],
  ["=$A1+A$1+$A$1", right, "=$A1+B$1+$A$1"],
  ["=Z9+AZ10", right, "=AA9+BA10"],
  ["=SUM(A1:B2)", down, "=SUM(A2:B3)"],
  ["=SUM(A:B)+SUM($C:D)", right, "=SUM(B:C)+SUM($C:E)"],
  ["=SUM(1:2)+SUM($3:4)", down, "=SUM(2:3)+SUM($3:5)"],
  ["='Sheet A1'!A1+Q1!B2", down, "='Sheet A1'!A2+Q1!B3"],
  ["=LOG10(A9)+1+10", down, "=LOG10(A10)+1+10"],
  ["=Rates[A1]+Rates[[#All],[B2]]", down, "=Rates[A1]+Rates[[#All],[B2]]"],
  ["=XFE1+A1048577+tax_A1+A1.b", down, "=XFE1+A1048577+tax_A1+A1.b"],
  ['="say ""A1"" "&A1', down, '="say ""A1"" "&A2'],
  ["=A1048576", down, "=A1"],
  ["=XFD1", right, "=A1"],
  ["=A1#+B1%", down, "=A2#+B2%"],
  ["=_xldudf_LOF_METRIC(A1,B$2)", down, "=_xldudf_LOF_METRIC(A2,B$2)"],
])("%s moved by %p", (formula, by, expected) => expect(moveReferences(formula, by)).toBe(expected));

test("moved there and back it is the same", () => {
  const formula = '=IF(B7="A1",SUM(C:D)+$E9,LOF.SCORE(XFD1,"x"))';
  const there = moveReferences(formula, { rows: 5, columns: 3 });
  expect(moveReferences(there, { rows: -5, columns: -3 })).toBe(formula);
});
