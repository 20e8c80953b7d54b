import type { MeasureDefinition } from "../definition.ts";
import { metricId } from "../../../framework/metric-id.ts";

/** Decent homes: all rented ones (modelled) and the council's own. */
export const decentHomes: readonly MeasureDefinition[] = [
  {
    id: metricId("O02M01"),
    counted: "rented homes deemed decent",
    of: "all rented homes in the area",
    says: [
      "rented homes decent",
      "rental homes decent",
      "decent rented homes",
      "rental housing deemed decent",
      "rented housing meeting the Decent Homes Standard",
      "rented dwellings that are decent",
      "decent homes, rented",
      "private and social rented homes decent",
      "social and private rented homes meeting the Decent Homes Standard",
      "all rented tenures meeting the Decent Homes Standard",
      "decent homes across all rented tenures",
    ],
    implied: (
      "rented rental home homes housing dwelling dwellings property properties decent decency standard deemed " +
      "meeting meet met tenure tenures sector modelled estimated estimate"
    ).split(" "),
    related: [
      {
        says: [
          "non-decent rented homes",
          "rented homes failing the Decent Homes Standard",
          "rented homes not decent",
          "rented homes that do not meet the Decent Homes Standard",
        ],
        differs: ["opposite"],
        sentence: "Yours counts rented homes that are not decent; LOF counts those that are.",
      },
      {
        says: [
          "private rented homes decent",
          "private rented sector decent homes",
          "privately rented housing meeting the Decent Homes Standard",
          "vulnerable households in private sector decent homes",
        ],
        differs: ["group"],
        sentence: "Yours counts private renting; LOF counts all rented homes, social ones too.",
      },
      {
        says: ["non-decent private rented homes", "private sector homes non-decent", "private rented homes not decent"],
        differs: ["group", "opposite"],
        sentence: "Yours counts private homes that are not decent; LOF counts all rented homes that are.",
      },
      {
        says: ["owner occupied homes decent", "decent homes all tenures", "owner occupied non-decent"],
        differs: ["denominator"],
        sentence: "Yours counts other tenures too; LOF counts rented homes only.",
      },
      {
        says: ["category 1 hazards rented homes", "rented homes with serious hazards", "rented homes with damp"],
        differs: ["numerator"],
        sentence: "Yours counts one reason why a home is not decent; LOF counts homes that meet the whole standard.",
      },
    ],
    units: ["share"],
    caution:
      "LOF's figures are estimates from a national model of the housing stock: small gaps between similar areas may not be real. Check that yours counts social and private renting together.",
    never: ["decent homes spend", "decent homes budget", "decent homes programme spend", "decent homes funding"],
  },
  {
    id: metricId("O02M04"),
    counted: "homes owned by the council that are deemed decent",
    of: "all social homes that the council owns",
    says: [
      "local authority owned social housing deemed decent",
      "council homes decent",
      "decent council homes",
      "council homes meeting the Decent Homes Standard",
      "council housing decent",
      "council housing stock meeting the Decent Homes Standard",
      "council owned dwellings decent",
      "council dwellings that are decent",
      "council properties meeting the Decent Homes Standard",
      "council stock decent",
      "local authority homes decent",
      "LA dwellings decent",
      "HRA homes decent",
      "HRA properties meeting the Decent Homes Standard",
      "housing stock meeting the Decent Homes Standard",
      "our tenants' homes that are decent",
    ],
    implied: (
      "council councils authority owned social home homes housing stock dwelling dwellings property properties " +
      "decent decency standard deemed meeting meet met maintained managed landlord tenanted HRA rented tenants " +
      "compliant compliance"
    ).split(" "),
    related: [
      {
        says: [
          "non-decent council homes",
          "council homes that do not meet the Decent Homes Standard",
          "homes that do not meet the Decent Homes Standard",
          "homes failing the Decent Homes Standard",
          "council homes not decent",
          "non-decent homes",
          "local authority homes non-decent",
          "council stock non-decent",
        ],
        differs: ["opposite"],
        sentence: "Yours counts council homes that are not decent; LOF counts those that are.",
      },
      {
        says: [
          "council homes made decent",
          "homes made decent",
          "homes brought up to the Decent Homes Standard",
          "non-decent homes made decent",
          "change in non-decent council homes",
        ],
        differs: ["numerator", "unit"],
        sentence: "Yours counts homes made decent in a period; LOF is the share of council homes that are decent.",
      },
      {
        says: [
          "social housing decent",
          "social rented homes decent",
          "social homes meeting the Decent Homes Standard",
          "housing association homes decent",
          "registered provider homes decent",
        ],
        differs: ["group"],
        sentence: "Yours may count homes of every social landlord; LOF counts those owned by the council.",
      },
      {
        says: ["decent homes", "homes meeting the Decent Homes Standard", "Decent Homes Standard", "decency"],
        differs: ["group"],
        sentence: "Yours does not say whose homes are counted; LOF counts those owned by the council.",
      },
      {
        says: [
          "tenants satisfied home is well maintained",
          "tenant satisfaction with quality of home",
          "council homes with category 1 hazards",
          "council homes with damp and mould",
        ],
        differs: ["measure"],
        sentence: "Yours counts another side of the homes' condition; LOF counts homes that meet the whole standard.",
      },
    ],
    units: ["share"],
    caution:
      "Only councils that own housing report this, and the counting guidance changed in 2024-25. The regulator's own measure counts homes that do not meet the standard: check which way yours is counted.",
    never: ["decent homes spend", "decent homes budget", "decent homes programme spend", "decent homes funding"],
  },
];
