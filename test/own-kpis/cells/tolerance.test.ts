import { readKpiTolerance } from "../../../src/own-kpis/cells/tolerance.ts";

const read = (text: string, isPercent: boolean) => readKpiTolerance({ value: text, text }, 3, isPercent);

test("is a distance, with or without its sign", () => {
  for (const text of ["5", "±5", "+/- 5", "-5", "within 5"])
    expect(read(text, true)).toMatchObject({ value: 5, unit: null, isOpen: false, held: text, text });
  expect(readKpiTolerance({ value: -0.05, text: "-5%" }, 3, false)).toMatchObject({ value: 5, unit: "%", held: -0.05 });
});

test("in per cent is open beside a target in per cent, and not where it says of what", () => {
  expect(read("5%", true)?.isOpen).toBe(true);
  expect(read("5%", false)?.isOpen).toBe(false);
  expect(read("2 percentage points", true)).toMatchObject({ value: 2, unit: "points", isOpen: false });
  expect(read("5% of target", true)?.isOpen).toBe(false);
});

test("in words is none", () => {
  for (const text of ["", "n/a", "Amber if one month late", "5 - 10"]) expect(read(text, true)).toBeNull();
});
