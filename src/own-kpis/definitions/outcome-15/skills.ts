import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Skills of residents. */
export const skillsDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O15M03"),
    counted: "residents of working age qualified to Level 4 of the Regulated Qualifications Framework, or above",
    of: "all residents of working age",
    says: [
      "working-age population qualified to Level 4 or above",
      "working-age population with qualifications at RQF Level 4 or above",
      "working-age population qualified to at least Level 4 or higher",
      "residents qualified to Level 4 or above",
      "qualified to Level 4 or above",
      "qualified to NVQ Level 4",
      "qualified to NVQ4",
      "adults qualified to Level 4 or above",
      "working-age people with Level 4 qualifications",
      "NVQ4 and above",
      "RQF4 and above",
      "Level 4 and above",
      "Level 4",
      "NVQ Level 4 or equivalent",
      "RQF Level 4",
      "NVQ4",
      "RQF4",
      "residents with Level 4 skills",
    ],
    implied: [
      ...(
        "working age working-age adults adult people population residents resident qualified " +
        "qualifications qualification skills disparity Regulated Framework RQF NVQ equivalent higher " +
        "above attained least APS achieve hold holding educated"
      ).split(" "),
      "level 4",
    ],
    related: [
      {
        says: [
          "qualified to Level 3 or above",
          "qualified to NVQ3",
          "qualified to Level 2 or above",
          "qualified to NVQ2",
          "NVQ3",
          "NVQ2",
          "Level 3 qualifications",
          "Level 2 qualifications",
          "qualified to NVQ Level 3",
          "qualified to NVQ Level 2",
          "working-age qualified to Level 3",
          "working-age qualified to Level 2",
          "working-age Level 5 qualifications",
          "qualified to RQF3",
        ],
        differs: ["numerator"],
        sentence: "Yours counts another level; LOF counts Level 4 or above.",
      },
      {
        says: [
          "residents with no qualifications",
          "working-age population with no qualifications",
          "no qualifications",
          "adults with no formal qualifications",
          "no qualifications working age",
        ],
        differs: ["opposite"],
        sentence: "Yours counts people without qualifications; LOF counts those at Level 4 or above.",
      },
      {
        says: [
          "qualified to degree level",
          "residents with a degree",
          "graduates",
          "degree or equivalent",
          "residents educated to degree level",
        ],
        differs: ["numerator"],
        sentence: "Yours counts degrees; LOF counts all qualifications at Level 4 or above.",
      },
      {
        says: [
          "adult learners achieving Level 4",
          "Level 4 apprenticeship starts",
          "higher apprenticeship starts",
          "adult learners gaining a qualification",
          "Level 4 courses",
        ],
        differs: ["unit", "numerator"],
        sentence: "Yours counts learners of courses; LOF is the share of all working-age residents.",
      },
    ],
    units: ["share"],
    ages: { from: 16, to: 64 },
    caution:
      "The newest figures are of 2021, by NVQ level; the publisher paused updates below national level. Do not compare periods. Is yours of ages 16 to 64?",
    never: [
      "Key Stage 4",
      "attainment 8",
      "teachers qualified",
      "social workers qualified",
      "Level 4 incidents",
      "staff qualifications",
      "qualified teachers",
      "complaints level 4",
      "newly qualified",
      "level 4 award food",
      "GCSE",
    ],
  },
];
