import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Births, deaths and growth of businesses. */
export const businessBirthsDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O15M07"),
    counted: "births of new enterprises",
    of: "all active enterprises of the area",
    says: [
      "births of new enterprises",
      "births of enterprises",
      "enterprise births",
      "business births",
      "business birth rate",
      "births of new businesses",
      "births of businesses",
      "enterprise birth rate",
      "business births as a percentage of active businesses",
      "new businesses as a share of active businesses",
      "new enterprises as a percentage of active enterprises",
      "rate of business births",
      "business start-up rate births as a percentage of active enterprises",
      "business start-ups as a percentage of active businesses",
      "births of new enterprises as a percentage of active enterprises",
      "new business birth rate",
      "new business births",
    ],
    implied: (
      "new births birth enterprise enterprises business businesses active stock rate registered VAT " +
      "PAYE demography local area"
    ).split(" "),
    related: [
      {
        says: [
          "new businesses",
          "start-ups",
          "companies incorporated",
          "new companies",
          "new business formations",
          "new business registrations",
          "business start-ups per 10,000",
          "new business registration rate",
          "business births per 10,000 working age",
          "new businesses per 10,000",
          "VAT registrations per 10,000",
          "VAT registrations",
          "new business start-ups per 1,000",
        ],
        differs: ["unit", "denominator"],
        sentence: "Yours is a number, or for residents; LOF is births as a share of active businesses.",
      },
      {
        says: [
          "start-ups supported",
          "new businesses supported",
          "business starts through council programme",
          "new businesses assisted",
          "start-ups assisted",
          "businesses created with support",
          "entrepreneurs supported to start",
          "start-ups in council incubators",
          "business start-ups supported by the council",
        ],
        differs: ["unit", "numerator"],
        sentence: "Yours counts those whom a scheme helped; LOF is births as a share of all active businesses.",
      },
      {
        says: [
          "net business growth",
          "net change in businesses",
          "business birth to death ratio",
          "net business births",
          "business churn",
        ],
        differs: ["measure"],
        sentence: "Yours sets births against deaths; LOF is births alone.",
      },
    ],
    units: ["share"],
    caution:
      "A rate of active businesses, not a number. Unregistered self-employment is left out, and the newest year may be revised.",
    never: [
      "new birth visits",
      "birth visits",
      "live births",
      "birth registrations",
      "low birthweight births",
      "births registered within",
      "registration of births",
      "births and deaths registered",
      "premature births",
      "teenage births",
      "still births",
      "start-up loans",
    ],
  },
  {
    id: metricId("O15M08"),
    counted: "deaths of enterprises",
    of: "all active enterprises of the area",
    says: [
      "deaths of enterprises",
      "enterprise deaths",
      "business deaths",
      "business death rate",
      "deaths of businesses",
      "enterprise death rate",
      "business deaths as a percentage of active businesses",
      "rate of business deaths",
      "business closures",
      "business closure rate",
    ],
    implied: (
      "deaths death enterprise enterprises business businesses closures closure active stock rate " +
      "demography local area"
    ).split(" "),
    related: [
      {
        says: ["businesses closed", "businesses ceased trading", "number of businesses closing"],
        differs: ["unit"],
        sentence: "Yours is a number; LOF is deaths as a share of active businesses.",
      },
      {
        says: ["VAT deregistrations", "VAT deregistrations per 10,000"],
        differs: ["unit", "denominator"],
        sentence: "Yours is for residents or a number; LOF is a share of active businesses.",
      },
      {
        says: [
          "insolvencies",
          "business insolvencies",
          "company insolvencies",
          "business failures",
          "company liquidations",
        ],
        differs: ["numerator", "measure"],
        sentence: "Yours counts insolvencies; LOF counts deaths of enterprises as a share of active businesses.",
      },
    ],
    units: ["share"],
    caution:
      "A rate of active businesses, not a number. Closures are ordinary churn, so neither high nor low is good. The newest year is provisional.",
    never: [
      "child deaths",
      "mortality of children",
      "infant deaths",
      "deaths of people in treatment",
      "deaths under 75",
      "deaths from cancer",
      "deaths from heart disease",
      "drug-related deaths",
      "vacant shops",
      "empty shops",
      "shops closed",
      "death registrations",
      "deaths registered within",
      "road deaths",
      "deaths from suicide",
      "food business closures",
      "premature deaths",
      "drug deaths",
      "deaths in care",
      "excess deaths",
      "hygiene closures",
      "prohibition notices",
    ],
  },
  {
    id: metricId("O15M09"),
    counted: "high-growth enterprises",
    of: "active enterprises with ten or more employees",
    says: [
      "high-growth enterprises",
      "high growth enterprises as a percentage of businesses with 10 or more employees",
      "high-growth businesses",
      "high-growth firms",
      "high growth business rate",
      "high growth companies",
      "high growth enterprise",
      "high-growth business",
      "share of high growth businesses",
    ],
    implied: [
      ...(
        "high growth high-growth enterprise enterprises business businesses firms companies active " +
        "share rate employees employee staff more demography local area"
      ).split(" "),
      "10 or more",
    ],
    related: [
      {
        says: [
          "high-growth businesses supported",
          "high-growth firms assisted",
          "high growth programme businesses",
          "high potential businesses supported",
          "scale-ups supported",
          "high-growth companies engaged",
        ],
        differs: ["unit", "numerator"],
        sentence:
          "Yours counts those whom a scheme helped; LOF is a share of all businesses with ten or more employees.",
      },
      {
        says: [
          "scale-ups",
          "scaleup businesses",
          "fast growing firms",
          "small businesses showing growth",
          "small businesses in an area showing employment growth",
          "businesses reporting growth",
          "businesses growing",
          "scale-up businesses",
        ],
        differs: ["numerator"],
        sentence: "Yours counts other growth; LOF counts “high growth” enterprises with ten or more employees.",
      },
    ],
    units: ["share"],
    caution:
      "The framework’s title says “number”, but LOF is a rate among firms with ten or more staff. Small local counts make it volatile.",
    never: [
      "housing growth",
      "high street growth",
      "growth deal",
      "plant growth",
      "high-growth homes",
      "growth hub enquiries",
      "economic growth",
      "growth in council tax base",
    ],
  },
];
