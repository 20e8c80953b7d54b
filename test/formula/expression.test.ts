import { type Condition, type Expression, expressionFormula } from "../../src/formula/expression.ts";
import { brokenLimit } from "../../src/formula/formula-limits.ts";

const formula = (one: Expression): string => expressionFormula(one, { namespace: "LOF", onSheet: "Here" });
const here: Expression = { kind: "cell", at: { sheet: "Here", row: 0, column: 0 } };
const there: Expression = { kind: "cell", at: { sheet: "Kent's", row: 1, column: 1 } };
const block = { sheet: "Here", row: 0, column: 0, rows: 3, columns: 1 };
const cells = { kind: "cells", block, fixed: true } as const;
const when = (is: Condition): Expression => ({ kind: "when", is, then: "y", otherwise: "n" });

/* That the formulas give the same values as we work out is held in test/report/work-out.test.ts, with LibreOffice. */
test.each<[Expression, string]>([
  ["a", '="a"'],
  [1.5, "=1.5"],
  [here, "=$A$1"],
  [there, "='Kent''s'!$B$2"],
  [{ kind: "item", call: { name: "COMPARE", args: ["Kent"] }, row: 2, column: 1 }, '=INDEX(LOF.COMPARE("Kent"),2,1)'],
  [{ kind: "joined", parts: ["a", here, { kind: "joined", parts: [here, "b"] }] }, '="a"&$A$1&($A$1&"b")'],
  [{ kind: "or-if-missing", of: here, otherwise: "none" }, '=IFNA($A$1,"none")'],
  [{ kind: "or-if-error", of: here, otherwise: 0 }, "=IFERROR($A$1,0)"],
  [{ kind: "shown", of: here, format: '0.0"%"', shown: String }, '=TEXT($A$1,"0.0""%""")'],
  [{ kind: "date", of: here }, '=TEXT(DATEVALUE($A$1),"d mmmm yyyy")'],
  [{ kind: "day", of: here, shown: "day" }, '=TEXT($A$1,"d mmmm yyyy")'],
  [{ kind: "day", of: here, shown: "month" }, '=TEXT($A$1,"mmmm yyyy")'],
  [{ kind: "count", within: block, equals: "better" }, '=COUNTIF($A$1:$A$3,"better")'],
  [{ kind: "rows", above0: block, numbers: block }, '=COUNTIFS($A$1:$A$3,">0",$A$1:$A$3,">-1E+300")'],
  [{ kind: "total", of: { ...block, sheet: "It's" } }, "=SUM('It''s'!$A$1:$A$3)"],
  [{ kind: "sum", parts: [here, there, 1] }, "=SUM($A$1,'Kent''s'!$B$2,1)"],
  [{ kind: "less", from: 10, take: here }, "=(10-$A$1)"],
  [{ kind: "times", of: here, by: 100 }, "=$A$1*100"],
  [{ kind: "round", of: here, decimals: 1 }, "=ROUND($A$1,1)"],
  [{ kind: "size", of: here }, "=ABS($A$1)"],
  [{ kind: "share", of: here, per: { kind: "times", of: there, by: 2 } }, "=$A$1/('Kent''s'!$B$2*2)"],
  [{ kind: "cell", at: { sheet: "Here", row: 0, column: 0 }, fixed: false }, "=A1"],
  [{ kind: "typed", formula: "=B2*2", value: 4 }, "=B2*2"],
  [{ kind: "when", is: { kind: "is-empty", of: here }, then: "none", otherwise: here }, '=IF($A$1="","none",$A$1)'],
  [
    { kind: "part", of: here, from: "ab", to: "c", short: true },
    '=MID($A$1,SEARCH("ab",$A$1),SEARCH("c",$A$1)-SEARCH("ab",$A$1))',
  ],
  [{ kind: "by-number", of: here, per: 20, texts: ["a", "b", "c"] }, '=CHOOSE(MIN(2,ROUND($A$1/20,0))+1,"a","b","c")'],
  [{ kind: "count-like", within: block, like: "*; a" }, '=COUNTIF($A$1:$A$3,"*; a")'],
  [
    { kind: "count-like", within: block, like: "far*", where: { within: block, equals: "b" } },
    '=COUNTIFS($A$1:$A$3,"far*",$A$1:$A$3,"b")',
  ],
  [
    {
      kind: "at-place",
      of: { sheet: "Kent's", row: 1, column: 0, rows: 3, columns: 1 },
      place: { kind: "place", of: "a", within: block },
    },
    `=INDEX('Kent''s'!$A$2:$A$4,MATCH("a",$A$1:$A$3,0))`,
  ],
  [{ kind: "names", of: here, which: "first", number: 2 }, '=LEFT($A$1,FIND("|",SUBSTITUTE($A$1,"; ","|",2)&"|")-1)'],
  [
    { kind: "names", of: here, which: "behind", number: 1 },
    '=MID($A$1,FIND("|",SUBSTITUTE($A$1,"; ","|",1)&"|")+2,4000)',
  ],
  [{ kind: "part", of: here, from: "ab" }, '=MID($A$1,SEARCH("ab",$A$1),4000)'],
  [{ kind: "part", of: here, from: "ab", past: true }, '=MID($A$1,SEARCH("ab",$A$1)+2,4000)'],
  [
    { kind: "part", of: here, from: "ab", to: "c" },
    '=MID($A$1,SEARCH("ab",$A$1),SEARCH("c",$A$1)+1-SEARCH("ab",$A$1))',
  ],
  [{ kind: "from", of: here, place: 3 }, "=MID($A$1,3,4000)"],
  [when({ kind: "equal", one: here, other: "a" }), '=IF($A$1="a","y","n")'],
  [when({ kind: "above", one: here, other: 0 }), '=IF($A$1>0,"y","n")'],
  [when({ kind: "is-number", of: here }), '=IF(ISNUMBER($A$1),"y","n")'],
  [when({ kind: "contains", text: here, part: "a" }), '=IF(ISNUMBER(SEARCH("a",$A$1)),"y","n")'],
  [
    when({
      kind: "both",
      all: [
        { kind: "is-number", of: here },
        { kind: "above", one: here, other: 1 },
      ],
    }),
    '=IF(AND(ISNUMBER($A$1),$A$1>1),"y","n")',
  ],
])("%j is written %s", (one, text) => expect(formula(one)).toBe(text));

test("a call has the namespace it is to have, and its own sheet goes without a name", () => {
  const args = [{ ...cells, sheet: "Here" }, { ...cells, sheet: "Kent" }, { ...cells, sheet: null }, null, "x"];
  const call: Expression = { kind: "call", call: { name: "METRIC", args } };
  expect(expressionFormula(call, { namespace: "LOFDEV", onSheet: "Here" })).toBe(
    `=LOFDEV.METRIC($A$1:$A$3,'Kent'!$A$1:$A$3,$A$1:$A$3,,"x")`,
  );
});

test("a text longer than a literal may be is joined from pieces, none of them cut within a sign", () => {
  expect(formula("x".repeat(250))).toBe(`="${"x".repeat(250)}"`);
  expect(formula("x".repeat(251))).toBe(`=("${"x".repeat(250)}"&"x")`);
  expect(formula(`${"x".repeat(249)}😀y`)).toBe(`=("${"x".repeat(249)}"&"😀y")`);
  expect(formula("")).toBe('=""');
});

const long = `${'say "so" '.repeat(50)}\u{1f600}`.repeat(3);
test.each<[string, Expression]>([
  ["a text", long],
  ["a text within a sentence", { kind: "joined", parts: [here, long, "end"] }],
  ["one of some texts", { kind: "by-number", of: here, per: 20, texts: ["a", long] }],
  ["the marks of a part", { kind: "part", of: here, from: long, to: `${long}!` }],
  [
    "a part looked for",
    { kind: "when", is: { kind: "contains", text: here, part: long }, then: long, otherwise: "no" },
  ],
])("%s of any length is joined from pieces that Excel takes", (_what, one) => {
  const text = formula(one);
  const pieces = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = ""]) => piece.replaceAll('""', '"'));
  expect(brokenLimit(text)).toBeNull();
  expect(pieces.join("")).toContain(long);
});
