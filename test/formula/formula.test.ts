import fc from "fast-check";
import { type Argument, callText, cellReference, formulaOf } from "../../src/formula/formula.ts";
import { parseCalls, withArgument } from "../../src/formula/parse-formula.ts";
import { storedSpelling } from "../../src/formula/lof-calls.ts";
import { plainCall } from "../fixtures/plain-call.ts";

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

const text = fc.string({ maxLength: 60, unit: "grapheme" });
const reference = fc
  .record({
    sheet: fc.option(text.filter((one) => one !== "")),
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
  });

  test("changes one argument and leaves the rest as it was", () => {
    const [parsed] = parseCalls('=IFERROR( LOF.METRIC( "Maidstone" , $C$3) ,"none")');
    expect(parsed && withArgument(parsed, 0, '"Kent"')).toBe('=IFERROR( LOF.METRIC( "Kent" , $C$3) ,"none")');
  });
});
