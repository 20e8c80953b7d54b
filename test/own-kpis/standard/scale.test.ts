import type { KpiNumber } from "../../src/own-kpis/read-list.ts";
import { asShown, sameScale } from "../../src/own-kpis/scale.ts";

const number = (text: string, value: number, isShareOfOne = false): KpiNumber => ({
  text,
  value,
  isShareOfOne,
  column: 0,
});
const percent = number("16.2%", 0.162, true);

test.each([
  ["17", 17, true], // 17 per cent
  ["0", 0, true], // 0 is 0 on both scales
  ["0.17", 0.17, false], // 17 per cent, or a sixth of one?
  ["-0.17", -0.17, false],
  ["1", 1, false], // 1 per cent, or all?
])("16.2%% beside %s: the same scale is %p", (text, value, same) => {
  const other = number(text, value);
  expect(sameScale(percent, other)).toBe(same);
  expect(sameScale(other, percent)).toBe(same);
});

test("two numbers written alike are always on one scale", () => {
  expect(sameScale(percent, number("0.5 %", 0.005, true))).toBe(true);
  expect(sameScale(number("0.1", 0.1), number("17", 17))).toBe(true);
});

test("only a share of 1 that shows per cent is turned: typed as “16.2%” text, a number is as it is", () => {
  expect(asShown(percent)).toBeCloseTo(16.2, 12);
  expect(asShown(number("16.2%", 16.2))).toBe(16.2);
  expect(asShown(number("0.162", 0.162))).toBe(0.162);
});
