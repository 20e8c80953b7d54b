import { judgedName } from "./judged-name.ts";

test.each([
  ["% of council owned homes that meet the Decent Homes Standard", "close O02M04"],
  ["Percentage of council housing meeting decent homes", "close O02M04"],
  ["% of LA homes which are non-decent (NI 158)", "partial O02M04"],
  ["Council homes failing to meet the decent homes standard", "partial O02M04"],
  ["Percentage of private rented homes that are decent", "partial O02M01"],
  ["Rented homes not meeting decent homes standard", "partial O02M01"],
  ["Percentage of domestic properties with an EPC rating of C or above", "close O02M02"],
  ["Council homes with EPC C or above", "partial O02M02"],
  ["Housing stock at EPC C and above", "partial O02M02"],
  ["Buildings with unsafe cladding fully remediated", "close O02M03"],
  ["Number of civil penalties issued to private landlords", "partial O02M05"],
  ["Number of new homes built", "none"],
  ["Fuel poverty", "none"],
])("of housing quality and safety, %p is judged %p", (name, judged) => {
  expect(judgedName(name)).toBe(judged);
});
