import fc from "fast-check";
import { type Argument, callText } from "../../src/formula/formula.ts";
import { storedSpelling } from "../../src/formula/lof-calls.ts";
import { isWhole, parseCalls, withArgument } from "../../src/formula/parse-formula.ts";
import { plainCall } from "../fixtures/plain-call.ts";

const text = fc.string({ maxLength: 60, unit: "grapheme" });
/** No sheet may have these in its name. */
const sheet = text.filter((one) => /^[^\\/?*:[\]]+$/.test(one));
const reference = fc
  .record({
    sheet: fc.option(sheet),
    row: fc.integer({ min: 0, max: 9_999 }),
    column: fc.integer({ min: 0, max: 999 }),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 50 }),
    fixed: fc.boolean(),
  })
  .map(({ sheet, fixed, ...block }): Argument => ({ kind: "cells", sheet, block, fixed }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
const argument: fc.Arbitrary<Argument> = fc.oneof(text, number, fc.boolean(), fc.constant(null), reference);
const call = fc.record({
  name: fc.constantFrom("METRIC", "COMPARE", "HISTORY"),
  args: fc.array(argument, { maxLength: 5 }).filter((args) => args.length === 0 || args.at(-1) !== null),
});

describe("a formula taken to pieces", () => {
  test("is the call it was built from, in every spelling and inside a longer formula", () => {
    fc.assert(
      fc.property(call, fc.constantFrom("LOF", "LOFDEV"), (built, namespace) => {
        const formula = `=IF("LOF.METRIC(" = "x",1,${callText(built, namespace)}&")")`;
        for (const spelt of [formula, storedSpelling(formula)]) {
          const [parsed] = parseCalls(spelt);
          expect(parsed && plainCall(parsed)).toEqual(built);
          expect(parsed?.namespace).toBe(namespace);
          expect(parsed?.formula.slice(parsed.span.start, parsed.span.end)).toBe(callText(built, namespace));
        }
      }),
    );
  });

  test("any text at all gives a call or nothing", () => {
    fc.assert(fc.property(fc.string(), (any) => void parseCalls(`=LOF.METRIC(${any}`)));
  });

  test("keeps nested calls, spills, names and arrays as texts", () => {
    const [parsed] = parseCalls('=LOF.METRIC(IF(A1="a,b","x","y"), B2# ,{"a","b"},my_name)');
    expect(parsed?.args).toEqual(
      ['IF(A1="a,b","x","y")', "B2#", '{"a","b"}', "my_name"].map((one) => ({ kind: "other", text: one })),
    );
    expect(parsed && plainCall(parsed)).toBeNull();
  });

  test("has no call where there is none, or where a bracket never closes", () => {
    expect(parseCalls("=SUM(A1:A2)")).toEqual([]);
    expect(parseCalls('="LOF.METRIC(1)"')).toEqual([]);
    expect(parseCalls('=LOF.METRIC("Kent"')).toEqual([]);
    expect(parseCalls("=LOF.METRIC({1)")).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ["a column with # in its name", `=LOF.METRIC(Table1['#Code],"NEET")`, ["Table1['#Code]", '"NEET"']],
    ["the same beside a sheet in apostrophes", `=IF(A1="",LOF.METRIC(T['#c],'x'!A1),"")`, ["T['#c]", "'x'!A1"]],
    ["a column with an apostrophe", `=LOF.METRIC(T[It''s],"it's",T[x''])`, ["T[It''s]", `"it's"`, "T[x'']"]],
    ["columns with quotes", '=LOF.METRIC(T[5" pipe],T[6" pipe])', ['T[5" pipe]', 'T[6" pipe]']],
    ["columns with brackets", "=LOF.METRIC(T[a(b],T[c)],T[{d],T[e']])", ["T[a(b]", "T[c)]", "T[{d]", "T[e']]"]],
    ["columns with commas", "=LOF.METRIC(T[[#All],[a, b]],T[a, b])", ["T[[#All],[a, b]]", "T[a, b]"]],
    ["array constants", '=LOF.METRIC({"a}",1;"b",2},{1,2})', ['{"a}",1;"b",2}', "{1,2}"]],
    ["errors and spills", "=LOF.METRIC(#N/A,B2#,#REF!)", ["#N/A", "B2#", "#REF!"]],
    ["functions of its own", "=LOF.METRIC(LET(x,1,x),LAMBDA(x,x)(2))", ["LET(x,1,x)", "LAMBDA(x,x)(2)"]],
    ["semicolons", '=LOF.METRIC("Kent";"NEET")', ['"Kent";"NEET"']],
    ["lines and spaces", '=LOF.METRIC(\n  "Kent" ,\n  A1 B1\n)', ['"Kent"', "A1 B1"]],
    ["nothing", "=LOF.METRIC( )", []],
    ["nothing, twice", "=LOF.METRIC( , )", ["", ""]],
  ])("has its arguments apart: %s", (_, formula, args) => {
    const spans = parseCalls(formula)[0]?.argumentSpans ?? [];
    expect(spans.map(({ start, end }) => formula.slice(start, end))).toEqual(args);
  });

  test("reads plain values, and cells of this book only", () => {
    const [parsed] = parseCalls(`=LOF.METRIC("a ""b""",-1.5e3,true,,A1,'[B.xlsx]S'!A1,1+1)`);
    expect(parsed?.args).toEqual([
      'a "b"',
      -1500,
      true,
      null,
      { kind: "cells", sheet: null, block: { row: 0, column: 0, rows: 1, columns: 1 }, fixed: false },
      { kind: "other", text: "'[B.xlsx]S'!A1" },
      { kind: "other", text: "1+1" },
    ]);
  });

  test("has calls inside calls behind the one around them, each with what is its own", () => {
    const formula = "=LOF.METRIC(LOF.X1(1,2),LOF.X2(3))&LOF.X3(LOF.X4(";
    expect(parseCalls(formula).map(({ name, argumentSpans }) => [name, argumentSpans.length])).toEqual([
      ["METRIC", 2],
      ["X1", 2],
      ["X2", 1],
    ]);
  });

  test("knows whether the call is all there is", () => {
    const whole = (formula: string): boolean[] => parseCalls(formula).map(isWhole);
    expect(whole("= @LOF.METRIC(1) ")).toEqual([true]);
    expect(whole("='C:\\x.xlam'!_xldudf_LOF_METRIC(T['#c])")).toEqual([true]);
    expect(whole("=LOF.METRIC(1)%")).toEqual([false]);
    expect(whole("=-LOF.METRIC(1)")).toEqual([false]);
  });

  test("changes one argument and leaves the rest as it was", () => {
    const [parsed] = parseCalls('=IFERROR( LOF.METRIC( "Maidstone" , $C$3) ,"none")');
    expect(parsed && withArgument(parsed, 0, '"Kent"')).toBe('=IFERROR( LOF.METRIC( "Kent" , $C$3) ,"none")');
    expect(parsed && withArgument(parsed, 2, '"Kent"')).toBe('=IFERROR( LOF.METRIC( "Maidstone" , $C$3) ,"none")');
  });
});
