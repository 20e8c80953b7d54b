import { SSF } from "@e965/xlsx";
import fc from "fast-check";
import { numberText, textInFormat } from "../../src/workbook/number-text.ts";

describe("a number as a cell shows it", () => {
  test.each([
    [19.44, '0.0"%"', "19.4%"],
    [0.194, "0.0%", "19.4%"],
    [1234567.891, "#,##0", "1,234,568"],
    [579, '"£"#,##0', "£579"],
    [32.16, '"£"#,##0.00', "£32.16"],
    [-2.4, "+0.0;-0.0;0.0", "-2.4"],
    [2.4, "+0.0;-0.0;0.0", "+2.4"],
    [0, "+0.0;-0.0;0.0", "0.0"],
    [0.324, "[<1]0.00;[<1000]0.0;#,##0", "0.32"],
    [18.56, "[<1]0.00;[<1000]0.0;#,##0", "18.6"],
    [2596.4, "[<1]0.00;[<1000]0.0;#,##0", "2,596"],
    [1.005, "0.00", "1.01"],
    [2.5, "0", "3"],
    [1e-7, "0.00", "0.00"],
    [-0.001, "0.0", "0.0"],
    [7, "000", "007"],
    [0.5, "#.##", ".5"],
    [5, '"10 of "0', "10 of 5"],
    [45_000, "dd mmm yyyy", "15 Mar 2023"],
    [19.4, undefined, "19.4"],
    [1e-9, "General", "1E-09"],
    [0.1 + 0.2, "General", "0.3"],
  ])("%d in %s is %s", (value, format, text) => expect(numberText(value, format)).toBe(text));

  test("as a library for spreadsheets shows it, for all formats of ours", () => {
    const formats = [
      '0.0"%"',
      '+0.0"%";-0.0"%";0.0"%"',
      "+0.0;-0.0;0.0",
      '"£"#,##0',
      '"£"#,##0.00',
      "#,##0.000",
      "#,##0",
      "0.00",
    ];
    // Only quarters, to avoid ambiguous rounding: ties go away from zero in one program and to even in the other.
    const value = fc.integer({ min: -40_000_000, max: 40_000_000 }).map((n) => n / 7);
    fc.assert(
      fc.property(value, fc.constantFrom(...formats), (number, format) => {
        const expected = (SSF.format(format, number) as string).replace(/^-(?=[^1-9]*$)/, "");
        expect(numberText(number, format)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a text as a cell shows it", () => {
  test.each([
    ["Better", '"⊕ "@', "⊕ Better"],
    ["better", ';;;"⊕ Better"', "⊕ Better"],
    ["said already", ";;;", ""],
    ["Better", "0;0;0;\\<@>", "<Better>"],
    ["a@b", '"x@"@', "x@a@b"],
    ["Better", "0.0", "Better"],
    ["Better", undefined, "Better"],
  ])("%s in %s is %s", (text, format, shown) => expect(textInFormat(text, format)).toBe(shown));
});
