import { matched, related } from "./matched.ts";

test.each([
  ["Older people (65+) in the community 12 weeks after discharge from hospital into reablement", "O11M01"],
  ["% of people 65 and over still at home 12 weeks after hospital discharge into reablement services", "O11M01"],
  [
    "Long-term support needs of older adults (65+) met by admission to residential and nursing care homes, per 100,000 population",
    "O11M02-AGE65PLUS",
  ],
  [
    "Long-term support needs of younger adults (18-64) met by admission to residential and nursing care homes, per 100,000",
    "O11M02-AGE18-64",
  ],
  [
    "Permanent admissions of older people (aged 65 and over) to residential and nursing care homes per 100,000 population",
    "O11M02-AGE65PLUS",
  ],
  ["Rate of permanent admissions to residential care per 100,000 people aged 65+", "O11M02-AGE65PLUS"],
  ["Number of new permanent admissions to care homes of people aged 65 and over per 100,000", "O11M02-AGE65PLUS"],
  ["Older people admitted permanently to residential or nursing care per 100,000", "O11M02-AGE65PLUS"],
  [
    "ASCOF 2A(2): Long-term support needs of older adults met by admission to residential and nursing care homes per 100,000",
    "O11M02-AGE65PLUS",
  ],
  [
    "ASCOF 2A(1) Permanent admissions of younger adults (18-64) to residential and nursing care homes per 100,000 population",
    "O11M02-AGE18-64",
  ],
  ["Adults 65+ permanently admitted to residential/nursing care per 100,000 population", "O11M02-AGE65PLUS"],
  ["Rate of admissions to residential or nursing homes (per 100,000 adults aged 65 or over)", "O11M02-AGE65PLUS"],
  [
    "ASCOF 2D: Proportion of older people who were discharged into reablement and remained at home 12 weeks later",
    "O11M01",
  ],
  ["Permanent admissions to residential or nursing homes 65+ per 100,000", "O11M02-AGE65PLUS"],
])("%p is the measure of %s as far as the words go", (name, id) => {
  expect(matched(name)).toEqual({ grade: "close", id });
});

test.each([
  [
    "Proportion of older people (65 and over) who were still at home 91 days after discharge from hospital into reablement/rehabilitation services",
    "O11M01",
  ],
  ["Older people offered reablement services following discharge from hospital (%)", "O11M01"],
  ["Number of permanent admissions to residential care, 65+", "O11M02"],
  ["Number of people aged 65+ living in residential care", "O11M02"],
  ["Total number of older people in residential and nursing placements", "O11M02"],
  ["% of older people still at home 91 days after reablement", "O11M01"],
  ["Permanent admissions to nursing homes 65+ per 100,000", "O11M02"],
  ["Older people discharged into reablement who were readmitted within 12 weeks", "O11M01"],
])("%p is related to %s and not the same", (name, id) => {
  expect(related(name)).toEqual({ grade: "partial", id });
});

test.each([
  "Delayed transfers of care from hospital per 100,000 population",
  "Non-elective admissions to hospital of people aged 65+",
  "Emergency hospital admissions due to falls in people aged 65+",
  "Admissions to A&E",
])("%p is none of the framework's measures", (name) => {
  expect(matched(name)).toEqual({ grade: "none" });
});
