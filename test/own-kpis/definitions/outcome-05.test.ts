import { judgedName } from "./judged-name.ts";

test.each([
  [
    "School readiness: percentage of children achieving a good level of development at the end of reception",
    "close O05M01",
  ],
  ["GLD - pupils eligible for FSM", "partial O05M01"],
  ["% of children not achieving a good level of development", "partial O05M01"],
  ["Gap in GLD between FSM and non-FSM pupils", "close O05M02"],
  ["Narrowing the gap between the lowest achieving 20% in the EYFSP and the rest (NI 92)", "partial O05M02"],
  ["% of children aged 2-2.5 at expected level in all five ASQ-3 areas", "close O05M03"],
  ["Children receiving a 2-2.5 year review", "partial O05M03"],
  ["% eligible 2 year olds accessing funded early education", "close O05M04"],
  ["% of 2 year olds eligible for funded childcare", "partial O05M04"],
  ["% of 3-4 year olds taking up 15 hours entitlement", "close O05M05"],
  ["30 hours childcare: take up of codes", "partial O05M05"],
  ["Phonics pass rate Year 1", "none"],
])("of best start in life, %p is judged %p", (name, judged) => {
  expect(judgedName(name)).toBe(judged);
});
