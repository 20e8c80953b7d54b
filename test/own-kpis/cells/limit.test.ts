import fc from "fast-check";
import { readKpiLimit, type ReadLimit } from "../../../src/own-kpis/cells/limit.ts";

const read = (text: string, unit?: string): ReadLimit => readKpiLimit({ value: text, text }, 2, unit);

test.each<[string, number, string | null, string | null]>([
  [">=46%", 46, "%", "at-least"],
  ["≥ 85 %", 85, "%", "at-least"],
  ["at least 80%", 80, "%", "at-least"],
  ["minimum of 50", 50, null, "at-least"],
  ["no less than 3", 3, null, "at-least"],
  ["95%+", 95, "%", "at-least"],
  ["90% or above", 90, "%", "at-least"],
  ["more than or equal to 90%", 90, "%", "at-least"],
  ["Greater than 50%", 50, "%", "above"],
  ["over 90%", 90, "%", "above"],
  ["exceed 90%", 90, "%", "above"],
  ["Below 6", 6, null, "below"],
  ["<5%", 5, "%", "below"],
  ["under 5", 5, null, "below"],
  ["fewer than 12", 12, null, "below"],
  ["Less than 5 per 1,000", 5, "per 1,000", "below"],
  ["No more than 10", 10, null, "at-most"],
  ["not higher than 5", 5, null, "at-most"],
  ["Not to exceed 12%", 12, "%", "at-most"],
  ["10 or fewer", 10, null, "at-most"],
  ["5 days or less", 5, "days", "at-most"],
  ["max 5%", 5, "%", "at-most"],
  ["10 max", 10, null, "at-most"],
  ["up to 5", 5, null, "at-most"],
  ["<= 8 days", 8, "days", "at-most"],
  ["within 10 days", 10, "days", "at-most"],
  ["At or above 85%", 85, "%", "at-least"],
  ["Maintain below 5", 5, null, "below"],
  ["Should not exceed 5", 5, null, "at-most"],
  ["Reduce to 5 or below", 5, null, "at-most"],
  ["5 days (or less)", 5, "days", "at-most"],
  ["2025/26 target 85%", 85, "%", null],
  ["85%", 85, "%", null],
  ["Target: 85%", 85, "%", null],
  ["10.3 days", 10.3, "days", null],
  ["£1.2m", 1_200_000, "£", null],
  ["95% or better", 95, "%", null],
  ["-0.1", -0.1, null, null],
  ["0", 0, null, null],
])("%s is %f in %p, to be met %p", (text, value, unit, bound) => {
  expect(read(text)).toMatchObject({ unread: null, saysNone: false, limit: { value, unit, bound, text, held: text } });
});

test("a bound says which way is good, a bare number does not", () => {
  expect(read("at least 80%").polarity).toBe("higher-is-better");
  expect(read("Not to exceed 12%").polarity).toBe("lower-is-better");
  expect(read("80%").polarity).toBeNull();
});

test("a stretch target is read beside the target", () => {
  for (const text of [
    "60% (stretch 65%)",
    "60% stretch 65%",
    "60%/65% stretch",
    "60% - stretch 65%",
    "60% (stretch target of 65%)",
  ])
    expect(read(text).limit).toMatchObject({ value: 60, unit: "%", stretch: 65, text });
});

test("a held number with a bound in its format is in the unit that is shown", () => {
  expect(readKpiLimit({ value: 0.85, text: ">=85%" }, 0).limit).toMatchObject({
    value: 85,
    held: 0.85,
    bound: "at-least",
  });
});

test.each([
  ...["n/a", "N/A", "None set", "No target", "No target set", "no tgt", "Data only", "tbc", "TBC (Q4)", "-", "–"],
  ...["Contextual", "Monitor", "Not set", "Baseline year", "To be agreed", "N/A - new measure", "For information only"],
])("%s is no target", (text) => {
  expect(read(text)).toEqual({ limit: null, unread: null, saysNone: true, polarity: null });
});

test.each([
  ...["Top quartile", "Maintain", "England average", "Above national average", "Top 25%", "Zero"],
  ...["65 - 70", "Between 65 and 70", "+/- 2", "±2", "+5%", "1 in 5", "85% (80%)", "Green > 85, red < 80"],
  ...["60% reduction", "Reduce", "5% below baseline", "Increase by 5%", "2% a year"],
])("%s is quoted as unread", (text) => {
  expect(read(text)).toMatchObject({ limit: null, unread: text, saysNone: false });
});

test("an unread aim may still say which way", () => {
  expect(read("60% reduction").polarity).toBe("lower-is-better");
  expect(read("Increase by 5%").polarity).toBe("higher-is-better");
  for (const text of ["Top quartile", "No increase", "Maintain"]) expect(read(text).polarity).toBeNull();
});

test("an empty cell says nothing; whatever else stands there is read, quoted, or none", () => {
  expect(read("")).toEqual({ limit: null, unread: null, saysNone: false, polarity: null });
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const { limit, unread, saysNone } = read(text);
      return [limit !== null, unread !== null, saysNone].filter(Boolean).length <= 1;
    }),
  );
});
