import { numberText, textInFormat } from "../../../src/workbook/number-text.ts";
import { bareFigure } from "../../../src/wording/figure/number.ts";
import { bareNumberFormat, figureCellFormat, gapCellFormat } from "../../../src/wording/figure/number-format.ts";

const units = [
  "%",
  "percentage points",
  "% change on a year earlier",
  "per 100,000",
  "years",
  "£ per week",
  "£ per hour",
  "index, 0 to 1",
  "people",
];
const sizes = [0, 0.32, 0.5, 4.94, 17.45, 58, 999.4, 1000, 2596.3, 19127];

describe("number formats of cells", () => {
  test.each(units.flatMap((unit) => sizes.map((size) => [size, unit] as const)))(
    "%p in %s reads in a cell as it does in a sentence",
    (size, unit) => {
      for (const value of [size, -size]) {
        // What rounds to zero has no sign in a sentence; rates, counts and money are never below zero.
        if (value < 0 && /^(per|£|people)/.test(unit)) continue;
        // A cell has two decimals below 1, zero included.
        if (size === 0 && unit.startsWith("per ")) continue;
        // Shares and points never reach a thousand.
        if (size >= 1000 && /^%|points$/.test(unit)) continue;
        expect(numberText(value, bareNumberFormat(unit))).toBe(bareFigure(value, unit));
      }
    },
  );

  test("show the word in a figure's place, another one, or nothing", () => {
    expect(textInFormat("suppressed", figureCellFormat("%"))).toBe("suppressed");
    expect(textInFormat("suppressed", figureCellFormat("%", "no figure"))).toBe("no figure");
    expect(textInFormat("suppressed", figureCellFormat("per 100,000", ""))).toBe("");
    expect(numberText(18.6, figureCellFormat("per 100,000", "no figure"))).toBe("18.6");
  });

  test("of a gap have its sign, a true minus, and the decimals of its value", () => {
    expect(numberText(-420, gapCellFormat("per 100,000", 2596))).toBe("−420");
    expect(numberText(-1.13, gapCellFormat("per 100,000", 18.6))).toBe("−1.1");
    expect(numberText(0.1, gapCellFormat("per 1,000", 0.3))).toBe("+0.10");
    expect(numberText(2.44, gapCellFormat("%", 17))).toBe("+2.4");
    expect(numberText(-19.6, gapCellFormat("£ per week", 579))).toBe("−£20");
    expect(textInFormat("not judged", gapCellFormat("%", 17))).toBe("");
  });
});
