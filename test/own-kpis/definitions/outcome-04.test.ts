import { judgedName } from "./judged-name.ts";

test.each([
  ["% of prison leavers engaging in treatment (continuity of care)", "close O04M01"],
  ["Prison leavers engaged in alcohol treatment", "partial O04M01"],
  ["Domestic abuse safe accommodation: households supported", "partial O04M02"],
  ["Successful completion of drug treatment - opiate users", "partial O04M03"],
  ["Number of domestic abuse incidents reported", "none"],
  ["Deaths from drug misuse", "none"],
])("of multiple disadvantage, %p is judged %p", (name, judged) => {
  expect(judgedName(name)).toBe(judged);
});
