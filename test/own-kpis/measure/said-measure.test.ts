import { readMeasure, sayWord } from "../../../src/own-kpis/measure/said-measure.ts";

const words = (name: string): string => [...readMeasure(name).words].sort().join(" ");

test.each([
  ["% of children in care with 3+ placements", "Looked after children with three or more placements"],
  ["LAC placed over 20 miles from home", "Children looked after placed more than 20 miles from home"],
  ["Children aged 10-11 who are obese", "Obesity in Year 6"],
  ["School readiness of children", "Percentage of children with a Good Level of Development (GLD)"],
  ["KS2 RWM", "Key Stage 2: reading, writing & mathematics"],
  ["Care leavers in EET", "Care leavers in education, employment or training"],
  ["NEETs", "Not in Education, Employment or Training (NEET)"],
  ["Second or subsequent CP plans", "repeat child protection plans"],
  ["KPI 12: Pupils persistently absent (Q2)", "pupils who are persistently absent, 2025/26"],
  ["Reduce the persistent absence rate from 25% in 2022 to 20% by 2026", "Persistent absence"],
  ["Sexually Transmitted Infections (STIs) testing", "STI testing"],
  ["Direct Payments", "a direct payment"],
  ["Admissions of older people to care homes", "Admissions to residential and nursing care homes, 65 and over"],
])("%p and %p say the same words", (one, other) => {
  expect(words(one)).toBe(words(other));
  expect(readMeasure(one).ages).toEqual(readMeasure(other).ages);
});

test.each([
  ["% of waste not recycled", "% of waste recycled"],
  ["Children in suitable accommodation", "Children in unsuitable accommodation"],
  ["Looked after children excluding UASC", "Looked after children"],
  ["Families in B&B", "Families in B&B over 6 weeks"],
  ["Placed over 20 miles away", "Placed within 20 miles"],
  ["Median annual pay", "Median weekly pay"],
  ["Satisfied with the council", "Satisfied with the local area"],
  ["Poverty after housing costs", "Poverty before housing costs"],
  ["Unremediated buildings with unsafe cladding", "Remediated buildings with unsafe cladding"],
  ["Children placed in foster care and through", "Children placed in foster care"],
])("%p and %p do not", (one, other) => {
  expect(words(one)).not.toBe(words(other));
});

test("the age of those counted stands before that of a rate", () => {
  expect(readMeasure("Under 18 conceptions per 1,000 women aged 15-17").ages).toEqual([{ from: 0, to: 17 }]);
  expect(readMeasure("Admissions per 100,000 aged 65+").ages).toEqual([{ from: 65, to: 120 }]);
});

test("what a joined word means is said in words", () => {
  expect(sayWord("lookedafter", "cla")).toBe("looked-after children");
  expect(sayWord("qm6week", "qm6week")).toBe("6 weeks or more");
});
