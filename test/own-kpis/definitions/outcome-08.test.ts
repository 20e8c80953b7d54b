import { judgedName } from "./judged-name.ts";

test.each([
  ["Healthy life expectancy at birth - males", "close O08M01"],
  ["Life expectancy at birth (male)", "partial O08M01"],
  ["Slope index of inequality in life expectancy at birth (Male)", "close O08M02"],
  ["Smoking quitters at 4 weeks as % of those setting a quit date", "close O08M03"],
  ["4 week smoking quitters per 100,000 population (NI 123)", "partial O08M03"],
  ["Smoking status at time of delivery", "none"],
  ["Alcohol-specific mortality per 100,000", "close O08M04"],
  ["Alcohol related hospital admissions (NI 39)", "partial O08M04"],
  ["Obesity in primary school age children in Year 6 (NI 56)", "close O08M05"],
  ["% Year 6 children overweight or obese", "partial O08M05"],
  ["Obesity in reception", "partial O08M05"],
  ["Percentage of adults who are physically inactive", "close O08M06"],
  ["% adults physically active", "partial O08M06"],
  ["Teenage conceptions (rate per 1,000 girls aged 15-17)", "close O08M07"],
  ["Under-16 conception rate", "partial O08M07"],
  ["5 year olds with tooth decay", "close O08M08"],
  ["5 year olds not having tooth decay", "partial O08M08"],
  ["Suicide rate per 100,000 (3 year average)", "close O08M09"],
  ["Male suicides", "partial O08M09"],
  ["Percentage with PrEP need who initiated or continued PrEP", "close O08M11"],
  ["STI testing rate per 100,000 (excl. chlamydia under 25)", "close O08M12"],
  ["New STI diagnoses per 100,000 (excluding chlamydia under 25)", "partial O08M12"],
  ["% of eligible people aged 40-74 receiving an NHS Health Check", "close O08M13"],
  ["NHS health check uptake", "partial O08M13"],
  ["Health checks for people with learning disability", "none"],
])("of health and wellbeing, %p is judged %p", (name, judged) => {
  expect(judgedName(name)).toBe(judged);
});
