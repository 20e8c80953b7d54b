import { remarkBehind, spoken, withoutHarmless } from "../../../src/own-kpis/cells/remark.ts";

const behind = (rest: string, unit: string | null = "%"): string | undefined | null =>
  remarkBehind({ value: 5, step: 1, unit, rest });

test("years, quarters, ages and time limits are no figures of their own", () => {
  for (const text of ["by July 2007", "in 2024/25", "(Q1)", "under 18", "5 to 16 year olds", "within 10 working days"])
    expect(withoutHarmless(text)).not.toMatch(/\d/);
  expect(withoutHarmless("against a target of 156")).toContain("156");
});

test("what says more than a remark makes the number unread", () => {
  expect(behind("")).toBeUndefined();
  expect(behind(" of waste")).toBe("of waste");
  for (const rest of ["+", " or more", " - 70", " in 5", "st", " (12)", " and 12%"]) expect(behind(rest)).toBeNull();
});

test("a bracket with another figure is passed over where it says which", () => {
  expect(behind(" (up from 48%)")).toBe("up from 48%");
  expect(behind(" (130 of 250)")).toBe("130 of 250");
  expect(behind(" (130 of 250)", null)).toBeNull();
});

test("known abbreviations are written out", () => {
  expect(["(prov)", "r", "[e]", "†"].map(spoken)).toEqual(["provisional", "revised", "estimated", "†"]);
});
