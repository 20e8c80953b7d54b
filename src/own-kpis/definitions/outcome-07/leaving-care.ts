import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";
import { leaverAges } from "./leaver-ages.ts";

/** Leaving care, and care leavers. */
export const leavingCare: readonly MeasureDefinition[] = [
  {
    id: metricId("O07M05"),
    counted:
      "children who ceased to be looked after through a special guardianship, residence or child arrangements order",
    of: "children who ceased to be looked after in the year",
    says: [
      "leaving care to family networks",
      "left care to family networks",
      "family networks",
      "cease to be looked after special guardianship order residence order or child arrangements order",
      "Family networks: children who cease being looked after due to special guardianship order, residence order or child arrangement order",
      "children leaving care through special guardianship or child arrangements order",
      "looked-after children ceasing special guardianship or child arrangements order",
    ],
    implied: [
      "children",
      "looked after",
      "due to",
      "because of",
      "ceasing",
      "ceased",
      "leaving",
      "left",
      "exit",
      "residence order",
      "order",
      "being",
      "granted",
      "care",
      "of all",
      "permanence",
    ],
    related: [
      {
        says: [
          "special guardianship",
          "special guardianship orders granted",
          "ceased to be looked after special guardianship",
          "children leaving care special guardianship order",
        ],
        differs: ["numerator"],
        sentence: "Yours counts special guardianship alone; LOF adds residence and child arrangements orders.",
      },
      {
        says: [
          "leaving care adopted",
          "ceased to be looked after adopted",
          "looked-after children adopted",
          "adopted as proportion of leaving care",
          "children ceasing to be looked after who were adopted",
          "adoption and special guardianship",
        ],
        differs: ["numerator"],
        sentence: "Yours counts adoption; LOF counts special guardianship, residence and child arrangements orders.",
      },
      {
        says: [
          "ceased to be looked after returned home",
          "children leaving care returning home to parents",
          "reunification",
        ],
        differs: ["numerator"],
        sentence:
          "Yours counts children who return home; LOF counts those who leave by an order to their family network.",
      },
      {
        says: [
          "kinship care placements",
          "looked-after children placed with family and friends",
          "connected persons placements",
        ],
        differs: ["numerator"],
        sentence: "Yours counts children still looked after by relatives; LOF counts those who leave care by an order.",
      },
    ],
    units: ["share"],
    caution: "Added up by the compiler; values marked partial leave out suppressed orders and understate slightly.",
  },
  {
    id: metricId("O07M10"),
    counted: "care leavers in education, employment or training",
    of: "care leavers of that age, with those whose activity is not known",
    says: [
      "care leavers in education, employment or training",
      "care leavers EET",
      "care leavers in employment, education and training",
      "care leavers in education and employment",
      "care leavers in work or study",
      "former relevant young people in EET",
    ],
    implied: ["young people", "now", "known to be", "in touch", "former relevant", "with known status"],
    related: [
      {
        says: ["care leavers NEET", "care leavers not in education, employment or training"],
        differs: ["opposite"],
        sentence:
          "Yours counts care leavers who are not in education, employment or training; LOF counts those who are.",
      },
      {
        says: [
          "care leavers in higher education",
          "care leavers at university",
          "care leavers in apprenticeships",
          "care leavers in employment",
          "care leavers in training",
        ],
        differs: ["numerator"],
        sentence: "Yours counts one activity; LOF counts education, employment and training together.",
      },
      {
        says: ["young people in EET", "EET"],
        differs: ["group"],
        sentence: "LOF counts care leavers only; yours does not say so.",
      },
    ],
    units: ["share"],
    caution: "Care leavers whose activity is not known are in the denominator.",
    breakdowns: leaverAges,
  },
  {
    id: metricId("O07M11"),
    counted: "care leavers in accommodation that the council holds to be suitable",
    of: "care leavers of that age",
    says: [
      "care leavers in suitable accommodation",
      "care leavers in suitable housing",
      "care leavers suitable homes",
      "care leavers living in suitable accommodation",
    ],
    implied: [
      "young people",
      "now",
      "living",
      "known to be",
      "in touch",
      "former relevant",
      "considered",
      "deemed",
      "judged",
    ],
    related: [
      {
        says: [
          "care leavers in unsuitable accommodation",
          "care leavers homeless",
          "care leavers in bed and breakfast",
          "care leavers in custody",
        ],
        differs: ["opposite"],
        sentence: "Yours counts care leavers without suitable accommodation; LOF counts those in it.",
      },
      {
        says: [
          "care leavers staying put",
          "care leavers accommodation",
          "care leavers with own tenancy",
          "care leavers in council housing",
          "care leaver housing",
        ],
        differs: ["numerator"],
        sentence: "Yours does not count suitable accommodation; LOF does, whatever its kind.",
      },
      {
        says: [
          "care leavers in touch",
          "care leavers the council is in contact with",
          "care leavers with a pathway plan",
        ],
        differs: ["measure"],
        sentence: "Yours is about contact or plans; LOF is about suitable accommodation.",
      },
    ],
    units: ["share"],
    caution: "Each council judges for itself what is suitable.",
    breakdowns: leaverAges,
  },
];
