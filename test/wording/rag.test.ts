import { rag } from "../../src/comparison/rag.ts";
import type { PolarityFactor } from "../../src/statistics/favourable.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { ragWords } from "../../src/wording/rag.ts";

function said(value: number, target: number, floor: number | null, factor: PolarityFactor): string {
  const colour = rag(value, { target, floor }, factor);
  return isNoValue(colour) ? colour.reason : ragWords(colour, factor);
}

test("a colour is its own word, whichever way is good", () => {
  expect([95, 92, 89].map((value) => said(value, 95, 90, 1))).toEqual(["Green", "Amber", "Red"]);
  expect([5, 6, 9].map((value) => said(value, 5, 8, -1))).toEqual(["Green", "Amber", "Red"]);
});

test("a target missed without a floor has no colour: it says on which side the figure is", () => {
  expect(said(92, 95, null, 1)).toBe("below target");
  expect(said(6, 5, null, -1)).toBe("above target");
});
