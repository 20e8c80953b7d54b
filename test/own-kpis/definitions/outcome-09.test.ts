import { judgedName } from "./judged-name.ts";

test.each([
  ["Social care related quality of life adjusted for impact of services (1B)", "close O09M01"],
  ["Social care-related quality of life (ASCOF 1A)", "partial O09M01"],
  ["Carer-reported quality of life score", "close O09M02"],
  ["Carers' overall satisfaction with social services (%)", "close O09M03"],
  ["Carers not satisfied with social services", "partial O09M03"],
  ["% of adult social care users extremely or very satisfied with their care and support", "close O09M04"],
  ["Adult safeguarding: % concluded S42 enquiries with risk removed or reduced", "close O09M05"],
  ["Safeguarding enquiries where risk remained", "partial O09M05"],
  ["Adult social care workforce turnover", "close O09M06"],
  ["Staff turnover", "none"],
  ["Social worker turnover rate", "none"],
])("of quality of adult social care, %p is judged %p", (name, judged) => {
  expect(judgedName(name)).toBe(judged);
});
