import fc from "fast-check";
import { contrast, isHex, luminance, mix } from "../../../../src/taskpane/design/theme/colour.ts";

const hex = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);

describe("contrast between colours", () => {
  test("black on white is 21 to 1, a colour on itself 1", () => {
    expect(contrast("#000000", "#FFFFFF")).toBe(21);
    expect(contrast("#0F6CBD", "#0F6CBD")).toBe(1);
  });

  test("the pair that WCAG itself gives as just enough: #767676 on white", () => {
    expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
  });

  test("small letters and capitals are the same colour", () => {
    expect(luminance("#abcdef")).toBe(luminance("#ABCDEF"));
  });

  test("words and short forms are no colour to reckon with", () => {
    expect(["#FFF", "Canvas", "", "rgb(1,2,3)", "#GGGGGG"].map(isHex)).toEqual([false, false, false, false, false]);
    expect(isHex("#f0F0f0")).toBe(true);
  });

  test("the order of two colours does not matter, and contrast is never beyond 1 to 21", () => {
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrast(one, other)).toBeLessThanOrEqual(21);
      }),
    );
  });

  test("a mixture begins at one colour and ends at the other", () => {
    expect(mix("#102030", "#FFFFFF", 0)).toBe("#102030");
    expect(mix("#102030", "#FFFFFF", 1)).toBe("#FFFFFF");
    expect(mix("#FFFFFF", "#000000", 0.5)).toBe("#808080");
  });
});
