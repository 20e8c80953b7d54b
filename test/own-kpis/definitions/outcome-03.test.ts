import { judgedName } from "./judged-name.ts";

test.each([
  ["Number of homeless families in B&B for more than 6 weeks", "close O03M02"],
  ["Families with dependent children or pregnant women in bed and breakfast over 6 weeks", "close O03M02"],
  ["Households in B&B over 6 weeks", "partial O03M02"],
  ["Average length of stay in B&B (weeks)", "partial O03M02"],
  ["Households with dependent children living in TA, per 1,000 households", "close O03M01"],
  ["Households in temporary accommodation per 1,000 households", "partial O03M01"],
  ["Number of families with children in temporary accommodation", "partial O03M01"],
  ["Percentage of successful Prevention Duty outcomes", "partial O03M03"],
  ["Rough sleepers (annual snapshot)", "close O03M04"],
  ["Number of rough sleepers per 100,000", "partial O03M04"],
  ["Rough sleepers helped off the street", "partial O03M04"],
  ["Long term rough sleepers", "close O03M05"],
  ["Number of homelessness approaches", "none"],
])("of homelessness and rough sleeping, %p is judged %p", (name, judged) => {
  expect(judgedName(name)).toBe(judged);
});
